/** An element's HTML, made where there is no page: with declarative shadow DOM, with plain words, or both. */
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment } from 'parse5';
import '../index.js';
import { contentTags } from '../internal/tags.js';
import { sentence, type OverrideProblem } from '../internal/override-problem.js';
import type { Served } from '../provider/served.js';
import { version } from '../internal/version.js';
import { sectionsOf, shownFor } from '../provider/languages.js';
import { readOverrides } from '../provider/overrides/overrides.js';
import type { ContentPatch } from '../schema/index.js';
import { nearest } from '../schema/nearest.js';
import { wordsOf } from '../words/words.js';
import { checkedNonce } from './nonce.js';
import { renderShadow } from './renderer.js';

export interface RenderOptions {
  /** The language of the page, such as `es`. English words stand, marked as such, where there is no pack. */
  readonly lang?: string;
  /** The clinic's own words, as in `content` of `<clinic-content>`. */
  readonly content?: ContentPatch;
  /** `shadow` writes declarative shadow DOM, `words` plain words, `both` the one and the other. */
  readonly as?: 'both' | 'shadow' | 'words';
  /** For the styles in declarative shadow DOM, where a security policy asks for one. Throws for what a policy does not take as a nonce. */
  readonly nonce?: string;
  /** Is told what is wrong in `content`; without it, a warning is written to the console. The bundled words stay there. */
  readonly problems?: (problems: readonly OverrideProblem[]) => void;
}

/** Attributes as a page writes them. What is `false`, `null` or `undefined` is not there. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element's HTML. Throws for a tag or an attribute that is not ours, and for a nonce that is none. */
export async function renderToString(tag: string, attributes: Attributes = {}, options: RenderOptions = {}): Promise<string> {
  let html = '';
  for await (const piece of render(tag, attributes, options)) html += piece;
  return html;
}

/** The same piece by piece, as it is made. */
export async function* render(tag: string, attributes: Attributes = {}, options: RenderOptions = {}): AsyncGenerator<string> {
  const { as = 'both' } = options;
  const nonce = checkedNonce(options.nonce);
  const given = checked(tag, attributes);
  const words = await wordsWith({ ...options, lang: given.lang ?? options.lang ?? 'en' });
  yield `<${tag}${Object.entries(given).map(([name, value]) => (value ? ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : ` ${name}`)).join('')}>`;
  // Where there is no pack, a browser shows plain words, which it can translate.
  const hasShadow = as === 'shadow' || (as === 'both' && !words.isForeign);
  let shadow = '';
  if (hasShadow) yield '<template shadowrootmode="open">';
  for (const part of renderShadow(tag, given, words, nonce)) {
    const piece = typeof part === 'string' ? part : await collectResult(await part);
    shadow += piece;
    if (hasShadow) yield piece;
  }
  if (hasShadow) yield `</template>${anchors(shadow)}`;
  if (as !== 'shadow') yield plainWords(tag, shadow, [], !hasShadow);
  yield `</${tag}>`;
}

const warn = (problems: readonly OverrideProblem[]) => {
  console.warn(['clinic-elements: not usable in content, the bundled words stay there', ...problems.map(sentence)].join('\n  '));
};

/** The attributes as texts. Throws for a tag or an attribute that is not ours. */
export function checked(tag: string, attributes: Attributes): Record<string, string> {
  if (!contentTags.includes(tag)) throw new Error(`clinic-elements: tag "${tag}" not found (${hint(tag, contentTags)})`);
  const known = attributesOf(tag);
  const entries = Object.entries(attributes).filter(([, value]) => value !== false && value !== null && value !== undefined);
  for (const [name] of entries) {
    if (!known.includes(name) && !/^(id|class|lang|dir|slot|part|hidden|(data|aria)-[\w-]+)$/.test(name)) throw new Error(`${tag}: attribute "${name}" not found (${hint(name, known)})`);
  }
  return Object.fromEntries(entries.map(([name, value]) => [name, value === true ? '' : String(value)]));
}

const hint = (name: string, known: readonly string[]) => {
  const near = nearest(name, known);
  return near ? `did you mean "${near}"?` : `known: ${known.join(', ')}`;
};

/** What elements are given for a page. Tells what is wrong in the clinic's words. */
export async function wordsWith({ lang = 'en', content, problems = warn }: Pick<RenderOptions, 'lang' | 'content' | 'problems'>): Promise<Served> {
  const overrides = content && (await readOverrides([{ from: 'content', value: content }]));
  if (overrides?.problems.length) problems(overrides.problems);
  return servedWords(lang, overrides?.differences);
}

/** Names of the attributes that an element knows. */
export const attributesOf = (tag: string): readonly string[] => (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;

/** What elements are given: the words of a language, and a clinic's changes. A page that names no language is shown English. */
export async function servedWords(lang: string, differences?: Served['differences']): Promise<Served> {
  const { pack, ...shown } = shownFor(lang, lang);
  const sections = pack && (await sectionsOf(pack, Object.keys(pack)));
  return {
    words: (english) => ({ ...shown, sections: sections ?? english.sections }),
    inside: shown.lang === undefined ? undefined : await servedWords(shown.lang, differences),
    differences,
    isForeign: lang !== '' && shown.isForeign,
  };
}

/** All of a shadow root at once. */
export const shadowHtml = async (tag: string, attributes: Readonly<Record<string, string>>, words: Served, nonce?: string): Promise<string> => collectResult(renderShadow(tag, attributes, words, nonce));

/** Places in the page that links from outside can lead to, as the guide makes them: slotted where each section begins. `ids` of the page stay its own. */
export const anchors = (shadow: string, ids = new Set<string>()): string =>
  [...shadow.matchAll(/ data-anchor="(\w+-([\w-]+))"/g)]
    .filter(([, id]) => !ids.has(id!) && ids.add(id!))
    .map(([, id, slot]) => `<span id="${id!}" slot="${slot!}" data-anchor=""></span>`)
    .join('');

/** Plain words from what stands in a shadow root. `filled` names slots that the page's author fills; these words can be linked to, unless `anchors` can. */
export const plainWords = (tag: string, shadow: string, filled: readonly string[] = [], isLinked = true): string =>
  wordsOf(tag, parseFragment(isLinked ? shadow : shadow.replace(/ data-anchor="[\w-]+"/g, '')).childNodes, version, filled);
