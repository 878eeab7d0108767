/** What to paste, step by step, each with a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import { platforms, type Platform, type Step } from '../../src/snippet/snippet.js';
import type { Parts } from './fill.js';

const names: Record<Platform, string> = { html: 'Plain HTML', wordpress: 'WordPress', squarespace: 'Squarespace', wix: 'Wix', npm: 'npm' };

export const sites = html`<fieldset class="sites">
  <legend>What is your site made with?</legend>
  ${platforms.map((platform, index) => html`<label class="box"><input type="radio" name="platform" .value=${platform} ?checked=${index === 0} />${names[platform]}</label>`)}
</fieldset>`;

/** Whatever is wrong in the form is not in the snippet, and that is said where it is copied. */
export const leftOut = ([first]: readonly string[]): TemplateResult | typeof nothing =>
  first ? html`<p class="problem">Something is not right yet, and is left out: <a href="#${first}">see what</a>.</p>` : nothing;

export const list = (steps: readonly Step[]): TemplateResult =>
  steps.length
    ? html`<ol class="steps" role="list">
        ${steps.map(step)}
      </ol>`
    : html`<p class="card">Choose something to show, and what to paste stands here.</p>`;

const step = ({ title, note, code, fields }: Step, index: number) => html`<li class="card">
  <div class="head"><h3 id="step-${index}">${title}</h3>${fields ? nothing : copyButton(code, title)}</div>
  ${note ? html`<p>${note}</p>` : nothing}
  ${fields
    ? html`<table aria-labelledby="step-${index}">
        <tbody>
          ${fields.map(({ name, value }) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td><td>${copyButton(value, name)}</td></tr>`)}
        </tbody>
      </table>`
    : html`<pre tabindex="0" role="region" aria-labelledby="step-${index}"><code>${code}</code></pre>`}
</li>`;

const copyButton = (text: string, what: string) => html`<div class="copy">
  <button type="button" aria-label="Copy: ${what}" @click=${(event: Event) => copy(text, event.currentTarget as HTMLButtonElement)}>Copy</button>
  <span role="status"></span>
</div>`;

/** Asking for words at every key would be asking for most of them in vain. In milliseconds. */
const patience = 150;

/** Has words put into steps, apart from this page, where typing stays quick. Only the last ones that were asked for come. */
export function filler(show: (steps: readonly Step[]) => void): (steps: readonly Step[], lang: string) => void {
  const worker = new Worker(new URL('fill.js', import.meta.url), { type: 'module' });
  let id = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Parts>) => {
    if (data.id === id) show(data.steps);
  });
  return (steps, lang) => {
    id += 1;
    const parts: Parts = { id, steps, lang };
    clearTimeout(waiting);
    waiting = setTimeout(() => worker.postMessage(parts), patience);
  };
}

/** After a change, what was copied is not what stands there. */
export const forget = (form: HTMLFormElement): void => form.querySelectorAll('[role=status]').forEach((status) => status.replaceChildren());

/** Without a clipboard the text is selected, so that keys can copy it. */
async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const status = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied.';
  } catch {
    const code = button.closest('tr, li')!.querySelector('code')!;
    getSelection()!.selectAllChildren(code);
    status.textContent = 'It is selected: press Ctrl+C, or ⌘C on a Mac.';
  }
}
