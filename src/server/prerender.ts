/**
 * Fills our elements in a file of HTML, so that their words are there before and without a script. What an earlier run wrote is written anew;
 * the rest of the file stays as it is, byte for byte, however broken it is. What a browser would not find in the element is not written.
 */
import { sentence } from '../internal/override-problem.js';
import { problemOf } from '../internal/problems.js';
import type { Report } from '../internal/report.js';
import { standInTags } from '../internal/tags.js';
import type { Served } from '../provider/served.js';
import { jsonLdFor, jsonLdScript, type Group } from './json-ld.js';
import { around, type Element } from './nodes.js';
import { checkedNonce } from './nonce.js';
import { given, notAsStandIn, readPage, startOf, tagOf, type Page, type Place, type Region } from './page.js';
import { PageError } from './parse-page.js';
import { attributesGiven, piecesOf, type Pieces } from './pieces.js';
import { positionsIn } from './position.js';
import type { ReadFile } from './read-file.js';
import { servedWords } from './render.js';
import type { PageElement } from './shown.js';
import { attributeAt, heardBy, speaking, type Tell } from './speakers.js';
import { unfilled, withPieces, type Piece } from './splice.js';
import { styleHashes } from './style-hashes.js';
import { ownScripts, supportFor } from './support.js';

export interface PrerenderOptions {
  /** The language of the page, such as `es`, where no `lang` in the file says it. */
  readonly lang?: string | undefined;
  /** `shadow` writes declarative shadow DOM, `words` plain words, `both` the one and the other. */
  readonly as?: 'both' | 'shadow' | 'words' | undefined;
  /** For the styles in declarative shadow DOM, and for the script of `scripts`, where a security policy asks for one: letters, digits, `+`, `/`, `-`, `_`. */
  readonly nonce?: string | undefined;
  /** The address of the folder with `hydrate.js`. With it, a script tag for that file is written before the first script of ours. */
  readonly scripts?: string | undefined;
  /** Writes JSON-LD about what the elements show, at the end of the head. */
  readonly jsonLd?: boolean | undefined;
  /** Gives the text of the file at a local `src` of `<clinic-content>`, or nothing where there is none. The message of what it throws is told as a problem. */
  readonly readFile?: ReadFile | undefined;
}

/** What could not be done, or is not as its author thinks. */
export interface PrerenderProblem {
  /** In the file as it came, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Prerendered {
  readonly html: string;
  /** In the order of the file. */
  readonly problems: readonly PrerenderProblem[];
  /** Hashes of its styles in declarative shadow DOM, as a security policy's `style-src` lists them: `'sha256-…'`. */
  readonly styles: readonly string[];
}

/** The file with our elements filled. Prerendering what comes out changes nothing. Rejects for a nonce that is none. */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<Prerendered> {
  checkedNonce(options.nonce);
  try {
    return await filledFrom(html, options);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { html, problems: [{ ...positionsIn(html)(error.offset), message: error.message }], styles: [] };
  }
}

async function filledFrom(html: string, options: PrerenderOptions): Promise<Prerendered> {
  const { page, before } = unfilled(html);
  const told = new Map<string, { readonly message: string; readonly offset: number }>();
  const tell: Tell = (message, offset) => told.set(`${offset} ${message}`, { message, offset });
  const fills = await fillsOf(page, options, tell);
  const support = options.scripts !== undefined && fills.some(({ shadow }) => shadow) ? supportFor(page, options.scripts, options.nonce) : [];
  if (options.scripts !== undefined && fills.length && !ownScripts(page).length) tell('no script of ours found: nothing takes over what is written here (add <script type="module" src="…/autoload.js">)', page.end);
  const graph = options.jsonLd && fills.length ? [{ at: page.end, text: jsonLdScript(await jsonLdFor(groupsOf(fills))).replace('<script', '<script data-clinic-json-ld=""') }] : [];
  const filled = fitted(page, fills, support, graph);
  for (const [index, { place, shadow, words }] of filled.fills.entries()) {
    if (fills[index]!.shadow && !shadow) tell(`${place.tag}: the tags around it leave no room for a shadow root, left as it is (close those in it, and those before it)`, startOf(place.element));
    else if (fills[index]!.words && !words) tell(`${place.tag}: ${noRoom(place)}`, startOf(place.element));
  }
  if (graph.length > filled.graph.length) tell('no place for JSON-LD found (give the page a <head> with an end tag)', page.end);
  const positionOf = positionsIn(html);
  const problems = [...told.values()].sort((a, b) => a.offset - b.offset).map(({ message, offset }) => ({ ...positionOf(before(offset)), message }));
  return { html: filled.html, problems, styles: await styleHashes(filled.fills.flatMap(({ shadow }) => (shadow ? [shadow.text] : []))) };
}

interface Fill extends Pieces {
  readonly place: Place;
  readonly lang: string;
  readonly served: Served;
}

