/** When to get help instead of a massage, when to ask first, and what to tell the therapist. */
import * as v from 'valibot';
import { appendOnly, fixed } from './annotations.js';
import { Claims, claimWith, keyed, Status, Text } from './common.js';
import { Citations } from './sources.js';

/** A sign or a condition, worded so that it completes its tier's title: "see a doctor first if you" … "feel ill". */
const Sign = claimWith({
  /** Why it matters. */
  why: v.optional(Text),
  /** What to do, where it is not what the tier says. */
  action: v.optional(Text),
});

const Tier = v.strictObject({
  /** The words that the signs complete. */
  title: fixed(Text),
  /** The same as a question. */
  question: fixed(Text),
  /** What to do. */
  action: fixed(Text),
  signs: appendOnly(keyed(fixed(Sign))),
});

/** A tier as it stands in another section: its title, and signs that complete it. */
export const Signs = v.strictObject({ title: Text, signs: Claims });

export const Safety = v.strictObject({
  status: Status,
  sources: Citations,
  /** What to know before the lists. */
  note: fixed(Text),
  /** Get emergency help, no massage. `{number}` is replaced by the number that the clinic or the language gives. */
  now: v.strictObject({
    ...Tier.entries,
    /** The answer of a reader who has one of the signs. */
    yes: fixed(Text),
    actionWithNumber: fixed(v.pipe(Text, v.includes('{number}', 'Expected the text to hold {number}'))),
  }),
  /** See a doctor or nurse before booking. */
  first: Tier,
  /** Tell the therapist: the plan can be fitted. */
  tell: Tier,
  /** During a massage: stop. */
  during: Tier,
  /** After a massage: call. */
  after: Tier,
  /** What to say to a reader who ticked nothing. */
  clear: fixed(Text),
});

export type Signs = v.InferOutput<typeof Signs>;
export type Sign = v.InferOutput<typeof Sign>;
export type Tier = v.InferOutput<typeof Tier>;
export type Safety = v.InferOutput<typeof Safety>;
