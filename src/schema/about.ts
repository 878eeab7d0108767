/** Who wrote the content, how, who paid, and when it is read again. */
import * as v from 'valibot';
import { free } from './annotations.js';
import { keyed, ReviewedBy, Status, Text } from './common.js';

/** Who has checked the words of some sections. A clinic's own: nobody has checked the bundled ones. */
export const Review = v.strictObject({
  ...ReviewedBy.entries,
  /**
   * By section, the mark of the words that were checked: when what the section shows changes, the review no longer holds.
   * `npx clinic-elements content` prints it.
   */
  of: v.record(v.string(), v.pipe(v.string(), v.maxLength(2_000, 'Expected the mark that "content" prints'))),
});

export const About = v.strictObject({
  status: Status,
  /** Which country's rules the content speaks of. */
  country: Text,
  review: v.optional(free(Review)),
  entries: keyed(v.strictObject({ title: Text, text: Text })),
});

export type Review = v.InferOutput<typeof Review>;
export type About = v.InferOutput<typeof About>;
