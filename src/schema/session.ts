/** A visit for a medical massage, step by step. */
import * as v from 'valibot';
import { Claims, keyed, Minutes, Status, Text } from './common.js';
import { Signs } from './safety.js';
import { Citations } from './sources.js';

/** One step of the visit. It has minutes when it is part of the visit, and a time in words when it is before or after. */
export const Step = v.strictObject({
  title: Text,
  minutes: v.optional(Minutes),
  /** When it happens, where minutes would say nothing, such as "The day before". */
  time: v.optional(Text),
  text: Text,
  claims: v.optional(Claims),
  /** What to watch for at this step. */
  signs: v.optional(Signs),
});

export const Session = v.strictObject({
  status: Status,
  sources: Citations,
  steps: keyed(Step),
  bring: keyed(Text),
  questions: keyed(Text),
  rights: keyed(Text),
});

export type Step = v.InferOutput<typeof Step>;
export type Session = v.InferOutput<typeof Session>;
