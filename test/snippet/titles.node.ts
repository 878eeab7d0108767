import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { languagesIn, readSections } from '../../scripts/content-plugin.mjs';
import type { Sections } from '../../src/schema/index.js';
import { titleOf } from '../../demo/builder/titles.js';

const root = path.join(import.meta.dirname, '../..');
const wordless = ['glossary-term', 'language-choice'];
const tags = globSync('src/elements/*/define.ts', { cwd: root }).map((file) => path.basename(path.dirname(file)));

describe('titles of elements', () => {
  for (const tag of tags.sort()) {
    it(`${wordless.includes(tag) ? 'do not stand' : 'stand'} in ${tag}, in every language its own`, async () => {
      const languages = await languagesIn(`${root}/src/content`);
      const said = await Promise.all(languages.map(async (language) => titleOf(tag, (await readSections(`${root}/src/content/${language}`)) as Sections, 'swedish')));
      if (wordless.includes(tag)) assert.deepEqual([...new Set(said)], [undefined]);
      else assert.equal(new Set(said.filter(Boolean)).size, languages.length, said.join());
    });
  }

  it('are those that patients know', async () => {
    const sections = (await readSections(`${root}/src/content/es`)) as Sections;
    assert.deepEqual(
      ['massage-faq', 'massage-guide', 'modality-card', 'shared', 'toString'].map((tag) => titleOf(tag, sections, 'swedish')),
      ['Preguntas que hace la gente', 'Masaje médico y otros tipos: una guía', 'Masaje sueco', undefined, undefined],
    );
  });
});
