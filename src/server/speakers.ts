/** What each `<clinic-content>` of a page says, as in a browser: the outer one first, and those for the whole page around all. */
import { sentence, type OverrideProblem } from '../internal/override-problem.js';
import { problemOf } from '../internal/problems.js';
import { differencesOf, saidInAttributes } from '../provider/clinic-content/said-in-attributes.js';
import type { Differences } from '../provider/contexts.js';
import { readOverrides, type Said } from '../provider/overrides/overrides.js';
import { around, attribute, given, isTag, startOf, tagOf, type Element, type Page } from './page.js';
import { offsetOf, readJson } from './position.js';
import type { ReadFile } from './read-file.js';

/** Says what is wrong, and at which offset of the page. */
export type Tell = (message: string, offset: number) => void;

/** What is said for an element. */
export type SpokenFor = (element: Element) => Differences | undefined;

const tag = 'clinic-content';

/** By what the content calls it, the attribute. */
const attributeOf: Readonly<Record<string, string>> = { name: 'clinic-name', phone: 'phone', bookingUrl: 'booking-url', emergencyNumber: 'emergency-number', offers: 'offers' };

/** Where an attribute stands, or else the element. */
export const attributeAt = (element: Element, name: string): number => (element.sourceCodeLocation?.attrs?.[name] ?? element.sourceCodeLocation?.attrs?.[`data-${name}`])?.startOffset ?? startOf(element);

/** The `<clinic-content>` that an element hears, the nearest first: those around it, then those for the page, the last first. */
export function heardBy(element: Element, speakers: readonly Element[]): Element[] {
  return [...[...around(element)].filter((each) => tagOf(each) === tag && !isForPage(each)), ...speakers.filter(isForPage).reverse()];
}

const isForPage = (speaker: Element) => given(speaker, 'page') !== undefined;

export async function speaking({ html, speakers }: Page, readFile: ReadFile | undefined, tell: Tell): Promise<SpokenFor> {
  const spoken = new Map<Element, Differences>();
  const forPage = speakers.filter(isForPage);
  let page: Differences | undefined;
  for (const speaker of forPage) {
    const own = await saidBy(speaker, undefined, html, readFile, tell);
    page = page ? over(page, own) : own;
  }
  if (forPage.length > 1) tell(problemOf('page', tag, 'page', String(forPage.length)).message, startOf(forPage[1]!));
  const spokenFor: SpokenFor = (element) => {
    for (const each of around(element)) if (spoken.has(each)) return spoken.get(each);
    return page;
  };
  for (const speaker of speakers) {
    if (isForPage(speaker)) continue;
    const outer = spokenFor(speaker);
    const own = await saidBy(speaker, outer, html, readFile, tell);
    spoken.set(speaker, outer ? over(outer, own) : own);
  }
  return spokenFor;
}

const over =
  (outer: Differences, own: Differences): Differences =>
  (name, section, language) =>
    own(name, outer(name, section, language), language);

async function saidBy(speaker: Element, outer: Differences | undefined, html: string, readFile: ReadFile | undefined, tell: Tell): Promise<Differences> {
  const at = (name: string) => given(speaker, name);
  const clinic = saidInAttributes({ clinicName: at('clinic-name'), phone: at('phone'), bookingUrl: at('booking-url'), emergencyNumber: at('emergency-number'), offers: at('offers') });
  const link = at('booking-url');
  const number = at('emergency-number');
  if (number && !clinic.emergencyNumber) tell(problemOf('number', tag, 'emergency-number', number).message, attributeAt(speaker, 'emergency-number'));
  if (at('clinic-name') && !clinic.name) tell(problemOf('unseen', tag, 'clinic-name', at('clinic-name')!).message, attributeAt(speaker, 'clinic-name'));
  if (link && !clinic.bookingUrl) tell(problemOf('link', tag, 'booking-url', link).message, attributeAt(speaker, 'booking-url'));

  const scripts = speaker.childNodes.filter(isTag).filter((child) => child.tagName === 'script' && attribute(child, 'type')?.toLowerCase() === 'application/json');
  const words = [...fileOf(speaker, readFile, tell), ...scripts.map((script, index): Said => ({ from: String(index), text: textOf(script), lang: attribute(script, 'lang') }))];
  // As in a browser, attributes alone are not checked: they are shown as they stand.
  if (!words.length) return differencesOf(clinic);
  const { differences, problems } = await readOverrides([...words, { from: 'attributes', value: { clinic } }], outer);
  for (const { from, ...problem } of problems) {
    const script = scripts[Number(from)];
    const file = from === 'file' ? `${at('src')!}: ` : '';
    tell(`${tag}: ${file}${sentence(problem)}`, script ? offsetIn(script, html, problem) : attributeAt(speaker, file ? 'src' : attributeOf[problem.path[1] ?? ''] ?? ''));
  }
  return differences;
}

const textOf = ({ childNodes }: Element): string => childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function offsetIn({ sourceCodeLocation }: Element, html: string, problem: OverrideProblem): number {
  const { startTag, endTag } = sourceCodeLocation!;
  const json = readJson(html.slice(startTag!.endOffset, endTag?.startOffset));
  return startTag!.endOffset + ('tree' in json ? offsetOf(json.tree, problem) : json.broken);
}

/** The words in the file at `src`. What is on the network is left to the browser. */
function fileOf(speaker: Element, readFile: ReadFile | undefined, tell: Tell): Said[] {
  const address = given(speaker, 'src');
  if (!address) return [];
  const text = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim()) ? undefined : readFile?.(address);
  if (text !== undefined) return [{ from: 'file', text: text.replace(/^\uFEFF/, '') }];
  tell(`${tag}: src "${address}" is not read here, its words come when the page is open (read here: a file beside the page)`, attributeAt(speaker, 'src'));
  return [];
}
