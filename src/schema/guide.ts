/** What the whole guide says beside its parts: how it opens, its main points, a checklist, and how it closes. */
import * as v from 'valibot';
import { marked } from './annotations.js';
import { Claim, Claims, keyed, Prose, Status, Text } from './common.js';
import { Citations } from './sources.js';

const proses = v.pipe(v.array(marked(Prose)), v.minLength(1));

export const Guide = v.strictObject({
  status: Status,
  sources: Citations,
  title: marked(Text),
  introduction: proses,
  /** The one thing to take away, before all else. */
  message: Claim,
  /** The main points, for a reader who reads no more. */
  summary: Claims,
  /** What medical massage is. */
  medical: proses,
  /** To tick off before booking. */
  checklist: keyed(marked(Text)),
  closing: proses,
});

export type Guide = v.InferOutput<typeof Guide>;
