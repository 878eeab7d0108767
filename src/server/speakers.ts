/** What each `<clinic-content>` of a page says, as in a browser: the outer one first, and those for the whole page around all. */
import { lapseProblem } from '../internal/lapse.js';
import { sentence, type OverrideProblem } from '../internal/override-problem.js';
import { printable } from '../internal/printable.js';
import { problemOf } from '../internal/problems.js';
import { layerOf, saidInAttributes } from '../provider/clinic-content/said-in-attributes.js';
import type { Differences, Overlay } from '../provider/contexts.js';
import { overlay, type OwnLayers } from '../provider/overlay.js';
import { at as valueAt } from '../provider/overrides/json.js';
import { readOverrides, type Said } from '../provider/overrides/overrides.js';
import { around, type Element } from './nodes.js';
import { given, startOf, type Page } from './page.js';
import { offsetOf, readJson } from './position.js';
import { scriptsIn, type Script } from './providers.js';
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
  return [...[...around(element)].filter((each) => each.tagName === tag && !isForPage(each)), ...speakers.filter(isForPage).reverse()];
}

const isForPage = (speaker: Element) => given(speaker, 'page') !== undefined;

export async function speaking({ html, speakers }: Page, readFile: ReadFile | undefined, tell: Tell): Promise<SpokenFor> {
  const spoken = new Map<Element, Overlay>();
  const forPage = speakers.filter(isForPage);
  let page: Overlay | undefined;
  for (const speaker of forPage) {
    page = overlay(page, await saidBy(speaker, undefined, html, readFile, tell));
  }
  if (forPage.length > 1) tell(problemOf('page', tag, 'page', String(forPage.length)).message, startOf(forPage[1]!));
  const overlayFor = (element: Element) => {
    for (const each of around(element)) if (spoken.has(each)) return spoken.get(each);
    return page;
  };
  for (const speaker of speakers) {
    if (isForPage(speaker)) continue;
    const outer = overlayFor(speaker);
    spoken.set(speaker, overlay(outer, await saidBy(speaker, outer, html, readFile, tell)));
  }
  return (element) => overlayFor(element)?.section;
}

async function saidBy(speaker: Element, outer: Overlay | undefined, html: string, readFile: ReadFile | undefined, tell: Tell): Promise<OwnLayers> {
  const at = (name: string) => given(speaker, name);
  const clinic = saidInAttributes({ clinicName: at('clinic-name'), phone: at('phone'), bookingUrl: at('booking-url'), emergencyNumber: at('emergency-number'), offers: at('offers') });
  const link = at('booking-url');
  const number = at('emergency-number');
  if (number && !clinic.emergencyNumber) tell(problemOf('number', tag, 'emergency-number', number).message, attributeAt(speaker, 'emergency-number'));
  if (at('clinic-name') && !clinic.name) tell(problemOf('unseen', tag, 'clinic-name', at('clinic-name')!).message, attributeAt(speaker, 'clinic-name'));
  if (link && !clinic.bookingUrl) tell(problemOf('link', tag, 'booking-url', link).message, attributeAt(speaker, 'booking-url'));

  const scripts = scriptsIn(speaker, html);
  const words = [...fileOf(speaker, readFile, tell), ...scripts.map(({ text, lang }, index): Said => ({ from: String(index), text, lang }))];
  // As in a browser, attributes alone are not checked: they are shown as they stand.
  if (!words.length) return { layers: [layerOf(clinic)] };
  const overrides = await readOverrides([...words, { from: 'attributes', value: { clinic } }], outer);
  for (const { from, ...problem } of overrides.problems) {
    const script = scripts[Number(from)];
    const file = from === 'file' ? `${printable(at('src')!)}: ` : '';
    tell(`${tag}: ${file}${sentence(problem)}`, script ? offsetIn(script, problem) : attributeAt(speaker, file ? 'src' : attributeOf[problem.path[1] ?? ''] ?? ''));
  }
  for (const problem of overrides.lapsed.map(lapseProblem)) {
    const signed = scripts.findLast((script) => {
      const json = readJson(script.text);
      return 'value' in json && valueAt(json.value, problem.path) !== undefined;
    });
    tell(`${tag}: ${sentence(problem)}`, signed ? offsetIn(signed, problem) : startOf(speaker));
  }
  return overrides;
}

function offsetIn({ text, start }: Script, problem: OverrideProblem): number {
  const json = readJson(text);
  return start + ('tree' in json ? offsetOf(json.tree, problem) : json.broken);
}

/** The words in the file at `src`. What is on the network is left to the browser. */
function fileOf(speaker: Element, readFile: ReadFile | undefined, tell: Tell): Said[] {
  const address = given(speaker, 'src');
  if (!address) return [];
  let text: string | undefined;
  try {
    text = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim()) ? undefined : readFile?.(address);
  } catch (error) {
    tell(printable(`${tag}: src "${address}" is not read: ${(error as Error).message}`), attributeAt(speaker, 'src'));
    return [];
  }
  if (text !== undefined) return [{ from: 'file', text: text.replace(/^\uFEFF/, '') }];
  tell(printable(`${tag}: src "${address}" is not read here, its words come when the page is open (read here: a file beside the page)`), attributeAt(speaker, 'src'));
  return [];
}
