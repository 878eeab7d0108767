/** What to paste, step by step, each with a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import { platforms, snippet, type Choices, type Platform, type Step } from '../../src/snippet/snippet.js';

const names: Record<Platform, string> = { html: 'Plain HTML', wordpress: 'WordPress', squarespace: 'Squarespace', wix: 'Wix', npm: 'npm' };

export const sites = html`<fieldset class="sites">
  <legend>What is your site made with?</legend>
  ${platforms.map((platform, index) => html`<label class="box"><input type="radio" name="platform" .value=${platform} ?checked=${index === 0} />${names[platform]}</label>`)}
</fieldset>`;

/** Whatever is wrong in the form is not in the snippet, and that is said where it is copied. */
export const leftOut = ([first]: readonly string[]): TemplateResult | typeof nothing =>
  first ? html`<p class="problem">Something is not right yet, and is left out: <a href="#${first}">see what</a>.</p>` : nothing;

export const steps = (choices: Choices): TemplateResult =>
  choices.elements.length
    ? html`<ol class="steps" role="list">
        ${snippet(choices).map(step)}
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
    : html`<pre><code>${code}</code></pre>`}
</li>`;

const copyButton = (text: string, what: string) => html`<div class="copy">
  <button type="button" aria-label="Copy: ${what}" @click=${(event: Event) => copy(text, event.currentTarget as HTMLButtonElement)}>Copy</button>
  <span role="status"></span>
</div>`;

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
