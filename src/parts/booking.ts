/** The booking link, where the clinic gives an address. */
import { html, type TemplateResult } from 'lit';
import type { ContentController } from '../provider/content-controller.js';

interface Bookable {
  readonly bookingUrl?: string | undefined;
}

/** `label` is the link's text; the address of `modality` goes before the clinic's own. Only their own count: a script may have added to `Object.prototype`. */
export function booking({ clinic }: ContentController, label: string, modality: Bookable = {}): TemplateResult | '' | undefined {
  const address = [modality, clinic].find((each: Bookable) => Object.hasOwn(each, 'bookingUrl'))?.bookingUrl;
  return address && html`<a part="book" href=${address}>${label}</a>`;
}
