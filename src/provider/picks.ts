/** The reader's picks: kept in memory, each change a new value, gone when the page is left, and not back with the back button. */
import type { Picks } from './contexts.js';

/** Picks of nothing yet; `changed` gets each new value. */
export function createPicks(changed: (picks: Picks) => void, modalities: readonly string[] = []): Picks {
  const set = (next: readonly string[]) => changed(createPicks(changed, next));
  return {
    modalities,
    pick(modality, picked) {
      addEventListener('pagehide', () => set([]), { once: true });
      set([...modalities.filter((id) => id !== modality), ...(picked ? [modality] : [])]);
    },
  };
}
