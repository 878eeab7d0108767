/** Puts what providers say together: those around an element, then its own. */
import type { Differences, Layer, Overlay } from './contexts.js';

/** What one provider adds to those around it. */
export type OwnLayers = Pick<Overlay, 'layers' | 'apply' | 'settled'>;

/** An outer provider's changes with a provider's own on top. */
export function overlay(outer: Overlay | undefined, own: OwnLayers): Overlay {
  const layers = [...(outer?.layers ?? []), ...own.layers];
  const apply = own.apply ?? outer?.apply;
  const pending = [outer?.settled, own.settled].filter((each) => each !== undefined);
  return {
    layers,
    apply,
    section: (apply ?? fromAttributes)(layers),
    settled: pending.length ? Promise.all(pending) : undefined,
  };
}

/** Attributes say something of the clinic and nothing of massage, so that a page with no more than these loads no module for it. */
const fromAttributes =
  (layers: readonly Layer[]): Differences =>
  (name, section) =>
    name === 'clinic' ? layers.reduce((clinic, { patch }) => ({ ...clinic, ...(patch.clinic as object) }), section) : section;
