/** The booking link, where the clinic gives an address. */
import { html, type TemplateResult } from 'lit';
import type { ContentController } from '../provider/content-controller.js';

/** `label` is the link's text; `address` goes before the clinic's own booking address. */
export const booking = ({ clinic }: ContentController, label: string, address = clinic.bookingUrl): TemplateResult | '' | undefined =>
  address && html`<a part="book" href=${address}>${label}</a>`;
