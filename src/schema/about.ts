/** Who wrote the content, how, who paid, and when it is read again. */
import * as v from 'valibot';
import { keyed, Status, Text } from './common.js';

export const About = v.strictObject({
  status: Status,
  /** Which country's rules the content speaks of. */
  country: Text,
  entries: keyed(v.strictObject({ title: Text, text: Text })),
});

export type About = v.InferOutput<typeof About>;
