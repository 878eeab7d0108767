/** What a first page needs to know of the clinic, and what makes an answer right. */
import * as v from 'valibot';
import { words } from '../../internal/entries.js';
import type { OverrideProblem } from '../../internal/override-problem.js';
import { languages } from '../../provider/languages.js';
import { isLanguage, show } from '../../provider/overrides/check.js';
import { Link, Text } from '../../schema/common.js';
import { isSafeLink } from '../../schema/link.js';
import { nearest } from '../../schema/nearest.js';
import { baseLanguage } from '../base-language.js';

export interface Answers {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly bookingUrl?: string | undefined;
  readonly brand?: string | undefined;
  /** Ids of modalities; all of them where there are none. */
  readonly offers?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** Where the elements' files are, without a slash at the end. */
  readonly cdn: string;
}

/** What would be right, and what is wrong where it is not the whole answer. */
type Problem = Pick<OverrideProblem, 'expected' | 'nearest'> & Partial<Pick<OverrideProblem, 'found'>>;
type Rule = (answer: string) => Problem | undefined;

const as =
  (schema: v.GenericSchema<string>): Rule =>
  (answer) => {
    const [issue] = v.safeParse(schema, answer).issues ?? [];
    return issue && { expected: issue.message.replace('Expected ', '') };
  };

const unless =
  (isRight: (answer: string) => boolean, expected: string): Rule =>
  (answer) =>
    isRight(answer) ? undefined : { expected };

const colour = /^(#([0-9a-f]{3}|[0-9a-f]{6})|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/-]+\))$/i;

const isOfWeb = (address: string): boolean => isSafeLink(address) && /^https?:/.test(new URL(address, 'https://page.invalid').protocol);

/** Ids in a list with spaces or commas between them. */
export const idsIn = (list: string): string[] => words(list.replaceAll(',', ' '));

/** The rules by answer. `known` are the ids of modalities. */
export const rulesFor = (known: readonly string[]): Readonly<Record<keyof Answers, Rule>> => ({
  name: as(Text),
  phone: as(Text),
  bookingUrl: as(Link),
  brand: unless((answer) => colour.test(answer), 'a colour as CSS writes it, such as "#1f5f8b"'),
  offers(answer) {
    const unknown = idsIn(answer).find((id) => !known.includes(id));
    return unknown === undefined ? undefined : { expected: `the id of a modality (${known.join(', ')})`, found: show(unknown), nearest: nearest(unknown, known) };
  },
  lang: unless((answer) => isLanguage(answer) && languages.includes(baseLanguage(answer)), `a language that there are words in (${languages.join(', ')})`),
  cdn: (answer) => as(Link)(answer) ?? unless(isOfWeb, 'the address of a folder on the web or on your site')(answer),
});
