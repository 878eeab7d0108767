/** Reads the form: what is right becomes the choices that the snippet is made from; what is wrong is left out and told. */
import hashes from '../../dist/cdn/integrity.json';
import { version } from '../../src/internal/version.js';
import { publicCdn, type Choices, type Chosen, type Platform } from '../../src/snippet/snippet.js';
import { themes, type ThemeId } from '../../src/snippet/themes.js';
import { address, anything, colour, link, plain, type Check } from './checks.js';
import { elements } from './elements.js';

/** What the colour is until the clinic or a theme says another. */
export const firstColour = '#1f5f8b';

export interface Answers {
  readonly choices: Choices;
  /** What is wrong, by the name of the field. */
  readonly problems: Readonly<Record<string, string>>;
}

export function read(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const lang = data.get('lang') as string;
  const problems: Record<string, string> = {};

  const said = (name: string, check: Check = plain): string | undefined => {
    const text = (data.get(name) as string | null)?.trim().replace(/\s+/g, ' ');
    const problem = text && check(text);
    if (problem) problems[name] = problem;
    return text && !problem ? text : undefined;
  };

  const chosen = (tag: string): Chosen => {
    const { ofModality, places } = elements.get(tag)!;
    const modality = ofModality ? said(`modality-${tag}`) : undefined;
    return {
      tag,
      attributes: modality ? { modality } : undefined,
      title: places.includes('title') ? said(`title-${tag}`, anything) : undefined,
      before: places.includes('before') ? said(`before-${tag}`, anything) : undefined,
    };
  };

  const offers = data.getAll('offers') as string[];
  const prices = offers.flatMap((id) => {
    const price = said(`price-${id}`);
    return price ? [[id, price] as const] : [];
  });
  return {
    choices: {
      platform: data.get('platform') as Platform,
      elements: (data.getAll('shown') as string[]).map(chosen),
      clinicName: said('clinic-name'),
      phone: said('phone'),
      bookingUrl: said('booking-url', link),
      emergencyNumber: said('emergency-number'),
      offers,
      prices: Object.fromEntries(prices),
      theme: data.get('theme') as ThemeId,
      brand: said('brand', colour) ?? (data.get('brand-picked') as string),
      lang,
      cdn: said('cdn', address) ?? publicCdn,
      version,
      integrity: hashes['clinic-elements.js']!,
    },
    problems,
  };
}

/** The colour stands in two fields, one to type and one to pick: what one says, the other follows. Both follow the theme until one of them was changed. */
export function keepAlike(form: HTMLFormElement, { name, value }: HTMLInputElement): void {
  const input = (other: string) => form.querySelector<HTMLInputElement>(`[name=${other}]`)!;
  const typed = input('brand');
  const picked = input('brand-picked');
  if (name === 'brand-picked') typed.value = value;
  if (name === 'brand' && !colour(value.trim())) picked.value = value.trim();
  if (name.startsWith('brand')) form.toggleAttribute('data-own-colour', Boolean(typed.value.trim()));
  if (name === 'theme' && !form.hasAttribute('data-own-colour')) typed.value = picked.value = themes[value as ThemeId].tokens['--clinic-brand'] ?? firstColour;
}
