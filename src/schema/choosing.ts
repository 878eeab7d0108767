/** How to choose: tips, the chooser's questions, and the rules that its answer comes from. */
import * as v from 'valibot';
import { Claims, claimWith, Id, keyed, Prose, Status, Text } from './common.js';
import { Citations } from './sources.js';

const Tip = v.strictObject({ title: Text, text: Prose });

const Option = v.strictObject({
  label: Text,
  /** Topics of the evidence, and conditions, that such a reader may want to see. */
  topics: v.optional(v.array(Id)),
});

const Question = v.strictObject({
  question: Text,
  /** Several answers may be ticked. */
  many: v.optional(v.boolean()),
  /** A tier of `safety` whose signs are listed with the question. */
  list: v.optional(Id),
  options: v.optional(keyed(Option)),
  /** A tier of `safety` whose signs are the options. */
  optionsFrom: v.optional(Id),
});

/**
 * What an answer means for some modalities: `fits` speaks for them, `ask-first` is a reason to ask first, `stop` recommends nothing.
 * Its claim is the reason that the reader is told. A reader who has said nothing of what they want is met by rules without `when`.
 */
const Rule = claimWith({
  when: v.optional(v.record(Id, v.pipe(v.array(Id), v.minLength(1)))),
  effect: v.picklist(['fits', 'ask-first', 'stop']),
  /** Ids of the modalities; `stop` has none, since it holds for all. */
  modalities: v.array(Id),
});

export const Choosing = v.strictObject({
  status: Status,
  sources: Citations,
  tips: keyed(Tip),
  questions: keyed(Question),
  rules: keyed(Rule),
  /** What to ask, whatever the answers. */
  ask: v.pipe(v.array(Text), v.minLength(1)),
  /** Other care. */
  other: Claims,
  /** No massage. */
  none: Claims,
});

export type Rule = v.InferOutput<typeof Rule>;
export type Question = v.InferOutput<typeof Question>;
export type Choosing = v.InferOutput<typeof Choosing>;
