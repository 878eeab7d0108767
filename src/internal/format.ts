/** Numbers and days in the reader's locale. */
import type { Minutes } from '../schema/common.js';
import type { Price } from '../schema/price.js';

/** A format is dear to make, and every card needs these: one a locale. */
const lists: Record<string, Intl.ListFormat> = {};
const minutes: Record<string, Intl.NumberFormat> = {};

/** Texts side by side: "a, b, c". */
export const formatList = (texts: readonly string[], locale: string): string => (lists[locale] ??= new Intl.ListFormat(locale, { type: 'unit' })).format(texts);

const minutesIn = (locale: string) => (minutes[locale] ??= new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }));

/** `[30, 60]` as "30–60 minutes". */
export const formatMinutes = ([least, most]: Minutes, locale: string): string => minutesIn(locale).formatRange(least, most);

/** An amount as "$95 (60 minutes)"; a text as it is. Whole amounts have no cents. */
export function formatPrice(price: Price, locale: string): string {
  if (typeof price === 'string') return price;
  const { amount, currency, minutes: length } = price;
  const cents = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, ...cents }).format(amount);
  return `${money} (${minutesIn(locale).format(length)})`;
}

/** `2026-11-23` as "November 23, 2026". */
export const formatDay = (day: string, locale: string): string => new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
