/** What every section of the content is made of. Types, checks and error messages all come from here. */
import * as v from 'valibot';
import { fixed, free } from './annotations.js';
import { isSafeLink } from './link.js';
import { reserved } from './reserved.js';
import { isVisible } from './visible.js';

/** A stable name that attributes, overrides and links use: never a number, never a name that sections keep for themselves. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Expected lower-case words joined by hyphens, such as "deep-tissue"'),
  v.maxLength(60, 'Expected at most 60 characters'),
  v.check((id) => !reserved.includes(id) && id !== 'constructor', `Expected another name: ${reserved.join(', ')} are taken`),
);

/** Marks that turn the direction of all that follows, and control characters. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Plain text: one line, no markup. */
export const Text = v.pipe(
  v.string(),
  v.nonEmpty('Expected some text'),
  v.maxLength(2_000, 'Expected at most 2,000 characters'),
  v.check((text) => !unprintable.test(text.replaceAll('\n', '')), 'Expected text without control characters'),
  v.check((text) => text === text.trim() && !/[<>\n]/.test(text), 'Expected one line without markup'),
  v.check(isVisible, 'Expected text that can be seen'),
);

/** Plain text that may hold two marks: `*emphasis*`, and `[words](term:id)` for a word that the glossary explains. */
export const Prose = v.pipe(
  Text,
  v.check((text) => !/[*[\]]/.test(text.replace(/\*[^*[\]]+\*|\[[^*[\]]+\]\(term:[a-z0-9-]+\)/g, '')), 'Expected whole marks: *emphasis* or [words](term:id)'),
);

/** An address that people may follow. */
export const Link = v.pipe(Text, v.check(isSafeLink, 'Expected an address that starts with https:, http:, mailto: or tel:, or one on this site'));

/** A day, as `2026-11-23`. */
export const Day = v.pipe(v.string(), v.isoDate('Expected a day, such as "2026-11-23"'));

const twoNumbers = 'Expected two whole numbers, such as [30, 60]';
/** A number of minutes that fits in a day. */
export const minute = v.pipe(v.number(twoNumbers), v.integer(twoNumbers), v.minValue(1, twoNumbers), v.maxValue(1_440, twoNumbers));

/** How long something takes, in minutes: the least and the most. */
export const Minutes = v.pipe(
  v.strictTuple([minute, minute], twoNumbers),
  v.check(([least, most]) => least <= most, 'Expected the smaller number first'),
);

/** How sure we can be, in GRADE's words. */
const Certainty = v.picklist(['high', 'moderate', 'low', 'very-low']);

/** What every claim has, whatever else stands beside it. */
export const claimKeys = ['claim', 'basis', 'certainty', 'certaintyBy', 'sources'];

/** A claim that has more to it. */
export const claimWith = <More extends v.ObjectEntries>(more: More) => {
  const cited = { claim: Text, sources: v.pipe(v.array(Id), v.minLength(1, 'Expected at least one source')), ...more };
  return v.variant('basis', [
    v.strictObject({ ...cited, basis: v.literal('research'), certainty: Certainty, certaintyBy: v.picklist(['source', 'editors']) }),
    v.strictObject({ ...cited, basis: v.literal('guideline') }),
    v.strictObject({ claim: Text, ...more, basis: v.picklist(['custom', 'clinic']) }),
  ]);
};

/**
 * A statement about benefit, harm or frequency, and what it rests on.
 * `custom` is common practice that no trial tested: it has no source and no certainty. `clinic` stands at a clinic's own words; no bundled claim has it.
 */
export const Claim = claimWith({});

/** At least one claim. */
export const Claims = v.pipe(v.array(Claim), v.minLength(1, 'Expected at least one claim'));

/** Who checked some words, and when. */
export const ReviewedBy = v.strictObject({
  by: Text,
  /** Such as "MD" or "licensed massage therapist". */
  qualification: Text,
  date: Day,
});

/**
 * When a section was written, and when it is due to be read again. Where a clinic's words or a signature change what is said of it,
 * `line` says so, and `review` who signed.
 */
export const Status = fixed(
  v.strictObject({
    version: Text,
    updated: Day,
    nextReview: Day,
    line: v.optional(Text),
    review: v.optional(ReviewedBy),
  }),
);

/** Entries by id, in the order in which they are shown; `order` sorts them anew. */
export const keyed = <Entry extends v.GenericSchema>(entry: Entry) => withEntries({}, entry);

/** A section whose entries stand beside what it keeps for itself. */
export const withEntries = <Own extends v.ObjectEntries, Entry extends v.GenericSchema>(own: Own, entry: Entry) =>
  v.pipe(
    v.objectWithRest({ order: v.optional(free(v.array(Id))), ...own }, entry),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const section = dataset.value as Record<string, unknown>;
      const report = (key: string, message: string) =>
        addIssue({ message, path: [{ type: 'object', origin: 'value', input: section, key, value: section[key] }] });
      for (const key of Object.keys(section)) {
        const result = Object.hasOwn(own, key) || key === 'order' ? undefined : v.safeParse(Id, key);
        if (result?.issues) report(key, result.issues[0].message);
      }
      for (const id of (section.order as string[] | undefined) ?? []) {
        if (!Object.hasOwn(section, id)) report('order', `Expected names that are here, got "${id}"`);
      }
    }),
  );

export type Minutes = v.InferOutput<typeof Minutes>;
export type Claim = v.InferOutput<typeof Claim>;
export type Status = v.InferOutput<typeof Status>;
export type ReviewedBy = v.InferOutput<typeof ReviewedBy>;
