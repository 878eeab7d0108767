import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sections } from '../../../dist/content/en/pack.js';
import { markOf } from '../../../dist/provider/overrides/sign-off.js';
import { readOverrides, type Said } from '../../../dist/provider/overrides/overrides.js';
import { overlay } from '../../../dist/provider/overlay.js';
import { sentence } from '../../../dist/internal/override-problem.js';
import { at } from '../../../dist/provider/overrides/json.js';
import type { Pack, Sections } from '../../../dist/schema/index.js';

type Name = keyof Pack;

const bundled = async <Section extends Name>(name: Section): Promise<Sections[Section]> => (await sections[name]()).default;

/** A section with a clinic's words over it, and what is wrong with them. */
async function over<Section extends Name>(name: Section, ...words: unknown[]): Promise<{ section: Sections[Section]; problems: string[] }> {
  const { differences, problems } = await readOverrides(words.map((value): Said => ({ from: 'content', value })));
  return { section: differences(name, await bundled(name), 'en'), problems: problems.map(sentence) };
}

const own = 'In the clinic’s own words';

describe('trust is not inherited', () => {
  const touched: [how: string, section: Name, words: object, path: string[]][] = [
    ['its words', 'evidence', { evidence: { 'low-back-pain': { findings: { eases: { claim: 'It heals.' } } } } }, ['low-back-pain', 'findings', 'eases']],
    ['the name of its topic', 'evidence', { evidence: { 'low-back-pain': { name: 'Cancer' } } }, ['low-back-pain', 'findings', 'eases']],
    ['the name of the condition, in the research too', 'evidence', { conditions: { 'low-back-pain': { name: 'Cancer' } } }, ['low-back-pain', 'findings', 'eases']],
    ['the question that it answers', 'faq', { faq: { pain: { question: 'Does it cure cancer?' } } }, ['pain', 'answer', '0']],
    ['the question of its row', 'comparison', { comparison: { aspects: { research: { question: 'What is proven?' } } } }, ['aspects', 'research', 'answers', 'medical', '0']],
    ['the words where they are shown again', 'conditions', { evidence: { 'low-back-pain': { findings: { eases: { claim: 'It heals.' } } } } }, ['low-back-pain', 'may', '0']],
    ['the list that it stands in, its words as well', 'conditions', { conditions: { 'low-back-pain': { may: [{ claim: 'Massage may ease low back pain for a few weeks or months. The gain may not last!' }] } } }, ['low-back-pain', 'may', '0']],
  ];

  for (const [how, name, words, path] of touched) {
    it(`by a claim after a change of ${how}`, async () => {
      const before = at(await bundled(name), path) as { basis: string };
      assert.equal(before.basis, 'research');
      const claim = at((await over(name, words)).section, path) as Record<string, unknown>;
      assert.equal(claim.basis, 'clinic');
      for (const key of ['certainty', 'certaintyBy', 'sources', 'span', 'figures']) assert.equal(key in claim, false, key);
    });
  }

  it('by what stands behind a claim: it stays with its claim, and the change is told', async () => {
    const words = { evidence: { 'low-back-pain': { findings: { eases: { span: 'For life', sources: ['perlman-2019'] }, people: { figures: { outcome: 'were cured' } } } } } };
    const { section, problems } = await over('evidence', words);
    assert.deepEqual(section['low-back-pain'], (await bundled('evidence'))['low-back-pain']);
    const rule = 'a claim in your own words has no source and no certainty';
    assert.deepEqual(problems, [
      `evidence.low-back-pain.findings.eases.span: expected no "span": ${rule}, got "For life"`,
      `evidence.low-back-pain.findings.eases.sources: expected no "sources": ${rule}, got a list`,
      `evidence.low-back-pain.findings.people.figures: expected no "figures": ${rule}, got an object`,
    ]);
  });

  it('by a claim that brings a basis, a certainty and sources of ours', async () => {
    const claim = { claim: 'It heals.', basis: 'research', certainty: 'high', certaintyBy: 'source', sources: ['furlan-2015'] };
    const { section, problems } = await over('conditions', { conditions: { 'low-back-pain': { may: [claim] } } });
    assert.deepEqual(section['low-back-pain']!.may, [{ claim: 'It heals.', basis: 'clinic' }]);
    assert.equal(problems.length, 4);
  });

  it('by a claim that takes the words of another place', async () => {
    const evidence = await bundled('evidence');
    const { section } = await over('evidence', { evidence: { 'neck-pain': { findings: { hour: evidence['low-back-pain']!.findings.eases } } } });
    assert.deepEqual(section['neck-pain']!.findings.hour, { claim: evidence['low-back-pain']!.findings.eases!.claim, basis: 'clinic' });
  });

  it('but kept by a claim that stands as it stood, in another order too', async () => {
    const { may } = (await bundled('conditions'))['low-back-pain']!;
    const { section, problems } = await over('conditions', { conditions: { 'low-back-pain': { may: [...may].reverse() } } });
    assert.deepEqual(section['low-back-pain']!.may, [...may].reverse());
    assert.deepEqual(problems, []);
  });

  it('through labels, sources, dates or the policy', async () => {
    const words = {
      labels: { shared: { basis: { low: 'High certainty' }, status: 'Reviewed {date}' }, 'research-evidence': { design: { page: 'A trial' } }, 'clinic-content': { own: 'Proven' } },
      evidence: { sources: { 'furlan-2015': { href: 'https://clinic.example' } }, status: { updated: '2030-01-01' } },
      about: { entries: { checked: { title: 'Who checked it', text: 'Everyone.' } } },
      sources: { 'furlan-2015': null },
    };
    for (const name of ['labels', 'evidence', 'about'] as const) {
      const { section, problems } = await over(name, words);
      const { shared, ...rest } = (await bundled(name)) as Record<string, unknown>;
      const expected = name === 'labels' ? { ...rest, shared: { ...(shared as object), basis: { ...(shared as { basis: object }).basis, clinic: own } } } : await bundled(name);
      assert.deepEqual(section, expected);
      assert.equal(problems.length, 8);
    }
  });
});

