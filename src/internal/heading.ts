/** A heading at the level that the page asks for. */
import { html, nothing, type TemplateResult } from 'lit';

/** 1 to 6; `none` leaves the heading out, for a page that has its own. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';

const levels = [
  (text: unknown, part: string) => html`<h1 part=${part}>${text}</h1>`,
  (text: unknown, part: string) => html`<h2 part=${part}>${text}</h2>`,
  (text: unknown, part: string) => html`<h3 part=${part}>${text}</h3>`,
  (text: unknown, part: string) => html`<h4 part=${part}>${text}</h4>`,
  (text: unknown, part: string) => html`<h5 part=${part}>${text}</h5>`,
  (text: unknown, part: string) => html`<h6 part=${part}>${text}</h6>`,
];

export const heading = (level: HeadingLevel, text: unknown, part: string): TemplateResult | typeof nothing =>
  level === 'none' ? nothing : levels[level - 1]!(text, part);

/** The heading of a section, as large as there is room: its own box measures that, so that no other part is laid out twice. */
export const largeHeading = (level: HeadingLevel, text: unknown, part: string): TemplateResult => html`<div class="head">${heading(level, text, part)}</div>`;

/** The level of headings inside a section; under `none`, the page's own heading is taken to be at 2. */
export const levelBelow = (level: HeadingLevel): HeadingLevel => (level === 'none' ? 3 : (Math.min(level + 1, 6) as HeadingLevel));
