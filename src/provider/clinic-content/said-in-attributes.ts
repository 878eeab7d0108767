/** What the attributes of `<clinic-content>` say of a clinic: in a page, and where a page is prerendered. */
import { words } from '../../internal/entries.js';
import type { Clinic } from '../../schema/clinic.js';
import { isSafeLink } from '../../schema/link.js';
import type { Layer } from '../contexts.js';
import type { JsonObject } from '../overrides/json.js';

export interface ClinicAttributes {
  readonly clinicName?: string | undefined;
  readonly phone?: string | undefined;
  readonly bookingUrl?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  readonly offers?: string | undefined;
}

/** What they say. A booking link that is not safe is left out. */
export function saidInAttributes({ clinicName: name, phone, bookingUrl: link, emergencyNumber, offers }: ClinicAttributes): Clinic {
  const said = { name, phone, bookingUrl: link && isSafeLink(link) && link, emergencyNumber, offers: offers && words(offers) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}

/** The same as a layer over the bundled content, where the clinic has no words of its own beside them. */
export const layerOf = (clinic: Clinic): Layer => ({ patch: { clinic: clinic as JsonObject } });
