/** The builder: a form, a preview, and what to paste. What is typed stays on this page. */
import { html, render } from 'lit';
import { snippet, type Step } from '../src/snippet/snippet.js';
import { elements, usual } from './builder/elements.js';
import { files, form } from './builder/form.js';
import { filler, forget, leftOut, list, sites } from './builder/paste.js';
import { preview, showIn } from './builder/preview.js';
import { keepAlike, read, type Answers } from './builder/read.js';
import { everyLanguage } from './builder/words.js';

const root = document.querySelector<HTMLFormElement>('#builder')!;

const words = await everyLanguage();
let order: readonly string[] = [...usual, ...[...elements.keys()].filter((tag) => !usual.includes(tag))];
let answers: Answers = read(root);
/** Fields whose problem is told: those that were left with one. Nobody is told while they type. */
let told: readonly string[] = [];
/** What to paste, at first without plain words: they take a moment. */
let steps: readonly Step[] = [];
let isFilled = false;
let asked = '';

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
      <section class="paste" id="paste" tabindex="-1" aria-labelledby="paste-title" aria-busy=${!isFilled}>
        <h2 id="paste-title">Copy it into your site</h2>
        ${sites}
        <details>
          <summary>Where the files come from</summary>
          ${files(shown)}
        </details>
        ${leftOut(Object.keys(problems))} ${list(steps)}
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
  answers = read(root);
  told = told.filter((name) => name in answers.problems);
  const { choices } = answers;
  // A field that is left says again what was typed in it: who leaves it to copy would copy what is not filled.
  const isNew = JSON.stringify(choices) !== asked;
  if (isNew) {
    asked = JSON.stringify(choices);
    steps = choices.elements.length ? snippet(choices) : [];
    isFilled = false;
    forget(root);
    fill(steps, choices.lang);
    show(choices);
  }
  draw();
}

// The questions must be there before they can have answers.
draw();
const show = showIn(root);
const fill = filler((filled) => {
  steps = filled;
  isFilled = true;
  forget(root);
  draw();
});
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