describe('safety advice', () => {
  const attempts: [name: string, words: object][] = [
    ['a section taken away', { safety: null }],
    ['a list taken away', { safety: { first: null } }],
    ['its signs taken away', { safety: { first: { signs: null } } }],
    ['a sign taken away', { safety: { now: { signs: { stroke: null } } } }],
    ['a sign that says something else', { safety: { now: { signs: { stroke: { claim: 'feel fine' } } } } }],
    ['a sign with other advice', { safety: { first: { signs: { clot: { action: 'Come in.' } } } } }],
    ['other advice for a list', { safety: { now: { action: 'Book a massage.' } } }],
    ['another title', { safety: { first: { title: 'Come in if you' } } }],
    ['an all-clear that promises', { safety: { clear: 'Massage is safe for you.' } }],
    ['a stop rule taken away', { choosing: { rules: { 'now-stop': null } } }],
    ['a stop rule that stops no more', { choosing: { rules: { 'now-stop': { effect: 'fits', modalities: ['swedish'] } } } }],
    ['a stop rule for nobody', { choosing: { rules: { 'now-stop': { when: { now: ['never'] } } } } }],
    ['a caution taken away', { choosing: { rules: { 'heat-careful': null } } }],
    ['all rules taken away', { choosing: { rules: null } }],
    ['the safety questions taken away', { choosing: { questions: { now: null, first: null } } }],
    ['a safety question with other answers', { choosing: { questions: { now: { options: { yes: { label: 'I am well' } } } } } }],
    ['no other care', { choosing: { other: null, none: [] } }],
    ['the words that stop', { labels: { 'massage-chooser': { stop: 'Go on.' } } }],
    ['a step of the visit with its signs taken away', { session: { steps: { treatment: null } } }],
    ['a step without its signs', { session: { steps: { treatment: { signs: null } } } }],
    ['who should ask first, at the cards', { modalities: { everyone: { title: 'Everyone is welcome', signs: [{ claim: 'come' }] } } }],
    ['a finding that speaks against it taken away', { evidence: { 'neck-pain': { findings: { sham: null } } } }],
  ];

  for (const [name, words] of attempts) {
    it(`is not changed by ${name}`, async () => {
      const results = await Promise.all((['safety', 'choosing', 'labels', 'session', 'modalities', 'evidence'] as const).map(async (section) => [await over(section, words), await bundled(section)] as const));
      assert.ok(results[0]![0].problems.length > 0, 'it is told');
      for (const [{ section }, before] of results) {
        const { basis } = (at(section, ['shared']) ?? {}) as { basis?: { clinic?: string } };
        delete basis?.clinic;
        assert.deepEqual(section, before);
      }
    });
  }

  it('in a list is added to: what stood there stays', async () => {
    const { section } = await over('modalities', { modalities: { 'hot-stone': { checkFirst: [{ claim: 'Ask us about metal implants.' }], after: [] } } });
    const before = (await bundled('modalities'))['hot-stone']!;
    assert.deepEqual(section['hot-stone']!.checkFirst, [...before.checkFirst!, { claim: 'Ask us about metal implants.', basis: 'clinic' }]);
    assert.deepEqual(section['hot-stone']!.after, before.after);
  });

  it('that is added shows wherever its list is shown, and stops the chooser', async () => {
    const words = { safety: { first: { signs: { gout: { claim: 'have gout', why: 'It hurts.' } } }, now: { signs: { bleeding: { claim: 'bleed badly' } } } } };
    const { signs } = (await over('safety', words)).section.first;
    assert.deepEqual(signs.gout, { claim: 'have gout', why: 'It hurts.', basis: 'clinic' });
    assert.deepEqual((await over('modalities', words)).section.everyone.signs.at(-1), { claim: 'have gout', basis: 'clinic' });
    assert.deepEqual((await over('session', words)).section.steps['before-booking']!.signs!.signs.at(-1), { claim: 'bleed badly', basis: 'clinic' });
    assert.deepEqual((await over('choosing', words)).section.rules['first-stop-gout'], { claim: 'It hurts.', basis: 'clinic', when: { first: ['gout'] }, effect: 'stop', modalities: [] });
  });
});

