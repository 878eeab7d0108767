/** What the reader picked and answered: kept in memory, each change a new value, gone when the page is left, and not back with the back button. */
import type { Picked, Picks } from './contexts.js';

/** No picks and no answers. */
export const noPicks: Picked = { modalities: [], conditions: [], answers: {}, fits: [], askFirst: [], topics: [] };

/** Picks of nothing yet; `changed` gets each new value. */
export function createPicks(changed: (picks: Picks) => void, picked = noPicks): Picks {
  const set = (next: Picked) => changed(createPicks(changed, next));
  return {
    ...picked,
    change(next) {
      addEventListener('pagehide', () => set(noPicks), { once: true });
      set({ ...picked, ...next });
    },
  };
}

/** A list of ids with one more at its end, or without it. */
export const toggled = (ids: readonly string[], id: string, isOn: boolean): readonly string[] => [...ids.filter((other) => other !== id), ...(isOn ? [id] : [])];
