/** A visit for a medical massage, step by step. */
import * as v from 'valibot';
import { fixed, marked, required } from './annotations.js';
import { Claims, keyed, Minutes, Status, Text } from './common.js';
import { Signs } from './safety.js';
import { Citations } from './sources.js';

/** One step of the visit. It has minutes when it is part of the visit, and a time in words when it is before or after. */
export const Step = v.strictObject({
  title: Text,
  minutes: v.optional(Minutes),
  /** When it happens, where minutes would say nothing, such as "The day before". */
  time: v.optional(Text),
  text: marked(Text),
  claims: v.optional(Claims),
  /** What to watch for at this step. */
  signs: v.optional(fixed(Signs)),
});

const hasSigns = (step: unknown): boolean => typeof step === 'object' && step !== null && 'signs' in step;

export const Session = v.strictObject({
  status: Status,
  sources: Citations,
  steps: keyed(required(Step, hasSigns)),
  bring: keyed(Text),
  questions: keyed(Text),
  rights: keyed(marked(Text)),
});

export type Step = v.InferOutput<typeof Step>;
export type Session = v.InferOutput<typeof Session>;
