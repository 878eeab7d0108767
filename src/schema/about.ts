/** Who wrote the content, how, who paid, and when it is read again. */
import * as v from 'valibot';
import { fixed, free, marked } from './annotations.js';
import { ReviewedBy, Status, Text, withEntries } from './common.js';

/** Who has checked the words of some sections. A clinic's own: nobody has checked the bundled ones. */
export const Review = v.strictObject({
  ...ReviewedBy.entries,
  /**
   * By section, the mark of the words that were checked: when what the section shows changes, the review no longer holds.
   * `npx clinic-elements content` prints it.
   */
  of: v.record(v.string(), v.pipe(v.string(), v.maxLength(2_000, 'Expected the mark that "content" prints'))),
});

/** A heading and what it says. What the bundled ones say of who wrote, checked and paid stays. */
const Entry = v.strictObject({ title: marked(Text), text: marked(Text) });

/** Where the content holds: a clinic elsewhere says it anew. */
const Country = v.strictObject({ title: fixed(Text), text: marked(Text) });

export const About = v.strictObject({
  status: Status,
  /** Which country's rules the content speaks of. */
  country: Text,
  review: v.optional(free(Review)),
  entries: withEntries({ country: Country }, fixed(Entry)),
});

export type Review = v.InferOutput<typeof Review>;
export type About = v.InferOutput<typeof About>;
