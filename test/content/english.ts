/** The English content as it stands in its files. */
import { fileURLToPath } from 'node:url';
import type { Sections } from '../../src/schema/index.js';
import { readContent } from '../../scripts/content-plugin.mjs';

const folder = fileURLToPath(new URL('../../src/content/en', import.meta.url));

export const readEnglish = () => readContent(folder) as Promise<Sections>;
