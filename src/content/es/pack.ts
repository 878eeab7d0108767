/** Every section of this language, loaded when it is asked for. The same file serves any language: copy it with the folder. */
import type { Pack } from '../../schema/index.js';

export const sections: Pack = {
  modalities: () => import('./modalities.json'),
  comparison: () => import('./comparison.json'),
  conditions: () => import('./conditions.json'),
  session: () => import('./session.json'),
  choosing: () => import('./choosing.json'),
  safety: () => import('./safety.json'),
  evidence: () => import('./evidence.json'),
  faq: () => import('./faq.json'),
  glossary: () => import('./glossary.json'),
  guide: () => import('./guide.json'),
  about: () => import('./about.json'),
  labels: () => import('./labels.js'),
};
