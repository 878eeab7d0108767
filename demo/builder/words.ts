/** The words of a language that the builder needs: names of what is offered, and the elements' own titles. */
import { sections as en } from '../../src/content/en/pack.js';
import { languages, packs } from '../../src/provider/languages.js';
import type { Sections } from '../../src/schema/index.js';

export { languages };

export type Words = Pick<Sections, 'guide' | 'labels' | 'modalities'>;

/** By the language's code. */
export async function everyLanguage(): Promise<Readonly<Record<string, Words>>> {
  const all = languages.map(async (lang) => [lang, await wordsIn(lang)] as const);
  return Object.fromEntries(await Promise.all(all));
}

async function wordsIn(lang: string): Promise<Words> {
  const pack = lang === 'en' ? en : packs[lang]!.sections;
  const [guide, labels, modalities] = await Promise.all([pack.guide(), pack.labels(), pack.modalities()]);
  return { guide: guide.default, labels: labels.default, modalities: modalities.default };
}

/** A language's name in itself, as a title: "Español". */
export function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang)!;
  return name[0]!.toLocaleUpperCase(lang) + name.slice(1);
}
