/** What the content says in one place, as text or picture: every element shows it alike. */
import { html } from 'lit';
import { formatList, formatMinutes } from '../internal/format.js';
import type { ContentController } from '../provider/content-controller.js';
import type { Claim, Minutes } from '../schema/common.js';
import type { Pressure } from '../schema/modalities.js';
import type { Citation } from '../schema/sources.js';

/** A text, texts to join, claims, or a value to draw. */
export type Answer = string | readonly string[] | readonly Claim[] | Pressure | Minutes;

/** A section whose claims are shown: it holds the sources that they name. */
export interface Citing {
  readonly sources?: Record<string, Citation> | undefined;
}

/** Several claims are a list; those from research stand with their certainty and sources. */
export function answer(content: ContentController, value: Answer, section: Citing): unknown {
  if (typeof value === 'string') return value;
  if ('level' in value) return pressure(value);
  const [first] = value;
  if (typeof first === 'number') return formatMinutes(value as Minutes, content.locale);
  if (typeof first === 'string') return formatList(value as readonly string[], content.locale);
  const claims = (value as readonly Claim[]).map((one) => claim(content, one, section));
  return claims.length > 1 ? html`<ul>${claims.map((one) => html`<li>${one}</li>`)}</ul>` : claims;
}

const claim = ({ shared }: ContentController, one: Claim, { sources }: Citing) =>
  one.basis === 'custom'
    ? one.claim
    : html`${one.claim}
        <small part="basis"
          >${shared.basis['certainty' in one ? one.certainty : one.basis]}${'certaintyBy' in one && one.certaintyBy === 'editors' ? shared.editors : ''}:
          ${one.sources.map((id, index) => link(sources?.[id], index ? ', ' : ''))}</small
        >`;

const link = (source: Citation | undefined, comma: string) => source && html`${comma}<a href=${source.href}>${source.name}</a>`;

/** Five dots for the eye, drawn by the style sheet; words for everyone. */
const pressure = ({ level, words }: Pressure) =>
  html`<span part="pressure" aria-hidden="true" data-dots=${'●'.repeat(level) + '○'.repeat(5 - level)}></span> ${words}`;
