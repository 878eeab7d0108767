/** What a clinic says of itself. Nothing of it is bundled: it comes from the attributes of `<clinic-content>`, or from a patch. */
import * as v from 'valibot';
import { free } from './annotations.js';
import { Id, Link, Text } from './common.js';

export const Clinic = v.strictObject({
  name: v.optional(free(Text)),
  phone: v.optional(free(Text)),
  bookingUrl: v.optional(free(Link)),
  /** Where to call in an emergency: the bundled content names no number, since it differs by country. */
  emergencyNumber: v.optional(Text),
  /** The modalities on offer, in the order to show. */
  offers: v.optional(free(v.array(Id))),
});

export type Clinic = v.InferOutput<typeof Clinic>;
