import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composedOf, withoutFree } from '../../../src/provider/overrides/compose.js';
import type { JsonObject } from '../../../src/provider/overrides/json.js';
import { differencesBetween, markOf } from '../../../src/provider/overrides/mark.js';
import { clinicSections } from '../../../src/schema/index.js';
import type { SchemaNode } from '../../../src/schema/nodes.js';

const bundled = { modalities: '0abcdef0123456', 'labels.modality-card': '0123456abcdefg', 'labels.shared': '0zzzzzz0zzzzzz' };

/** What all of them say of the bundled words. */
const ours = 'labels.modality-card@mx88 labels.shared@s4vx modalities@or73';

/** Changes and the marks that clinics have signed for them. They must never change: a new mark ends every signature. */
const golden: [what: string, patches: JsonObject[], mark: string][] = [
  ['no change', [], `137bsne0x5qxb8 ${ours}`],
  ['a text', [{ modalities: { swedish: { about: 'Our own kind of calm.' } } }], `0iv431513acsqn ${ours} modalities.swedish.about=gr2h`],
  ['a kind taken away', [{ modalities: { 'hot-stone': null } }], `0kmroh91uxnc8h ${ours} modalities.hot-stone=3yec`],
  ['a kind taken away and defined anew', [{ modalities: { 'hot-stone': null } }, { modalities: { 'hot-stone': { name: 'Hot stones' } } }], `1yl17st00lnaah ${ours} modalities.hot-stone.=3yec modalities.hot-stone.name=hrw4`],
  ['lists in two scripts', [{ modalities: { sports: { after: [{ claim: 'Rest.' }] } } }, { modalities: { sports: { after: [{ claim: 'Drink.' }] } } }], `1gkx35x0d4lirz ${ours} modalities.sports.after=p6di`],
  ['a label', [{ labels: { 'modality-card': { maySuit: 'May suit you' } } }], `17phyc41rjxtlq ${ours} labels.modality-card.maySuit=oiya`],
];

describe('the mark of signed words', () => {
  for (const [what, patches, mark] of golden) it(`stays what it was: ${what}`, () => assert.equal(markOf({ bundled, changes: composedOf(patches) }), mark));

  it('is another for each of these changes', () => {
    assert.equal(new Set(golden.map(([, patches]) => markOf({ bundled, changes: composedOf(patches) }))).size, golden.length);
  });

  it('does not depend on which script says what, nor on the order of names', () => {
    const [a, b] = [{ faq: { cost: { question: 'How much?' } } }, { faq: { pain: { question: 'Does it hurt?' }, cost: { answer: [] } } }];
    const once = { faq: { pain: { question: 'Does it hurt?' }, cost: { answer: [], question: 'How much?' } } };
    assert.equal(markOf({ bundled, changes: composedOf([a, b]) }), markOf({ bundled, changes: once }));
  });

  it('stays short, whatever a clinic changes, and holds for all of it', () => {
    const many = (last: string) => ({ faq: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`question-${index}`, { question: index === 499 ? last : 'What?' }])) });
    const [one, other] = ['Why?', 'How?'].map((last) => markOf({ bundled, changes: many(last) }));
    assert.ok(one!.length < 1_600);
    assert.notEqual(one, other);
    assert.deepEqual(differencesBetween(one!, other!), ['something that the mark does not list']);
  });

  it('says what differs: a change that came, one that went, one that is another, and a new version’s words', () => {
    const about = (text: string) => markOf({ bundled, changes: { modalities: { medical: { about: text } } } });
    const none = markOf({ bundled, changes: {} });
    assert.deepEqual(differencesBetween(none, about('New.')), ['modalities.medical.about']);
    assert.deepEqual(differencesBetween(about('Old.'), none), ['modalities.medical.about']);
    assert.deepEqual(differencesBetween(about('Old.'), about('New.')), ['modalities.medical.about']);
    assert.deepEqual(differencesBetween(none, markOf({ bundled: { ...bundled, modalities: '1' }, changes: {} })), ['the bundled words of modalities']);
    assert.deepEqual(differencesBetween('0abcdef0123456', none).length, 3, 'a mark of another kind');
  });
});

describe('what is free to change', () => {
  const modalities = [clinicSections.modalities as unknown as SchemaNode];
  const faq = [clinicSections.faq as unknown as SchemaNode];

  it('is left out, with what only held that', () => {
    const change = { swedish: { price: '$95', bookingUrl: '/book', name: 'Classic' }, sports: { price: null }, order: ['sports'] };
    assert.deepEqual(withoutFree(change, modalities), { swedish: { name: 'Classic' } });
    assert.equal(withoutFree({ sports: { price: '$95' } }, modalities), undefined);
  });

  it('is known by its place: an entry of that name is none of it', () => {
    const change = { price: { question: 'How much?' }, review: { question: 'Who says so?' }, phone: null };
    assert.deepEqual(withoutFree(change, faq), change);
  });
});
