/** Who wrote the content, how, who paid, and when it is read again. */
import * as v from 'valibot';
import { Day, keyed, Status, Text } from './common.js';

/** Who has checked the words of some sections. A clinic's own: nobody has checked the bundled ones. */
export const Review = v.strictObject({
  by: Text,
  /** Such as "MD" or "licensed massage therapist". */
  qualification: Text,
  date: Day,
  /** By section, the mark of the words that were checked: when they change, the review no longer holds. `npx clinic-elements content` prints it. */
  of: v.record(v.string(), v.string()),
});

export const About = v.strictObject({
  status: Status,
  /** Which country's rules the content speaks of. */
  country: Text,
  review: v.optional(Review),
  entries: keyed(v.strictObject({ title: Text, text: Text })),
});

export type Review = v.InferOutput<typeof Review>;
export type About = v.InferOutput<typeof About>;