async function fillsOf(page: Page, options: PrerenderOptions, tell: Tell): Promise<Fill[]> {
  const spokenFor = await speaking(page, options.readFile, tell);
  const fills: Fill[] = [];
  const ids = new Set(page.ids);
  for (const element of page.strangers) {
    const message = tagOf(element) === 'clinic-content' ? sentence({ path: ['clinic-content'], ...notAsStandIn }) : problemOf('unknown', 'clinic-elements', 'data-clinic-element', tagOf(element), standInTags).message;
    tell(message, attributeAt(element, 'data-clinic-element'));
  }
  for (const place of page.places) {
    const { tag, element, inside, hasOtherShadow, written, lookalikes } = place;
    for (const lookalike of lookalikes) tell(`${tag}: ${notOurWords}`, startOf(lookalike));
    if (!inside) tell(`${tag}: ${notClosed(place)}`, startOf(element));
    else if (hasOtherShadow) tell(`${tag}: has a shadow root of its own, left as it is (take its <template shadowrootmode> away)`, startOf(element));
    else if (written.length) tell(`${tag}: ${notTakenOut}`, written[0]!.start);
    else {
      const lang = langOf(element) ?? options.lang ?? '';
      const served = { ...(await servedWords(lang, spokenFor(element))), report: (report: Report) => hear(report, place, page, tell) };
      fills.push({ place, lang, served, ...(await piecesOf(place, inside, served, { ...options, ids })) });
    }
  }
  return fills;
}

/** Elements that are given the same words. */
function groupsOf(fills: readonly Fill[]): Group[] {
  const groups: { readonly lang: string; readonly words: Served; readonly page: PageElement[] }[] = [];
  for (const { place, lang, served } of fills) {
    const known = groups.find((group) => group.lang === lang && group.words.differences === served.differences);
    const element: PageElement = [place.tag, attributesGiven(place.element)];
    if (known) known.page.push(element);
    // What is wrong has been told.
    else groups.push({ lang, words: { ...served, report: () => undefined }, page: [element] });
  }
  return groups;
}

/** The nearest language that the page names. */
const langOf = (element: Element): string | undefined => [element, ...around(element)].map((each) => given(each, 'lang')).find((lang) => lang !== undefined);

/** Passes on what an element says of its attributes, or of what `<clinic-content>` says. */
function hear([host, kind, path, found, known, element = host.localName]: Report, place: Place, { speakers }: Page, tell: Tell): void {
  // That our own words are due to be read again is nothing that a page's author can mend.
  if (kind === 'due') return;
  const heard = element === place.tag ? [] : heardBy(place.element, speakers);
  const culprit = heard.find((each) => given(each, path) !== undefined) ?? heard[0] ?? place.element;
  tell(problemOf(kind, element, path, found, known).message, attributeAt(culprit, path));
}

const notOurWords = 'has data-clinic-words on markup that is not from here, left as it is (take that attribute away to keep the markup as your own)';

const notTakenOut = 'what was written into it before stays as it is, since the text around it would become a tag without it (write "<" in a text as &lt;)';

const isInParagraph = ({ element }: Place) => [...around(element)].some(({ tagName }) => tagName === 'p');

const notClosed = (place: Place) => `end tag not found, left as it is (write it, close the tags in between${isInParagraph(place) ? ', and put it outside of the <p>' : ''})`;

const noRoom = (place: Place) =>
  isInParagraph(place)
    ? 'stands in a <p>, where its plain words have no room (put it outside)'
    : 'the tags around it leave no room for its plain words (close those in it; keep it out of links, and in a table within a cell)';

interface Fitted {
  readonly html: string;
  readonly fills: readonly Fill[];
  readonly graph: readonly Piece[];
}

/** How often a page is read again to see what fits. After that, the plain words of all elements go, then all. */
const mostReadings = 8;

/** Puts in what fits: what would not be found again goes, the plain words first. */
function fitted(page: Page, wanted: readonly Fill[], support: readonly Piece[], wantedGraph: readonly Piece[]): Fitted {
  let fills = wanted;
  let graph = wantedGraph;
  for (let reading = 1; ; reading++) {
    const pieces = fills.flatMap(piecesIn);
    const { text: html, regions } = withPieces(page.html, [...pieces, ...support, ...graph]);
    const { places, graphs } = readPage(html);
    if (graph.length && graphs.length !== page.graphs.length + graph.length) {
      graph = [];
      continue;
    }
    const written = places.flatMap((place) => place.written);
    const isFound = foundIn(written);
    const lost = fills.filter((fill) => !piecesIn(fill).every((piece) => isFound(regions.get(piece)!)));
    const isAll = lost.length === 0 && lengthOf(written) === lengthOf(page.places.flatMap((place) => place.written)) + lengthOf(pieces.map((piece) => regions.get(piece)!));
    if (isAll || !pieces.length) return { html, fills, graph };
    const goes = new Set(lost.length && reading < mostReadings ? lost : fills);
    fills = fills.map((fill) => (goes.has(fill) ? less(fill) : fill));
  }
}

/** Whether a region is one of those that are found, or several side by side. */
function foundIn(written: readonly Region[]): (region: Region) => boolean {
  const ends = new Map(written.map(({ start, end }) => [start, end]));
  return ({ start, end }) => {
    let at = start;
    while (at < end && ends.has(at)) at = ends.get(at)!;
    return at === end;
  };
}

const lengthOf = (regions: readonly Region[]) => regions.reduce((sum, { start, end }) => sum + end - start, 0);

const piecesIn = ({ shadow, words }: Pieces): Piece[] => [shadow, words].filter((piece) => piece !== undefined);

const less = (fill: Fill): Fill => ({ ...fill, shadow: fill.words && fill.shadow, words: undefined });
