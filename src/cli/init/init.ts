/** `init`: writes a first page and a file for the clinic's own words, with the elements beside them where they come from there. */
import { lstatSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sections as english } from '../../content/en/pack.js';
import { idsOf } from '../../internal/entries.js';
import { sentence } from '../../internal/override-problem.js';
import { printable } from '../../internal/printable.js';
import { packs } from '../../provider/languages.js';
import { show } from '../../provider/overrides/check.js';
import { baseLanguage } from '../base-language.js';
import { Refusal } from '../refusal.js';
import { idsIn, rulesFor, type Answers } from './answers.js';
import { copyBeside, integrity } from './cdn-files.js';
import { pageOf } from './page.js';
import { wordsFileOf } from './words-file.js';

/** The command's flags, by their names in code. */
export interface Flags {
  readonly name?: string;
  readonly phone?: string;
  readonly bookingUrl?: string;
  readonly brand?: string;
  readonly offers?: string;
  readonly lang?: string;
  readonly cdn: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

const page = 'massage.html';
const words = 'clinic-content.json';

/** Writes the files, and gives what there is to say of them. */
export async function init(folder: string, flags: Flags): Promise<string> {
  const { default: modalities } = await english.modalities();
  const ids = idsOf(modalities);
  const given = checked(flags, ids);
  refuseToOverwrite(folder, flags.force);
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  const answers: Answers = canAsk ? { ...given, ...(await (await import('./ask.js')).ask(given, namesOf(modalities, ids))) } : given;

  const pack = packs[baseLanguage(answers.lang ?? 'en')]?.sections ?? english;
  const kinds = namesOf((await pack.modalities()).default, answers.offers ?? ids);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, page), pageOf(answers, (await pack.labels()).default, Object.values(kinds), words, await integrity()));
  await writeFile(path.join(folder, words), wordsFileOf(answers, words, kinds));
  const isCopied = await copyBeside(folder, answers.cdn);
  return `Written to ${printable(path.resolve(folder))}:
  ${page}
  ${words}${isCopied ? `\n  ${answers.cdn.replace(/^\.\//, '')}/ (the elements)` : ''}

Put it on your site, or look at it through a web server: browsers load no modules from file: addresses.
After a change: npx clinic-elements validate ${words} ${page}`;
}

const namesOf = (modalities: Readonly<Record<string, unknown>>, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, (modalities[id] as { name: string }).name]));

/** The flags as answers; the first that is wrong is refused. */
function checked({ name, phone, bookingUrl, brand, offers, lang, cdn }: Flags, ids: readonly string[]): Answers {
  const rules = rulesFor(ids);
  const given = { name, phone, bookingUrl, brand, offers, lang, cdn };
  for (const [key, value] of Object.entries(given)) {
    const problem = value === undefined ? undefined : rules[key as keyof Answers](value);
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (problem) throw new Refusal(sentence({ path: [flag], found: show(value), ...problem }), 1);
  }
  return { ...given, offers: offers ? idsIn(offers) : undefined, cdn: cdn.replace(/\/+$/, '') };
}

/** Whether something stands there, also a link that leads nowhere: writing would go through it. */
const isThere = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

function refuseToOverwrite(folder: string, force = false): void {
  const there = [page, words].map((file) => path.join(folder, file)).filter(isThere);
  if (there.length && !force) throw new Refusal(`Nothing was written, since there is already: ${there.join(', ')}. With --force it is written over.`, 1);
}
