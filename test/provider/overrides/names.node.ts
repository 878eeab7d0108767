/** Names of kinds of massage in a clinic's own words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOverrides } from '../../../src/provider/overrides/overrides.js';
import { sentence } from '../../../src/internal/override-problem.js';
import { readEnglish } from '../../content/english.js';

const { modalities } = await readEnglish();

/** The kinds of massage with a clinic's changes, and what is wrong with these. */
async function withChanges(changes: object) {
  const { differences, problems } = await readOverrides([{ from: 'script', value: { modalities: changes } }]);
  return { kinds: differences('modalities', modalities, 'en'), problems: problems.map(sentence) };
}

describe('a kind of massage with another name', () => {
  it('is called by that name in narrow places too', async () => {
    assert.ok(modalities.sports!.short);
    const { kinds, problems } = await withChanges({ sports: { name: 'Massage for athletes' } });
    assert.deepEqual(problems, []);
    assert.deepEqual([kinds.sports!.name, kinds.sports!.short], ['Massage for athletes', undefined]);
  });

  it('keeps a short name that the clinic gives it', async () => {
    const { kinds } = await withChanges({ sports: { name: 'Massage for athletes', short: 'Athletes' } });
    assert.deepEqual([kinds.sports!.name, kinds.sports!.short], ['Massage for athletes', 'Athletes']);
  });

  it('keeps its short name where the name stays', async () => {
    const { kinds } = await withChanges({ sports: { price: '$95' } });
    assert.equal(kinds.sports!.short, modalities.sports!.short);
  });
});

describe('the id of a new kind of massage', () => {
  const ownKind = { name: 'Short sports massage' };

  it('may begin as one that is there, with more after a hyphen', async () => {
    const { kinds, problems } = await withChanges({ 'sports-2': ownKind });
    assert.deepEqual(problems, []);
    assert.equal(kinds['sports-2']!.name, 'Short sports massage');
  });

  it('is taken for a slip of the pen where it is nearly one that is there', async () => {
    const { kinds, problems } = await withChanges({ sport: ownKind });
    assert.deepEqual(problems, [
      'modalities.sport: expected a name that is here, or a new one that is less like it, got "sport" (did you mean "sports"?)',
    ]);
    assert.equal(kinds.sport, undefined);
  });
});
