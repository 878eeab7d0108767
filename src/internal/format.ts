/** Numbers and days in the reader's locale. A formatter is dear to make, so there is one a locale. */
import type { Minutes } from '../schema/common.js';

const minutes: Record<string, Intl.NumberFormat> = {};
const days: Record<string, Intl.DateTimeFormat> = {};

/** `[30, 60]` as "30–60 minutes". */
export const formatMinutes = ([least, most]: Minutes, locale: string): string =>
  (minutes[locale] ??= new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' })).formatRange(least, most);

/** `2026-11-23` as "November 23, 2026". */
export const formatDay = (day: string, locale: string): string =>
  (days[locale] ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })).format(new Date(day));