describe('a sign-off', () => {
  const patch = { modalities: { swedish: { about: 'Our own kind of calm.' } } };
  const review = (of: object) => ({ about: { review: { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of } } });
  const signed = 'General information from {date}. It is not medical advice. Reviewed by Ana Ruiz, MD, on November 20, 2026.';
  const unsigned = 'General information, not medical advice, from {date}. Some of it is in the clinic’s own words. No clinician has reviewed it yet.';
  const mark = (...patches: (typeof patch)[]) => markOf('modalities', patches, 'en');
  const lineOf = async (...words: unknown[]) => (await over('modalities', ...words)).section.status.line;

  it('stands as long as the words are those that were signed', async () => {
    assert.equal(await lineOf({ ...patch, ...review({ modalities: mark(patch) }) }), signed);
    assert.equal(await lineOf(patch, review({ modalities: mark(patch) })), signed);
    assert.equal(await lineOf(review({ modalities: mark() })), signed);
  });

  it('is gone when they change, before it or after it, here or in what stands around', async () => {
    const changed = { modalities: { swedish: { about: 'It heals.' } } };
    assert.equal(await lineOf({ ...changed, ...review({ modalities: mark(patch) }) }), unsigned);
    assert.equal(await lineOf(changed, review({ modalities: mark() })), unsigned);
    assert.equal(await lineOf({ ...patch, ...review({ modalities: mark(patch) }) }, changed), unsigned);
    const outer = overlay(undefined, await readOverrides([{ from: 'content', value: changed }]));
    const inner = overlay(outer, await readOverrides([{ from: 'content', value: review({ modalities: mark() }) }], outer));
    assert.equal(inner.section('modalities', await bundled('modalities'), 'en').status.line, unsigned);
  });

  it('of one section, or in one language, is not that of another', async () => {
    assert.equal(await lineOf(review({ session: mark() })), undefined);
    const { differences } = await readOverrides([{ from: 'content', value: review({ modalities: mark() }) }]);
    assert.equal(differences('modalities', await bundled('modalities'), 'es').status.line, undefined);
  });

  it('does not change with the order of what a clinic says of itself, or its prices going', async () => {
    assert.equal(await lineOf({ clinic: { name: 'Riverside' }, ...patch, ...review({ modalities: mark(patch) }) }), signed);
  });
});
