/** How to choose: tips, the chooser's questions, and the rules that its answer comes from. */
import * as v from 'valibot';
import { appendOnly, bundledOnly, fixed, leading, marked } from './annotations.js';
import { Claims, claimWith, Id, keyed, Prose, Status, Text, withEntries } from './common.js';
import { Citations } from './sources.js';

const Tip = v.strictObject({ title: Text, text: marked(Prose) });

const Option = v.strictObject({
  label: Text,
  /** Topics of the evidence, and conditions, that such a reader may want to see. */
  topics: v.optional(v.array(Id)),
});

/** Only the bundled questions about safety use the signs of `safety`: a second one would be answered in place of the first. */
const Question = v.pipe(
  v.strictObject({
    question: Text,
    /** Several answers may be ticked. */
    many: v.optional(v.boolean()),
    /** A tier of `safety` whose signs are listed with the question. */
    list: v.optional(bundledOnly(Id)),
    options: v.optional(keyed(Option)),
    /** A tier of `safety` whose signs are the options. */
    optionsFrom: v.optional(bundledOnly(Id)),
  }),
  v.check(({ options, optionsFrom }) => Boolean(options ?? optionsFrom), 'Expected "options" with the answers'),
);

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

/** Whether a rule says to stop or to ask first. */
const warns = (rule: unknown): boolean => typeof rule === 'object' && rule !== null && 'effect' in rule && rule.effect !== 'fits';

export const Choosing = v.strictObject({
  status: Status,
  sources: Citations,
  tips: keyed(Tip),
  /** Those about safety come before all others. */
  questions: withEntries({ now: leading(Question), first: leading(Question) }, Question),
  rules: keyed(fixed(Rule, warns)),
  /** What to ask, whatever the answers. */
  ask: v.pipe(v.array(marked(Text)), v.minLength(1)),
  /** Other care. */
  other: appendOnly(Claims),
  /** No massage. */
  none: appendOnly(Claims),
});

export type Rule = v.InferOutput<typeof Rule>;
export type Question = v.InferOutput<typeof Question>;
export type Choosing = v.InferOutput<typeof Choosing>;
