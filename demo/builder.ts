/** The builder: a form, a preview, and what to paste. What is typed stays on this page. */
import { html, render } from 'lit';
import { elements, usual } from './builder/elements.js';
import { files, form } from './builder/form.js';
import { forget, leftOut, sites, steps } from './builder/paste.js';
import { preview, showIn } from './builder/preview.js';
import { keepAlike, read, type Answers } from './builder/read.js';
import { everyLanguage } from './builder/words.js';

const root = document.querySelector<HTMLFormElement>('#builder')!;

const words = await everyLanguage();
let order: readonly string[] = [...usual, ...[...elements.keys()].filter((tag) => !usual.includes(tag))];
let answers: Answers = read(root, words);
/** Fields whose problem is told: those that were left with one. Nobody is told while they type. */
let told: readonly string[] = [];

function draw(): void {
  const problems = Object.fromEntries(Object.entries(answers.problems).filter(([name]) => told.includes(name)));
  const shown = { ...answers, problems, order, words, move };
  render(
    html`
      <div class="work">
        <div class="questions">${form(shown)}</div>
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview">Preview</h2>
          <a class="clip" href="#paste">Skip the preview</a>
          ${preview}
        </section>
      </div>
      <section class="paste" id="paste" tabindex="-1" aria-labelledby="paste-title">
        <h2 id="paste-title">Copy it into your site</h2>
        ${sites}
        <details>
          <summary>Where the files come from</summary>
          ${files(shown)}
        </details>
        ${leftOut(Object.keys(problems))} ${steps(answers.choices)}
      </section>
    `,
    root,
  );
}

function move(tag: string, before: string): void {
  const others = order.filter((each) => each !== tag);
  order = others.toSpliced(others.indexOf(before), 0, tag);
  // The order that is read is that of the nodes.
  draw();
  answer();
  // A node that moves loses the focus, and the first has no button.
  const item = root.querySelector(`[name=shown][value=${tag}]`)!.closest('li')!;
  (item.querySelector<HTMLElement>('button:not([hidden])') ?? item.querySelector('input')!).focus();
}

/** Reads the form, and shows what follows from it. */
function answer(): void {
  answers = read(root, words);
  told = told.filter((name) => name in answers.problems);
  forget(root);
  draw();
  show(answers.choices);
}

// The questions must be there before they can have answers.
draw();
const show = showIn(root);
answer();

root.addEventListener('input', ({ target }) => {
  keepAlike(root, target as HTMLInputElement);
  answer();
});

root.addEventListener('change', ({ target }) => {
  told = [...told, (target as HTMLInputElement).name];
  answer();
});

root.addEventListener('submit', (event) => event.preventDefault());
