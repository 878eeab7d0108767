/** What a clinic says of itself. Nothing of it is bundled: it comes from the attributes of `<clinic-content>`, or from a patch. */
import * as v from 'valibot';
import { free } from './annotations.js';
import { Id, Link, Text } from './common.js';
import { isPhoneNumber } from './phone.js';

export const Clinic = v.strictObject({
  name: v.optional(free(Text)),
  phone: v.optional(free(Text)),
  bookingUrl: v.optional(free(Link)),
  /** Where to call in an emergency: the bundled content names no number, since it differs by country. */
  emergencyNumber: v.optional(v.pipe(Text, v.check(isPhoneNumber, 'Expected a phone number, such as "911"'))),
  /** The modalities on offer, in the order to show. */
  offers: v.optional(free(v.array(Id))),
});

export type Clinic = v.InferOutput<typeof Clinic>;
