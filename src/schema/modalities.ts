/** Kinds of massage: what each is for, how it feels, and who should take care. */
import * as v from 'valibot';
import { appendOnly, fixed, free, marked } from './annotations.js';
import { Claims, Link, Minutes, Status, Text, withEntries } from './common.js';
import { Price } from './price.js';
import { Signs } from './safety.js';
import { Citations } from './sources.js';

/** How firm a massage is: a level from 1 (very light) to 5 (very firm), and words that say more than a number can. */
export const Pressure = v.strictObject({
  level: v.picklist([1, 2, 3, 4, 5]),
  words: Text,
});

const texts = v.pipe(v.array(Text), v.minLength(1));

/** One kind of massage. */
export const Modality = v.strictObject({
  name: Text,
  /** The name where the word "massage" is already said, such as a column's head. */
  short: Text,
  alsoKnownAs: texts,
  /** The aim, in one line. */
  purpose: marked(Text),
  about: marked(Text),
  techniques: texts,
  pressure: Pressure,
  /** How long a typical session takes. */
  minutes: Minutes,
  /** Which part of the body is worked on. */
  area: Text,
  clothing: Text,
  setting: Text,
  maySuit: Claims,
  /** Who should take care with this kind, beyond what holds for everyone. */
  checkFirst: v.optional(appendOnly(Claims)),
  /** What it is like. */
  feels: marked(Text),
  during: marked(Text),
  after: appendOnly(Claims),
  /** The clinic's own; the bundled content names no price. */
  price: v.optional(free(Price)),
  /** The clinic's own booking address for this kind, in place of `booking-url`. */
  bookingUrl: v.optional(free(Link)),
});

const own = {
  status: Status,
  sources: Citations,
  /** Who should ask first, whatever the kind of massage. */
  everyone: fixed(Signs),
};

export const Modalities = withEntries(own, Modality);

/** A clinic's own kind needs a name and no more: what it does not say, readers are told to ask. */
const ClinicModality = v.strictObject({ ...v.partial(Modality).entries, name: Text });

export const ClinicModalities = withEntries(own, ClinicModality);

export type Pressure = v.InferOutput<typeof Pressure>;
export type Modalities = v.InferOutput<typeof ClinicModalities>;
export type Modality = v.InferOutput<typeof ClinicModality>;
