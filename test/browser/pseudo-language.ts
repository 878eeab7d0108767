/**
 * A language for tests only: the English words letter by letter in Hebrew script, and longer by a third. What is hard-wired shows as Latin letters;
 * what breaks from right to left, or with long words, shows in the layout. Its code is that of Hebrew, so that dates and numbers are Hebrew too.
 */
import { sections as english } from '../../src/content/en/pack.js';
import { packs } from '../../src/provider/languages.js';
import type { Pack } from '../../src/schema/index.js';
import { inPseudo } from './mirrored.js';

export const pseudo = 'he';

packs[pseudo] = {
  dir: 'rtl',
  sections: Object.fromEntries(Object.entries(english).map(([name, load]) => [name, async () => ({ default: inPseudo((await load()).default, name) })])) as unknown as Pack,
};
