/** What the content says in one place, as text or picture: every element shows it alike. */
import { html } from 'lit';
import { formatList, formatMinutes, formatPrice } from '../internal/format.js';
import { plain } from '../internal/marks.js';
import type { ContentController } from '../provider/content-controller.js';
import type { Claim, Minutes } from '../schema/common.js';
import type { Pressure } from '../schema/modalities.js';
import type { Price } from '../schema/price.js';
import type { Citation } from '../schema/sources.js';

/** A text, texts to join, claims, a price, or a value to draw. */
export type Answer = Price | readonly string[] | readonly Claim[] | Pressure | Minutes;

/** A section whose claims are shown: it holds the sources that they name. */
export interface Citing {
  readonly sources?: Record<string, Citation> | undefined;
}

/** Several claims are a list; those from research stand with their certainty and sources. `text` shows marks; without it they are left out. */
export function answer(content: ContentController, value: Answer, section: Citing, text: (marked: string) => unknown = plain): unknown {
  if (typeof value === 'string') return text(value);
  if ('level' in value) return pressure(value);
  if ('amount' in value) return formatPrice(value, content.locale);
  const [first] = value;
  if (typeof first === 'number') return formatMinutes(value as Minutes, content.locale);
  if (typeof first === 'string') return formatList(value as readonly string[], content.locale);
  const claims = (value as readonly Claim[]).map((one) => html`${text(one.claim)} ${basis(content, one, section)}`);
  return claims.length > 1 ? html`<ul>${claims.map((one) => html`<li>${one}</li>`)}</ul>` : claims;
}

/** What a claim rests on, where it is not common practice: how sure research is, with its sources, or the clinic's own word. */
const basis = (content: ContentController, one: Claim, { sources }: Citing) => {
  const said = rating(content, one);
  return said && html`<small part="basis">${said}${'sources' in one ? html`: ${one.sources.map((id, index) => link(sources?.[id], index ? ', ' : ''))}` : ''}</small>`;
};

/** How sure a claim is, and who says so, "Low certainty, as we rate it"; nothing for common practice. */
export const rating = ({ shared }: ContentController, one: Claim): string | undefined =>
  'certainty' in one ? shared.basis[one.certainty] + (one.certaintyBy === 'editors' ? shared.editors : '') : (shared.basis as Record<string, string | undefined>)[one.basis];

const link = (source: Citation | undefined, comma: string) => source && html`${comma}<a href=${source.href}>${source.name}</a>`;

/** Five dots for the eye, drawn by the style sheet; words for everyone. */
const pressure = ({ level, words }: Pressure) =>
  html`<span part="pressure" aria-hidden="true" data-dots=${'●'.repeat(level) + '○'.repeat(5 - level)}></span> ${words}`;
