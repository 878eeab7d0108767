/** A text with its marks: emphasis, and words that the glossary explains, which stay plain words where `<glossary-term>` is not loaded. */
import { html, type TemplateResult } from 'lit';
import { mark } from '../internal/marks.js';

export function prose(text: string): unknown {
  const pieces = text.split(mark);
  return pieces.map((piece, index): TemplateResult | string | undefined => {
    if (index % 4 === 0) return piece;
    if (index % 4 === 1) return piece && html`<em>${piece}</em>`;
    return index % 4 === 2 ? piece && html`<glossary-term term=${pieces[index + 1]!}>${piece}</glossary-term>` : undefined;
  });
}
