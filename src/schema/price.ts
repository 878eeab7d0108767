/** What a session costs. It may change without a new signature, so that it has no room for anything else. */
import * as v from 'valibot';
import { minute, Text } from './common.js';
import { promises } from './promises.js';

/** Words that a price has no need of, beside those that no text of ours has. */
const reassuring =
  /risk.?free|no risk|no side effects|pain.?free|painless|100 ?%|sin (?:riesgos?|dolor|efectos)|(?<!\p{L})(?:safe|probad[oa]s?|demostrad[oa]s?|curación|curativ[oa]s?|sanación)(?!\p{L})/iu;

const promisesSomething = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return [reassuring, ...Object.values(promises)].some((words) => words.test(plain));
};

/** A price in words, such as "From $95". */
export const PriceText = v.pipe(
  Text,
  v.maxLength(60, 'Expected at most 60 characters'),
  v.check((text) => !promisesSomething(text), 'Expected a price without a promise'),
);

const example = '{"amount": 95, "currency": "USD", "minutes": 60}';

/** An amount for a duration, which is shown as the reader's language writes it; or a short text, which is shown as it is. */
export const Price = v.union(
  [
    v.strictObject({
      amount: v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000)),
      /** Its code, such as `USD`. */
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      minutes: minute,
    }),
    PriceText,
  ],
  `Expected a price, such as ${example} or "From $95"`,
);

export type Price = v.InferOutput<typeof Price>;
