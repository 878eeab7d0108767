/** Shows what the snippet makes, on a page of its own in a frame, at the width of a phone or of a desktop. */
import { html, type TemplateResult } from 'lit';
import { attributesOf, type Markup } from '../../src/snippet/markup.js';
import { page, type Choices } from '../../src/snippet/snippet.js';

/** Widths of screens, in CSS pixels. */
const widths = { phone: 390, desktop: 1280 };

/** Rebuilding it at every key would make typing slow. In milliseconds. */
const patience = 150;

export const preview: TemplateResult = html`
  <fieldset class="widths">
    <legend class="clip">Width of the preview</legend>
    <label class="box"><input type="radio" name="width" value="phone" checked />Phone</label>
    <label class="box"><input type="radio" name="width" value="desktop" />Desktop</label>
  </fieldset>
  <div class="stage"><iframe src="preview.html" title="Preview of your page"></iframe></div>
`;

/** Keeps the preview in a form as the answers say. The function that it returns takes new ones. */
export function showIn(form: HTMLFormElement): (choices: Choices) => void {
  const frame = form.querySelector('iframe')!;
  const stage = frame.parentElement!;
  let content: readonly Markup[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const fill = () => {
    const shown = frame.contentDocument!;
    const { scrollY } = frame.contentWindow!;
    shown.querySelector('main')?.replaceChildren(...content.map((each) => built(each, shown)));
    frame.contentWindow!.scrollTo(0, scrollY);
  };

  /** A screen that is wider than its place is shown smaller. */
  const fit = () => {
    const width = widths[new FormData(form).get('width') as keyof typeof widths];
    const scale = Math.min(1, stage.clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${stage.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  };

  frame.addEventListener('load', fill);
  form.addEventListener('input', fit);
  new ResizeObserver(fit).observe(stage);
  return (choices) => {
    // The page in the frame has the script already, from where this page comes.
    content = page(choices).filter(({ attributes }) => !attributes.src);
    clearTimeout(waiting);
    waiting = setTimeout(fill, patience);
  };
}

/** The nodes of markup. */
function built(markup: Markup, shown: Document): Element {
  const element = shown.createElement(markup.tag);
  for (const [name, value] of attributesOf(markup)) element.setAttribute(name, value);
  element.append(...(typeof markup.content === 'string' ? [markup.content] : markup.content.map((each) => built(each, shown))));
  return element;
}
