/** What is wrong in a file with a clinic's own words, and where. */
import path from 'node:path';
import { sections as english } from '../../content/en/pack.js';
import { idsOf } from '../../internal/entries.js';
import { lapseProblem } from '../../internal/lapse.js';
import type { OverrideProblem } from '../../internal/override-problem.js';
import type { Overlay } from '../../provider/contexts.js';
import { languages } from '../../provider/languages.js';
import { overlay } from '../../provider/overlay.js';
import { at } from '../../provider/overrides/json.js';
import { readOverrides, type Overrides, type Said } from '../../provider/overrides/overrides.js';
import { notAsStandIn, readPage, tagOf, type Page } from '../../server/page.js';
import { PageError } from '../../server/parse-page.js';
import { offsetOf, positionsIn, readJson, type Position } from '../../server/position.js';
import { providersIn, type Speaker } from '../../server/providers.js';
import { attributeAt } from '../../server/speakers.js';
import { baseLanguage } from '../base-language.js';
import { readBeside } from '../prerender/read-beside.js';
import { languageOf, notOffered, notSpoken, twice } from './more.js';

export interface Finding extends OverrideProblem, Position {}

export interface Checked {
  readonly findings: readonly Finding[];
  /** How many things the words set, add or take away. */
  readonly changes: number;
}

interface Found {
  readonly offset: number;
  readonly problem: OverrideProblem;
}

/** What speaks for a clinic in a file, and what is wrong with how the file says so. */
function read(file: string, text: string): { readonly speakers: readonly Speaker[]; readonly found: Found[] } {
  const isHtml = /\.html?$/i.test(file) || text.trimStart().startsWith('<');
  if (!isHtml) return { speakers: [{ scripts: [{ text, start: 0 }], inside: [] }], found: [] };
  try {
    const page = readPage(text);
    return { speakers: providersIn(page), found: standInsOf(page) };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { speakers: [], found: [{ offset: error.offset, problem: { path: [], expected: error.expected, found: error.found } }] };
  }
}

/** Stand-ins for `<clinic-content>`, which there are none of. */
const standInsOf = ({ strangers }: Page): Found[] =>
  strangers.filter((element) => tagOf(element) === 'clinic-content').map((element) => ({ offset: attributeAt(element, 'data-clinic-element'), problem: { path: ['clinic-content'], ...notAsStandIn } }));

/** Checks a file's text as the browser does: what is outside first, then what is inside it. */
export async function check(file: string, text: string): Promise<Checked> {
  const { speakers, found } = read(file, text);
  let changes = 0;

  const wordsOf = async (speaker: Speaker, outer: Overlay | undefined): Promise<Overrides> => {
    const scripts = speaker.scripts.map(({ text: words, lang }, index): Said => ({ from: String(index), text: words, lang }));
    return readOverrides([...fileOf(speaker.src, file), ...scripts], speaker.isPage ? undefined : outer);
  };

  const visit = async (speaker: Speaker, outer: Overlay | undefined): Promise<void> => {
    const overrides = await wordsOf(speaker, outer);
    changes += overrides.changes;
    const merged = (speaker.isPage ? page : undefined) ?? overlay(outer, overrides);
    const read = speaker.scripts.map(({ text: words }) => readJson(words));
    // Providers for the page are told of signatures of their own, others of those that they end too.
    const lapsed = (speaker.isPage ? overrides.lapsedIn(merged.layers) : overrides.lapsed).map((lapse) => {
      const problem = lapseProblem(lapse);
      const script = read.findLastIndex((json) => 'value' in json && at(json.value, problem.path) !== undefined);
      return { problem, script: speaker.isPage ? script : Math.max(script, 0) };
    });
    for (const [index, { start, lang }] of speaker.scripts.entries()) {
      const json = read[index]!;
      const told = overrides.problems.filter(({ from }) => from === String(index));
      const ended = lapsed.filter(({ script }) => script === index).map(({ problem }) => problem);
      const more = 'tree' in json ? [...twice(json.tree), ...notOffered(json.value, await offersIn(merged, languageOf(json.value, lang))), ...notSpoken(json.value, lang, languages)] : [];
      found.push(...[...told, ...ended, ...more].map((problem) => ({ problem, offset: start + ('tree' in json ? offsetOf(json.tree, problem) : json.broken) })));
    }
    for (const inner of speaker.inside) await visit(inner, speaker.isPage ? outer : merged);
  };

  let page: Overlay | undefined;
  for (const speaker of speakers.flatMap(all).filter(({ isPage }) => isPage)) page = overlay(page, await wordsOf(speaker, undefined));
  for (const speaker of speakers) await visit(speaker, page);
  found.sort((a, b) => a.offset - b.offset);
  const positionOf = positionsIn(text);
  return { findings: found.map(({ problem, offset }) => ({ ...problem, ...positionOf(offset) })), changes };
}

/** The kinds of massage that there are in a language, with the clinic's changes. */
const offersIn = async ({ section }: Overlay, language = 'en'): Promise<string[]> =>
  idsOf(section('modalities', (await english.modalities()).default, baseLanguage(language)));

const all = (speaker: Speaker): Speaker[] => [speaker, ...speaker.inside.flatMap(all)];

/** What the file says that a page names, where it lies beside the page, as `prerender` reads it. It has its own check. */
function fileOf(src: string | undefined, page: string): Said[] {
  if (!src || /^([a-z][a-z\d+.-]*:|\/\/)/i.test(src.trim())) return [];
  try {
    const text = readBeside(page, path.dirname(page), src);
    return text === undefined ? [] : [{ from: 'src', text: text.replace(/^\uFEFF/, '') }];
  } catch {
    // Why it is not read, `prerender` says.
    return [];
  }
}
