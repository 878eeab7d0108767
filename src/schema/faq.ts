/** Questions that people really ask. */
import * as v from 'valibot';
import { claimWith, Prose, Status, Text, withEntries } from './common.js';
import { Citations } from './sources.js';

const Question = v.strictObject({
  question: Text,
  answer: v.pipe(v.array(claimWith({ claim: Prose })), v.minLength(1)),
});

export const Faq = withEntries({ status: Status, sources: Citations }, Question);

export type Faq = v.InferOutput<typeof Faq>;
