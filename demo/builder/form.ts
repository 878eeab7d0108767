/** The questions. The form keeps the answers itself: nothing here holds a copy of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { idsOf } from '../../src/internal/entries.js';
import { publicCdn } from '../../src/snippet/snippet.js';
import { themes } from '../../src/snippet/themes.js';
import { elements, usual, type Offered } from './elements.js';
import { firstColour, type Answers } from './read.js';
import { titleOf } from './titles.js';
import { languages, nameOf, type Words } from './words.js';

export interface Questions extends Answers {
  /** Tags of all elements, in the order to show. */
  readonly order: readonly string[];
  /** Words in each language. */
  readonly words: Readonly<Record<string, Words>>;
  /** Puts an element before another one. */
  readonly move: (tag: string, before: string) => void;
}

interface Field {
  readonly name: string;
  readonly label: unknown;
  readonly hint?: string;
  readonly value?: string;
  readonly placeholder?: string | undefined;
  readonly inputMode?: 'tel' | 'url';
}

export const form = (questions: Questions): TemplateResult => html`
  <fieldset class="card">
    <legend><h2>Your clinic</h2></legend>
    ${field({ name: 'clinic-name', label: 'Name', hint: 'As patients know it.' }, questions)}
    ${field({ name: 'phone', label: 'Phone', hint: 'As people write it. It stands with the visit.', inputMode: 'tel' }, questions)}
    ${field({ name: 'booking-url', label: 'Booking link', hint: 'Where people book, such as https://clinic.example/book.', inputMode: 'url' }, questions)}
    ${field({ name: 'emergency-number', label: 'Emergency number', hint: 'Where to call in your country, such as 911. Safety advice names it.', inputMode: 'tel' }, questions)}
  </fieldset>
  <fieldset class="card">
    <legend><h2>What you offer</h2></legend>
    <p class="hint">Write a price as patients should read it, such as $95 for 60 minutes.</p>
    <ul>
      ${idsOf(questions.words.en!.modalities).map((id) => offer(id, questions))}
    </ul>
  </fieldset>
  <fieldset class="card">
    <legend><h2>Look and language</h2></legend>
    <fieldset class="themes" aria-describedby="theme-hint">
      <legend>Theme</legend>
      <p class="hint" id="theme-hint">Corners, lines, room and headings. Each has a color of its own, until you choose yours.</p>
      ${Object.entries(themes).map(
        ([id, { name, about }]) =>
          html`<label class="box"><input type="radio" name="theme" .value=${id} ?checked=${id === 'default'} /><span>${name} <span class="hint">${about}</span></span></label>`,
      )}
    </fieldset>
    <div class="pair">
      ${field({ name: 'brand', label: 'Color', hint: 'The color of your brand. Whatever it is, text and buttons made from it can be read.', value: firstColour }, questions)}
      <input type="color" name="brand-picked" aria-label="Pick the color" .value=${firstColour} />
    </div>
    <div class="field">
      <label for="lang">Language</label>
      <select id="lang" name="lang">
        ${languages.map((lang) => html`<option value=${lang} lang=${lang}>${nameOf(lang)}</option>`)}
      </select>
    </div>
  </fieldset>
  <fieldset class="card">
    <legend><h2>What to show</h2></legend>
    <p class="hint">Each works alone. Together they share what a reader picks.</p>
    <ul>
      ${repeat(
        questions.order,
        (tag) => tag,
        (tag) => element(elements.get(tag)!, questions),
      )}
    </ul>
  </fieldset>
`;

/** Where the files come from, for those who serve them themselves. */
export const files = (answers: Answers): TemplateResult =>
  field(
    {
      name: 'cdn',
      label: 'Address of the files',
      hint: 'At first a public CDN of what is on npm; {version} stands for the version. To serve the files yourself, copy the folder dist/cdn to your site and write its address here.',
      value: publicCdn,
    },
    answers,
  );

function field({ name, label, hint, value = '', placeholder, inputMode }: Field, { problems }: Answers) {
  const problem = problems[name];
  const description = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <input
      id=${name}
      name=${name}
      maxlength="300"
      .value=${value}
      inputmode=${inputMode ?? nothing}
      placeholder=${placeholder ?? nothing}
      aria-describedby=${description || nothing}
      aria-invalid=${problem ? 'true' : nothing}
    />
    ${problem && html`<p class="problem" id="${name}-problem" role="alert">${problem}</p>`}
  </div>`;
}

function offer(id: string, questions: Questions) {
  const { name } = questions.words.en!.modalities[id]!;
  return html`<li class="offer">
    <label class="box"><input type="checkbox" name="offers" .value=${id} checked />${name}</label>
    <div ?hidden=${!questions.choices.offers?.includes(id)}>${field({ name: `price-${id}`, label: html`Price<span class="clip"> of ${name}</span>` }, questions)}</div>
  </li>`;
}

function element({ tag, summary, ofModality, places }: Offered, questions: Questions) {
  const { choices, move, words } = questions;
  const at = choices.elements.findIndex((each) => each.tag === tag);
  const chosen = choices.elements[at];
  const before = choices.elements[at - 1]?.tag;
  return html`<li class="element">
    <label class="box">
      <input type="checkbox" name="shown" .value=${tag} ?checked=${usual.includes(tag)} />
      <span>${summary} <small>${tag}</small></span>
    </label>
    <button type="button" class="quiet" ?hidden=${!before} aria-label="Move up: ${summary}" @click=${() => move(tag, before!)}>Move up</button>
    <details ?hidden=${!chosen || !places.length}>
      <summary>Your own words<span class="clip"> for: ${summary}</span></summary>
      ${places.includes('title') ? field({ name: `title-${tag}`, label: 'Title', placeholder: chosen && titleOf(tag, words[choices.lang]!, chosen.attributes?.modality) }, questions) : nothing}
      ${places.includes('before') ? field({ name: `before-${tag}`, label: 'A line below the title' }, questions) : nothing}
    </details>
    ${ofModality ? html`<div class="field" ?hidden=${!chosen}>${kind(tag, questions)}</div>` : nothing}
  </li>`;
}

function kind(tag: string, { words }: Questions) {
  const { modalities } = words.en!;
  return html`<label for="modality-${tag}">Kind of massage</label>
    <select id="modality-${tag}" name="modality-${tag}">
      ${idsOf(modalities).map((id) => html`<option value=${id}>${modalities[id]!.name}</option>`)}
    </select>`;
}
