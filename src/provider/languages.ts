/**
 * The languages beside English. Loaded only on pages that want one: each pack then brings just the sections that are asked for.
 */
import { sections as es } from '../content/es/pack.js';
import type { Pack, Sections } from '../schema/index.js';

interface Language {
  readonly dir: 'ltr' | 'rtl';
  readonly sections: Pack;
}

/** A line a language, by its code. */
export const packs: Record<string, Language> = {
  es: { dir: 'ltr', sections: es },
};

/** Codes of all languages, the bundled one first. */
export const languages: readonly string[] = ['en', ...Object.keys(packs)];

/** What an element shows, in one language. */
export interface Words {
  /** The pack's code, such as `es`. */
  readonly language: string;
  /** For `Intl`: the page's own kind of the language where it has one, such as `es-MX`. */
  readonly locale: string;
  /** The language, where the page does not say that it is that of the words. */
  readonly lang?: string | undefined;
  /** The direction, where the page is in another language. */
  readonly dir?: Language['dir'] | undefined;
  /** Whether it is not the language that was asked for. */
  readonly isForeign?: boolean;
  readonly sections: { readonly [Name in keyof Sections]?: Partial<Sections[Name]> };
}

/** What can be shown for a language such as `es-MX` on a page in the same or another one: its pack, or English. */
export function shownFor(lang: string, around: string): Omit<Words, 'sections'> & { readonly pack: Pack | undefined } {
  const language = lang.toLowerCase().split('-')[0]!;
  const found = Object.hasOwn(packs, language) ? packs[language] : undefined;
  const shown = found ? language : 'en';
  const isPage = new RegExp(`^${shown}(-([a-z]{2}|\\d{3}))?$`, 'i').test(around);
  return {
    language: shown,
    locale: isPage ? around : shown,
    lang: isPage ? undefined : shown,
    dir: isPage || !around ? undefined : (found?.dir ?? 'ltr'),
    isForeign: language !== shown,
    pack: found?.sections,
  };
}

/** Some sections of a pack. Rejects where a download fails. */
export const sectionsOf = async (pack: Pack, names: readonly string[]): Promise<Words['sections']> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await pack[name as keyof Pack]()).default] as const)));

/** The words for a language, with the sections that an element brings in English. */
export async function wordsFor(lang: string, around: string, english: Words): Promise<Words> {
  const { pack, ...shown } = shownFor(lang, around);
  return { ...shown, sections: pack ? await sectionsOf(pack, Object.keys(english.sections)) : english.sections };
}
