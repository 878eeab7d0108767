/** Which modalities the clinic offers, in the order to show: all of them when it does not say, or names none that is known. */
import { knownIds } from '../internal/entries.js';
import { report } from '../internal/report.js';
import type { ContentController } from './content-controller.js';

export function offered({ host, clinic, pending }: ContentController, known: readonly string[]): readonly string[] {
  const ids = knownIds(clinic.offers ?? [], known, (id) => pending ?? report(host, 'unknown', 'offers', id, known, 'clinic-content'));
  return ids.length ? ids : known;
}
