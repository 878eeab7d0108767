/** What research found, by topic, how sure we can be, and what nobody knows yet. */
import * as v from 'valibot';
import { appendOnly, fixed, marked, required } from './annotations.js';
import { claimWith, keyed, Status, Text, withEntries } from './common.js';
import { Studies } from './sources.js';

/** People in 100 that something holds for: drawn, so only where a source counts all groups alike, at one time. */
export const Figures = v.strictObject({
  /** What holds for them, such as "said their back pain was much better or gone". */
  outcome: Text,
  groups: v.pipe(
    v.array(v.strictObject({ name: Text, people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), words: Text })),
    v.minLength(2, 'Expected at least two groups to compare'),
  ),
  /** What to keep in mind: how many people, and what they knew. */
  note: Text,
});

const Finding = claimWith({
  /** How long people were followed, such as "Up to six months". */
  span: v.optional(Text),
  figures: v.optional(Figures),
});

/** What is not known. */
const Unknown = appendOnly(v.pipe(v.array(marked(Text)), v.minLength(1)));

const Topic = v.strictObject({ name: Text, findings: keyed(required(Finding)), unknown: Unknown });

/** What is known of harm: a clinic adds to it, no more. */
const Harm = v.strictObject({ name: fixed(Text), findings: appendOnly(keyed(fixed(Finding))), unknown: Unknown });

export const Evidence = withEntries({ status: Status, sources: Studies, harm: Harm }, Topic);

export type Figures = v.InferOutput<typeof Figures>;
export type Finding = v.InferOutput<typeof Finding>;
export type Topic = v.InferOutput<typeof Topic>;
export type Evidence = v.InferOutput<typeof Evidence>;
