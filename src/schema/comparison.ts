/** The comparison: patients' questions, answered for each kind of massage, and medical massage set against the others. */
import * as v from 'valibot';
import { fixed, marked } from './annotations.js';
import { Claim, Claims, Id, keyed, Status, Text, withEntries } from './common.js';
import { Modality } from './modalities.js';
import { Citations } from './sources.js';

/** A question that patients ask. What a modality already says is not said again: `from` names the field. */
export const Aspect = v.union(
  [
    v.strictObject({ question: Text, from: v.keyof(Modality) }),
    v.strictObject({ question: Text, answers: v.record(Id, Claims) }),
    v.strictObject({ question: Text, sameForAll: Claims }),
  ],
  'Expected a question with "from" (a field of a modality), "answers" (by modality) or "sameForAll"',
);

export const Comparison = v.strictObject({
  status: Status,
  sources: Citations,
  /** What to know before comparing. */
  note: Claim,
  /** What to go by, since that is so. */
  advice: marked(Text),
  aspects: withEntries({ 'check-first': fixed(Aspect), harm: fixed(Aspect) }, Aspect),
  /** Medical massage beside all the others: for some aspects, the answer for the others. Medical massage keeps its own. */
  summary: keyed(Claims),
});

export type Aspect = v.InferOutput<typeof Aspect>;
export type Comparison = v.InferOutput<typeof Comparison>;
