/** What the attributes of `<clinic-content>` say of a clinic: in a page, and where a page is prerendered. */
import { words } from '../../internal/entries.js';
import type { Clinic } from '../../schema/clinic.js';
import { isSafeLink } from '../../schema/link.js';
import { isPhoneNumber } from '../../schema/phone.js';
import { isVisible } from '../../schema/visible.js';
import type { Layer } from '../contexts.js';
import type { JsonObject } from '../overrides/json.js';

export interface ClinicAttributes {
  readonly clinicName?: string | undefined;
  readonly phone?: string | undefined;
  readonly bookingUrl?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  readonly offers?: string | undefined;
}

/** What they say. A booking link that is not safe is left out, and so are a name that nobody can see and an emergency number that is none. */
export function saidInAttributes({ clinicName, phone, bookingUrl: link, emergencyNumber: number, offers }: ClinicAttributes): Clinic {
  const said = {
    name: clinicName && isVisible(clinicName) && clinicName,
    phone,
    bookingUrl: link && isSafeLink(link) && link,
    emergencyNumber: number && isPhoneNumber(number) && number,
    offers: offers && words(offers),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}

/** The same as a layer over the bundled content, where the clinic has no words of its own beside them. */
export const layerOf = (clinic: Clinic): Layer => ({ patch: { clinic: clinic as JsonObject } });
