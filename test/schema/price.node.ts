import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { formatPrice } from '../../src/internal/format.js';
import { Price } from '../../src/schema/price.js';

describe('a price', () => {
  const right = [{ amount: 95, currency: 'USD', minutes: 60 }, { amount: 0, currency: 'EUR', minutes: 15 }, '$95 for 60 minutes', 'From $95', 'Desde 80 €', 'Covered by your insurance', 'First trial session: $40'];
  for (const price of right) it(`may be ${JSON.stringify(price)}`, () => assert.ok(v.is(Price, price)));

  const wrong = [
    95,
    '',
    'x'.repeat(61),
    '<b>$95</b>',
    '$95 – cures back pain',
    'Heals for $95',
    'Proven: $95',
    'Guaranteed results, $95',
    '100 % risk-free',
    '$95, 100% relief',
    'Risk free, $95',
    'The best for $95',
    'Cura el dolor: 95 €',
    '95 €, sin riesgos',
    'Resultado garantizado',
    'Sanación 95 €',
    'c\u200bures pain',
    'ｃｕｒｅｓ pain',
    { amount: 95 },
    { amount: -1, currency: 'USD', minutes: 60 },
    { amount: 95, currency: '$', minutes: 60 },
    { amount: 95, currency: 'USD', minutes: 0 },
    { amount: 95, currency: 'USD', minutes: 60, note: 'It cures.' },
  ];
  for (const price of wrong) it(`may not be ${JSON.stringify(price).slice(0, 60)}`, () => assert.equal(v.is(Price, price), false));

  const shown: [price: Price, locale: string, text: string][] = [
    [{ amount: 95, currency: 'USD', minutes: 60 }, 'en-US', '$95 (60 minutes)'],
    [{ amount: 95.5, currency: 'USD', minutes: 60 }, 'en-US', '$95.50 (60 minutes)'],
    [{ amount: 95, currency: 'USD', minutes: 60 }, 'es-US', '$95 (60 minutos)'],
    [{ amount: 9_500, currency: 'JPY', minutes: 60 }, 'en-US', '¥9,500 (60 minutes)'],
    ['From $95', 'es-US', 'From $95'],
  ];
  for (const [price, locale, text] of shown) {
    it(`is shown in ${locale} as ${text}`, () => assert.equal(formatPrice(price, locale).replace(/\s/g, ' '), text));
  }
});
