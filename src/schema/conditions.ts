/** Health problems that people come with: what massage may do for them, and what it may not. */
import * as v from 'valibot';
import { appendOnly, marked } from './annotations.js';
import { Claims, Prose, Status, Text, withEntries } from './common.js';
import { Citations } from './sources.js';

const Condition = v.strictObject({
  name: Text,
  /** What it is, and what massage has to do with it. */
  about: marked(Prose),
  /** What massage may do. */
  may: Claims,
  /** What it has not been shown to do. */
  notShown: Claims,
  /** Who should not have a massage now, but see someone: texts that complete "if you". */
  notNow: appendOnly(Claims),
  /** What else may help. */
  other: Claims,
  /** What to ask the therapist or the doctor. */
  ask: v.pipe(v.array(marked(Text)), v.minLength(1)),
});

export const Conditions = withEntries({ status: Status, sources: Citations }, Condition);

export type Condition = v.InferOutput<typeof Condition>;
export type Conditions = v.InferOutput<typeof Conditions>;
