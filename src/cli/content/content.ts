/** `content`: prints sections as Markdown, for a clinician to read and sign, with the marks that bind the signature to these words. */
import { sections as english } from '../../content/en/pack.js';
import { formatDay } from '../../internal/format.js';
import { sentence } from '../../internal/override-problem.js';
import { version } from '../../internal/version.js';
import { languages, packs } from '../../provider/languages.js';
import { readOverrides } from '../../provider/overrides/overrides.js';
import { at } from '../../provider/overrides/json.js';
import { markOf, patchesIn } from '../../provider/overrides/sign-off.js';
import type { Clinic } from '../../schema/clinic.js';
import type { Status } from '../../schema/common.js';
import type { Pack } from '../../schema/index.js';
import { descriptionOf } from '../../schema/json-schema/descriptions.js';
import { nearest } from '../../schema/nearest.js';
import { baseLanguage } from '../base-language.js';
import { readText } from '../read-text.js';
import { Refusal } from '../refusal.js';
import { markdown } from './markdown.js';

const known = Object.keys(english);

interface Options {
  readonly lang: string;
  readonly overrides?: string;
}

/** The sections as Markdown; all of them where none is named. */
export async function content(wanted: readonly string[], { lang: code, overrides: file }: Options): Promise<string> {
  const lang = baseLanguage(code);
  for (const name of wanted) oneOf('section', name, known);
  oneOf('language', lang, languages);
  const overrides = await readOverrides(file === undefined ? [] : [{ from: file, text: await readText(file) }]);
  if (overrides.problems.length) {
    const lines = overrides.problems.map((problem) => `${file!}: ${sentence(problem)}`);
    throw new Refusal(`${lines.join('\n')}\nWhat is wrong is not shown, so that it cannot be signed: mend it first. "validate" says where it stands.`, 1);
  }
  const loaded = await Promise.all(Object.entries(packs[lang]?.sections ?? english).map(async ([name, load]) => [name, (await load()).default] as const));
  const sections = Object.fromEntries(loaded.map(([name, section]) => [name, overrides.differences(name as keyof Pack, section, lang)]));
  const patches = patchesIn(overrides.layers, lang);
  const clinic: Clinic = {};
  const { emergencyNumber } = overrides.differences('clinic', clinic, lang);
  const names = wanted.length ? known.filter((name) => wanted.includes(name)) : known;
  const marks = Object.fromEntries(names.filter((name) => statusOf(sections[name])).map((name) => [name, markOf(name, patches, lang)]));
  return [
    `# Words of clinic-elements ${version}, to read and sign`,
    `Language: ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)!} (\`${lang}\`)${file === undefined ? '' : `, with the words of \`${file}\``}. Below each claim stands what it rests on.`,
    ...(emergencyNumber ? [`Where the words below speak of a local emergency number, readers see **${emergencyNumber}**.`] : []),
    ...names.map((name) => [`## ${descriptionOf([name])![1]} (\`${name}\`)`, dated(statusOf(sections[name])), markdown(name, sections)].filter(Boolean).join('\n\n')),
    toSign(marks, lang),
  ].join('\n\n');
}

function oneOf(what: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new Refusal(`${what} "${name}" is not known${near ? ` (did you mean "${near}"?)` : ''}. Known: ${names.join(', ')}`, 1);
}

const statusOf = (section: unknown) => at(section, ['status']) as Status | undefined;

function dated(status: Status | undefined): string {
  if (!status) return '';
  const words = `Version ${status.version}, ${formatDay(status.updated, 'en')}. To be read again by ${formatDay(status.nextReview, 'en')}.`;
  return status.line ? `${words}\n\nReaders are told: “${status.line}”` : words;
}

/** The marks, and what to paste once the words are signed. Where a signature is bound to a language, so is what is pasted. */
function toSign(marks: Readonly<Record<string, string>>, lang: string): string {
  const review = { by: '', qualification: '', date: '', of: marks };
  const words = { ...(lang === 'en' ? {} : { lang }), about: { review } };
  return `## To sign

| Section | Mark of these words |
| --- | --- |
${Object.entries(marks).map(([name, mark]) => `| ${name} | \`${mark}\` |`).join('\n')}

Once a clinician has read and signed these words, put in who it was, as what ("MD", "licensed massage therapist") and on which day ("2026-11-23"), and add this to the clinic’s own words. Readers are then told who checked them. When something that a section shows changes, in a new version or in the clinic’s own words, it is shown as not checked until it is signed again. A mark covers what its elements show from other sections too, and the emergency number; prices, phone, booking links, order and what is on offer may change.

\`\`\`json
${JSON.stringify(words, undefined, 2)}
\`\`\``;
}
