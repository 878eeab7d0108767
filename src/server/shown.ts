/** What a page shows: its elements with all that stands in them, the sections that these carry, and the content as they show it. */
import { parseFragment } from 'parse5';
import { sections as english } from '../content/en/pack.js';
import { idsOf, words as idsIn } from '../internal/entries.js';
import type { Served } from '../provider/served.js';
import type { Differences } from '../provider/contexts.js';
import { sectionsOf } from '../provider/languages.js';
import type { Clinic } from '../schema/clinic.js';
import type { Pack, Sections } from '../schema/index.js';
import type { WordsNode, WordsTag } from '../words/words.js';
import { checked, shadowHtml, type Attributes } from './render.js';

/** An element on a page: its tag, with its attributes where it has some. */
export type PageElement = string | readonly [tag: string, attributes: Attributes];

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

export interface Shown {
  /** Everything in the elements' rendering: other elements and links too. */
  readonly tags: readonly Tag[];
  /** Names of the sections that the elements carry. */
  readonly sections: ReadonlySet<string>;
}

/** The content in a page's language, with the clinic's changes. */
export interface PageContent {
  readonly language: string;
  readonly locale: string;
  readonly clinic: Clinic;
  readonly section: <Name extends keyof Pack>(name: Name) => Sections[Name];
}

/** Renders the elements, so that what is said of the page is what it shows. */
export async function shownOn(page: readonly PageElement[], words: Served): Promise<Shown> {
  const tags: Tag[] = [];
  const sections = new Set<string>();
  const differences: Differences = (name, section, language) => {
    sections.add(name);
    return words.differences?.(name, section, language) ?? section;
  };
  for (const element of page) {
    const [tag, attributes] = typeof element === 'string' ? [element, {}] : element;
    const given = checked(tag, attributes);
    const shadow = parseFragment(await shadowHtml(tag, given, { ...words, differences, inside: words.inside && { ...words.inside, differences } }));
    tags.push([tag, given], ...tagsIn(shadow.childNodes));
  }
  return { tags, sections };
}

const isTag = (node: WordsNode): node is WordsTag => 'tagName' in node;

const tagsIn = (nodes: readonly WordsNode[]): Tag[] =>
  nodes.filter(isTag).flatMap(({ tagName, attrs, childNodes, content }) => [
    [tagName, Object.fromEntries(attrs.map(({ name, value }) => [name, value]))],
    ...tagsIn([...childNodes, ...(content?.childNodes ?? [])]),
  ]);

export async function contentOf({ words, differences }: Served): Promise<PageContent> {
  const { language, locale, sections } = words({ language: 'en', locale: 'en', sections: await sectionsOf(english, Object.keys(english)) });
  const section = <Name extends keyof Pack>(name: Name) => {
    const bundled = sections[name] as Sections[Name];
    return differences?.(name, bundled, language) ?? bundled;
  };
  return { language, locale, clinic: differences?.('clinic', {}, language) ?? {}, section };
}

/** Ids of the modalities, conditions, questions and steps of a visit that a page shows, in the order of the content. */
export function idsOn({ tags }: Shown, { clinic, section }: PageContent) {
  const known = { modalities: idsOf(section('modalities')), conditions: idsOf(section('conditions')), questions: idsOf(section('faq')), steps: idsOf(section('session').steps) };
  const offered = among(known.modalities, clinic.offers ?? []);
  const attributesOf = (tag: string) => tags.flatMap(([name, attributes]) => (name === tag ? [attributes] : []));
  const tables = attributesOf('massage-comparison-table').flatMap(({ view, modalities }) => (view === 'summary' ? ['medical'] : listed(modalities, offered.length ? offered : known.modalities)));
  const cards = attributesOf('modality-card').map(({ modality = '' }) => modality);
  return {
    modalities: among(known.modalities, [...tables, ...cards]),
    conditions: among(known.conditions, attributesOf('condition-guide').flatMap(({ conditions }) => listed(conditions, known.conditions))),
    questions: among(known.questions, attributesOf('massage-faq').flatMap(({ questions }) => listed(questions, known.questions))),
    steps: among(known.steps, attributesOf('session-expectations').flatMap(({ steps }) => listed(steps, known.steps))),
  };
}

const among = (known: readonly string[], ids: readonly string[]) => known.filter((id) => ids.includes(id));

/** The ids in a list attribute, or all where it names none. */
const listed = (list = '', all: readonly string[]) => {
  const ids = idsIn(list);
  return ids.length ? ids : all;
};
