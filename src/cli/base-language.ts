/** The code of a language without that of a country: `es` of `es-MX`. */
export const baseLanguage = (code: string): string => code.toLowerCase().split('-')[0]!;
