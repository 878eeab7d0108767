/** What the reader's answers in the chooser mean for a modality. */
import type { ContentController } from '../provider/content-controller.js';

/** "Fits what you said", "Ask first", or nothing. */
export function fitOf({ picks, shared }: ContentController, modality: string): string | undefined {
  if (picks.askFirst.includes(modality)) return shared.askFirst;
  return picks.fits.includes(modality) ? shared.fits : undefined;
}
