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

/** Words in a language such as `es-MX`, for a page in the same or another one; English ones where there is no pack. Rejects where a download fails. */
export async function wordsFor(lang: string, around: string, english: Words): Promise<Words> {
  const language = lang.toLowerCase().split('-')[0]!;
  const pack = Object.hasOwn(packs, language) ? packs[language] : undefined;
  const shown = pack ? language : 'en';
  const isPage = new RegExp(`^${shown}(-([a-z]{2}|\\d{3}))?$`, 'i').test(around);
  const loaded = pack && (await Promise.all(Object.keys(english.sections).map(async (name) => [name, (await pack.sections[name as keyof Pack]()).default])));
  return {
    language: shown,
    locale: isPage ? around : shown,
    lang: isPage ? undefined : shown,
    dir: isPage || !around ? undefined : (pack?.dir ?? 'ltr'),
    isForeign: language !== shown,
    sections: loaded ? (Object.fromEntries(loaded) as Words['sections']) : english.sections,
  };
}
