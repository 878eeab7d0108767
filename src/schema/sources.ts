/** Where claims come from. */
import * as v from 'valibot';
import { bundledOnly } from './annotations.js';
import { Id, Text } from './common.js';

const Address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** What a study is. */
const study = {
  design: v.picklist(['review', 'trial', 'cohort', 'guideline', 'page']),
  /** How many people took part. */
  people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What was set against what. */
  compared: v.optional(Text),
};

/** A study, review, guideline or page that a claim names. */
const Source = v.strictObject({
  /** The first ones, or all of them. */
  authors: v.pipe(v.array(Text), v.minLength(1)),
  moreAuthors: v.optional(v.boolean()),
  year: v.pipe(v.number(), v.integer(), v.minValue(1950)),
  title: Text,
  /** The journal or the publisher. */
  publishedIn: Text,
  /** Brought out by an organization itself, which then is what it was published in: no journal. */
  report: v.optional(v.boolean()),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/[^\s"<>]+$/, 'Expected a DOI, such as "10.1093/pm/pnw099"'))),
  url: v.optional(Address),
  ...study,
});

export const Sources = v.record(Id, v.pipe(Source, v.check((source) => Boolean(source.doi ?? source.url), 'Expected a DOI or a URL')));

/** What an element shows of a source beside a claim. The build makes it, for just the sources that a section names. */
const citation = {
  /** Such as "Perlman and others, 2019". */
  name: Text,
  href: Address,
};
const Citation = v.strictObject(citation);

/** By id: a section's own sources, put there by the build. Empty in the files themselves. */
export const Citations = v.optional(bundledOnly(v.record(Id, Citation)));

/** The same with what kind of study each is: for the section about research. */
export const Studies = v.optional(bundledOnly(v.record(Id, v.strictObject({ ...citation, ...study }))));

export type Source = v.InferOutput<typeof Source>;
export type Sources = v.InferOutput<typeof Sources>;
export type Citation = v.InferOutput<typeof Citation>;
export type Study = NonNullable<v.InferOutput<typeof Studies>>[string];
