import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { sections } from '../../dist/content/en/pack.js';
import { markOf } from '../../dist/provider/overrides/sign-off.js';
import { citedIn } from '../../src/schema/agreement.js';
import { run } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const content = (...args: string[]) => run(['content', ...args], { cwd: folder });
const names = Object.keys(sections) as (keyof typeof sections)[];

/** The texts of a section, without ids. */
function textsIn(node: unknown): string[] {
  if (typeof node === 'string') return /[ A-Z]/.test(node) ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]: [string, unknown]) => (['status', 'sources', 'from'].includes(key) ? [] : textsIn(inner)));
}

describe('content', () => {
  const { code, out, err } = content();

  it('prints every text of every section', async () => {
    assert.deepEqual([code, err], [0, '']);
    for (const name of names) {
      for (const text of textsIn((await sections[name]()).default)) assert.ok(out.includes(text.replace(/\[([^\]]+)\]\(term:[\w-]+\)/g, '$1')), text);
    }
  });

  it('has a heading, the version and the days of each section', () => {
    assert.match(out, /^# Words of clinic-elements \d+\.\d+\.\d+, to read and sign\n/);
    assert.deepEqual([...out.matchAll(/^## .*\(`(\w+)`\)$/gm)].map((match) => match[1]), names);
    assert.equal(out.match(/^Version \d\.\d\.\d, \w+ \d+, \d{4}\. To be read again by \w+ \d+, \d{4}\.$/gm)?.length, names.length - 1, 'the labels have none');
  });

  it('says of each claim what it rests on, with every source', async () => {
    assert.match(out, /^ {2}- Massage may ease low back pain .*\n {4}- \*Research, low certainty, as the source rates it: \[Furlan and others, 2015\]\(https:\/\/doi\.org\/[^)]+\) \(review, 3,096 people\)\*$/m);
    assert.match(out, /^ {4}- \*A guideline: \[Qaseem and others, 2017\]\(https:\/\/doi\.org\/[^)]+\) \(guideline\)\*$/m);
    assert.match(out, /^ {4}- \*Common practice, not tested in trials\*$/m);
    assert.match(out, /very low certainty, as the editors rate it/);
    const { sources } = (await sections.evidence()).default;
    for (const id of citedIn((await sections.evidence()).default)) assert.ok(out.includes(sources![id]!.href.replaceAll('(', '%28').replaceAll(')', '%29')), id);
    assert.doesNotMatch(out, /undefined|\[object/);
  });

  it('has words for ids: what a rule is about', () => {
    assert.match(out, /^- You are pregnant: .*\n.*\n {2}- \*\*When:\*\*\n {4}- \*\*.*\?.*:\*\* are pregnant\n {2}- \*\*Effect:\*\* ask-first\n {2}- \*\*Kinds of massage:\*\* Medical massage; Swedish massage;/m);
    assert.match(out, /^#### How firm is it\? \(`pressure`\)\n\n- \*\*Answered by:\*\* Pressure$/m);
  });

  it('prints the sections that are asked for, with their marks alone', () => {
    const { out: two } = content('safety', 'faq');
    assert.deepEqual([...two.matchAll(/^## (.*)$/gm)].map((match) => match[1]), ['Safety (`safety`)', 'Questions people ask (`faq`)', 'To sign']);
    assert.deepEqual([...two.matchAll(/^\| (\w+) \| `([^`]+)` \|$/gm)].map(([, name, mark]) => [name, mark]), ['safety', 'faq'].map((name) => [name, markOf(name, [], 'en')]));
  });

  it('prints another language, with marks of its own', () => {
    const { out: spanish } = content('modalities', '--lang', 'es-MX');
    assert.match(spanish, /^### Masaje sueco \(`swedish`\)$/m);
    assert.match(spanish, new RegExp(`\`${markOf('modalities', [], 'es')}\``));
    assert.equal((pasted(spanish) as { lang: string }).lang, 'es');
  });

  const refused: [args: string[], message: string][] = [
    [['safty'], 'section "safty" is not known (did you mean "safety"?). Known: modalities, comparison, conditions, session, choosing, safety, evidence, faq, glossary, guide, about, labels\n'],
    [['--lang', 'fr'], 'language "fr" is not known. Known: en, es\n'],
  ];
  for (const [args, message] of refused) it(`refuses ${args.join(' ')}`, () => assert.deepEqual(content(...args), { code: 1, out: '', err: message }));

  it('needs a file that is there', () => {
    assert.deepEqual(content('--overrides', 'gone.json'), { code: 2, out: '', err: 'gone.json: cannot be read: there is no such file\n' });
  });
});

/** What stands in the printed words to be pasted. */
const pasted = (out: string): unknown => JSON.parse(/```json\n([\s\S]*)\n```/.exec(out)![1]!);

describe('content with a clinic’s own words', () => {
  const write = (words: unknown) => writeFileSync(path.join(folder, 'own.json'), JSON.stringify(words));
  const own = { modalities: { swedish: { feels: 'Like a warm bath.', maySuit: [{ claim: 'People who like calm' }] }, 'hot-stone': null } };

  it('shows them as they will be read', () => {
    write(own);
    const { out } = content('modalities', '--overrides', 'own.json');
    assert.match(out, /- \*\*Feels:\*\* Like a warm bath\. \(In the clinic’s own words\)\n/);
    assert.match(out, / {2}- People who like calm\n {4}- \*In the clinic’s own words\*\n/);
    assert.doesNotMatch(out, /Hot stone massage \(`hot-stone`\)/);
  });

  it('prints what holds once it is signed and pasted, and no longer when a word changes', () => {
    write(own);
    const { about } = pasted(content('modalities', 'faq', '--overrides', 'own.json').out) as { about: { review: object } };
    const signed = { ...own, about: { review: { ...about.review, by: 'Ana Diaz', qualification: 'MD', date: '2026-11-23' } } };
    write(signed);
    assert.equal(content('modalities', 'faq', '--overrides', 'own.json').out.match(/^Readers are told: “.*Reviewed by Ana Diaz, MD, on November 23, 2026\.”$/gm)?.length, 2);
    write({ ...signed, modalities: { ...own.modalities, swedish: { feels: 'Like a cold bath.' } } });
    const { out } = content('modalities', 'faq', '--overrides', 'own.json');
    assert.equal(out.match(/Reviewed by Ana Diaz/g)?.length, 1, 'the other section stays signed');
  });

  it('cannot be pasted before it is signed', () => {
    write(pasted(content('faq').out));
    const { code, err } = content('faq', '--overrides', 'own.json');
    assert.equal(code, 1);
    assert.match(err, /^own\.json: about\.review\.by: expected some text/);
  });

  it('prints nothing where something is wrong', () => {
    write({ modalities: { swedish: { prize: '$95' } } });
    const { code, out, err } = content('modalities', '--overrides', 'own.json');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^own\.json: modalities\.swedish\.prize: expected one of .*\n.*"validate" says where it stands\.\n$/);
  });
});
