import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { languagesIn, readContent, readSections } from '../../scripts/content-plugin.mjs';
import { checkContent } from '../../src/schema/check.js';
import { promises } from '../../src/schema/promises.js';
import { translate } from '../../src/schema/translation.js';
import { packs } from '../../dist/provider/languages.js';
import { textsOf } from './readability.js';
import { inflesz, syllablesOf } from './spanish-readability.js';

const folder = path.join(import.meta.dirname, '../../src/content');
const languages = (await languagesIn(folder)).filter((language) => language !== 'en');

/** Every text of a tree, by its path. */
function textsBelow(node: unknown, at = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[at.slice(1), node]];
  return typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([key, value]) => textsBelow(value, `${at}.${key}`)) : [];
}

const english = new Map(textsBelow(await readSections(`${folder}/en`)));
const signs = (text: string) => (text.match(/\{\w+\}|\(term:[\w-]+\)/g) ?? []).sort();

it('each language has a folder, and a line in languages.ts', () => {
  assert.deepEqual(Object.keys(packs).sort(), languages.sort());
});

for (const language of languages) {
  describe(`the pack "${language}"`, async () => {
    const { content, problems } = await readContent(`${folder}/${language}`);
    const texts = textsBelow(await readSections(`${folder}/${language}`));

    it('is complete, and what the schema says', () => {
      assert.deepEqual(problems, []);
      assert.deepEqual(checkContent(content), []);
    });

    it('keeps every place for a value and every marked word', () => {
      for (const [where, text] of texts) assert.deepEqual(signs(text), signs(english.get(where)!), where);
    });

    it('leaves no sentence in English', () => {
      const same = texts.filter(([where, text]) => !where.includes('sources.') && text.split(' ').length > 3 && text === english.get(where));
      assert.deepEqual(same, []);
    });

    it('is the same file for file as any other: what loads it', () => {
      for (const file of ['pack.ts', 'labels.ts']) assert.equal(readFileSync(`${folder}/${language}/${file}`, 'utf8'), readFileSync(`${folder}/en/${file}`, 'utf8'));
    });

    it('says that no clinician has reviewed it, since nobody has', async () => {
      const { labels } = (await readSections(`${folder}/${language}`)) as { labels: { shared: { status: string } } };
      assert.notEqual(labels.shared.status, english.get('labels.shared.status'));
      if (language === 'es') assert.match(labels.shared.status, /Ningún profesional de la salud la ha revisado todavía/);
    });
  });
}

describe('Spanish', async () => {
  const content = (await readSections(`${folder}/es`)) as Record<string, object> & { labels: Record<string, object> };
  const sections: [string, object][] = [
    ...Object.entries(content).filter(([name]) => !['labels', 'sources'].includes(name)),
    ...Object.entries(content.labels).map(([name, group]): [string, object] => [`labels/${name}`, group]),
  ];

  for (const [name, section] of sections) {
    it(`of ${name} reads at least as INFLESZ 60`, (test) => {
      const { sentences, words, score } = inflesz(textsOf(section));
      test.diagnostic(`${name.padEnd(34)} sentences and fragments ${String(sentences).padStart(4)}  words ${String(words).padStart(4)}  INFLESZ ${score.toFixed(1).padStart(5)}`);
      // A formula says nothing of a few words.
      if (words > 10) assert.ok(score >= 60, `INFLESZ ${score}`);
    });
  }

  it('promises nothing', () => {
    assert.deepEqual(textsOf(content).filter((text) => promises.es.test(text)), []);
    assert.match('El masaje cura el dolor', promises.es);
  });

  it('names no price and no temperature', () => {
    assert.doesNotMatch(textsOf(content).join('\n'), /[$€£]|°|grados/i);
  });

  for (const [word, count] of [['masaje', 3], ['sueco', 2], ['día', 2], ['ciudad', 2], ['guía', 2], ['presión', 2], ['aeroespacial', 6], ['terapeuta', 4], ['quien', 1], ['muy', 1], ['país', 2], ['baúl', 2], ['leer', 2]] as const) {
    it(`counts the syllables of ${word}`, () => assert.equal(syllablesOf(word), count));
  }

  it('rises with short words and short sentences', () => {
    assert.ok(inflesz(['Es un masaje. Es suave.']).score > inflesz(['La rehabilitación musculoesquelética multidisciplinaria requiere intervenciones individualizadas continuadas.']).score + 60);
  });
});

describe('a pack', () => {
  const facts = { session: { steps: { arrive: { title: 'Arrive', minutes: [10, 15], signs: { see: 'safety.now' }, claims: [{ see: 'x' }, { claim: 'Sore', basis: 'research', sources: ['a'] }] } }, order: ['arrive'] } };
  const put = (steps: object) => translate(facts, { session: { steps } });

  it('brings words, and takes the facts from English', () => {
    const { content, problems } = put({ arrive: { title: 'Llegada', claims: [{ claim: 'Dolor' }] } });
    assert.deepEqual(problems, []);
    assert.deepEqual(content, {
      session: { steps: { arrive: { title: 'Llegada', minutes: [10, 15], signs: { see: 'safety.now' }, claims: [{ see: 'x' }, { claim: 'Dolor', basis: 'research', sources: ['a'] }] } }, order: ['arrive'] },
    });
  });

  it('that lacks something, or has too much, is told so with the place', () => {
    const problems = (steps: object) => put(steps).problems.map(({ path: where, message }) => `${where}: ${message}`);
    assert.deepEqual(problems({ arrive: { claims: [{ claim: 'Dolor' }] } }), ['session.steps.arrive.title: Expected words for "Arrive"']);
    assert.deepEqual(problems({ arrive: { title: 'Llegada' } }), ['session.steps.arrive.claims: Expected 1 items, got 0', 'session.steps.arrive.claims.0.claim: Expected words for "Sore"']);
    assert.deepEqual(problems({ arrive: { title: 'Llegada', minutes: [1, 2], claims: [{ claim: 'Dolor' }] } }), ['session.steps.arrive.minutes: Expected nothing here: English has no such words']);
  });

  it('that lacks a key fails the build', async () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'content-'));
    after(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(folder, copy, { recursive: true });
    writeFileSync(`${copy}/es/guide.json`, readFileSync(`${copy}/es/guide.json`, 'utf8').replace('"title"', '"titulo"'));
    const { problems } = await readContent(`${copy}/es`);
    assert.deepEqual(problems.map(({ path: where }) => where).sort(), ['guide.title', 'guide.titulo']);
  });
});
