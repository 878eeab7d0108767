/** Takes parts out of a text and puts others in. Nothing else in it changes. */
import { readPage, type Page, type Region } from './page.js';

/** What to put in, and before which offset. */
export interface Piece {
  readonly at: number;
  readonly text: string;
}

/** A text with pieces in it, and where each of them is then. Pieces for the same offset come as they are listed. */
export function withPieces(text: string, pieces: readonly Piece[]): { readonly text: string; readonly regions: ReadonlyMap<Piece, Region> } {
  const regions = new Map<Piece, Region>();
  let result = '';
  let from = 0;
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(from, piece.at);
    from = piece.at;
    regions.set(piece, { start: result.length, end: result.length + piece.text.length });
    result += piece.text;
  }
  return { text: result + text.slice(from), regions };
}

/** A page without what earlier runs wrote, and where an offset in it was before. */
export function unfilled(html: string): { readonly page: Page; readonly before: (offset: number) => number } {
  const page = readPage(html);
  const regions = [...page.places.flatMap(({ written }) => written), ...page.graphs].sort((a, b) => a.start - b.start);
  if (!regions.length) return { page, before: (offset) => offset };
  let left = '';
  let from = 0;
  for (const { start, end } of regions) {
    if (start < from) continue;
    left += html.slice(from, start);
    from = end;
  }
  // In broken HTML something can come to light that looked like text of another part before.
  const { page: rest, before } = unfilled(left + html.slice(from));
  const restored = (offset: number) => regions.reduce((sum, { start, end }) => (start <= sum ? sum + end - start : sum), offset);
  return { page: rest, before: (offset) => restored(before(offset)) };
}
