/** The comparison: patients' questions, answered for each kind of massage, and medical massage set against the others. */
import * as v from 'valibot';
import { Claim, Id, keyed, Status, Text } from './common.js';
import { Modality } from './modalities.js';
import { Citations } from './sources.js';

const claims = v.pipe(v.array(Claim), v.minLength(1));

/** A question that patients ask. What a modality already says is not said again: `from` names the field. */
export const Aspect = v.union(
  [
    v.strictObject({ question: Text, from: v.keyof(Modality) }),
    v.strictObject({ question: Text, answers: v.record(Id, claims) }),
    v.strictObject({ question: Text, sameForAll: claims }),
  ],
  'Expected a question with "from" (a field of a modality), "answers" (by modality) or "sameForAll"',
);

export const Comparison = v.strictObject({
  status: Status,
  sources: Citations,
  /** What to know before comparing. */
  note: Claim,
  aspects: keyed(Aspect),
  /** Medical massage beside all the others: for some aspects, the answer for the others. Medical massage keeps its own. */
  summary: keyed(claims),
});

export type Aspect = v.InferOutput<typeof Aspect>;
export type Comparison = v.InferOutput<typeof Comparison>;
