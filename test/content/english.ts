/** The English content as elements get it. */
import { fileURLToPath } from 'node:url';
import type { Sections } from '../../src/schema/index.js';
import { readSections } from '../../scripts/content-plugin.mjs';

const folder = fileURLToPath(new URL('../../src/content/en', import.meta.url));

export const readEnglish = () => readSections(folder) as Promise<Sections>;
