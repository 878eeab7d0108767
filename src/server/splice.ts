/** Takes parts out of a text and puts others in. Nothing else in it changes. */
import { readPage, type Page, type Region } from './page.js';
import { PageError } from './parse-page.js';

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

/** How often a page is read again, where taking something out brings more to light. */
const mostReadings = 10;

/** A page without what earlier runs wrote, and where an offset in it was before. What cannot be taken out safely stays. */
export function unfilled(html: string): { readonly page: Page; readonly before: (offset: number) => number } {
  const taken: (readonly Region[])[] = [];
  let page = readPage(html);
  for (let regions = removable(page); regions.length; regions = removable(page)) {
    // In broken HTML something can come to light that looked like text of another part before.
    if (taken.length === mostReadings) throw new PageError('what an earlier run wrote, or nothing', 'much of it in one another (start from the page without it)', regions[0]!.start);
    taken.push(regions);
    page = readPage(without(page.html, regions));
  }
  const before = (offset: number) => taken.reduceRight((now, regions) => restored(now, regions), offset);
  return { page, before };
}

/** The regions that can go without making a tag of the text around them. Those side by side go or stay together. */
function removable({ html, places, graphs }: Page): Region[] {
  const runs: { start: number; end: number; regions: Region[] }[] = [];
  for (const region of [...places.flatMap(({ written }) => written), ...graphs].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && region.start < last.end) continue;
    if (last?.end === region.start) {
      last.end = region.end;
      last.regions.push(region);
    } else runs.push({ ...region, regions: [region] });
  }
  return runs.filter(({ start, end }) => !joins(html.slice(Math.max(0, start - 50), start), html.slice(end, end + 1))).flatMap(({ regions }) => regions);
}

/** Whether two texts become something else once nothing stands between them: a tag, a comment, or a character reference. */
const joins = (before: string, after: string) => (before.endsWith('<') && /[a-z!/?]/i.test(after)) || (/&#?\w*$/.test(before) && /[\w#;]/.test(after));

function without(html: string, regions: readonly Region[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of regions) {
    left += html.slice(from, start);
    from = end;
  }
  return left + html.slice(from);
}

/** Where an offset was before regions were taken out. */
const restored = (offset: number, regions: readonly Region[]) => regions.reduce((sum, { start, end }) => (start <= sum ? sum + end - start : sum), offset);
