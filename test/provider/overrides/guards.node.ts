import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { at } from '../../../dist/provider/overrides/json.js';
import { guardOn } from '../../../dist/schema/annotations.js';
import { membersAt, type SchemaNode } from '../../../dist/schema/nodes.js';
import { attacksOn, type Attack, type Target } from './attacks.js';
import { bundled, holds, isOwn, routes, schemas, table, targetsOf } from './guarded-places.js';

/** Attacks on a target that succeed, by their names. */
async function successful(target: Target, attacks: readonly Attack[]): Promise<string[]> {
  const [name = ''] = target.path;
  const found: string[] = [];
  for (const { how, patches } of attacks) {
    for (const [route, show] of Object.entries(routes)) {
      if (!holds(target, await show(name, patches))) found.push(`${target.path.join('.')} ${how}, by ${route}`);
    }
  }
  return found;
}

const study = { 'a-study': { name: 'A famous study', href: 'https://clinic.example' } };

/** Attacks that need no bundled value: what a clinic adds where only bundled entries may have it, or without a mark. */
const additions: Readonly<Record<string, readonly [patch: object, isHarmless: (section: object) => boolean]>> = {
  'modalities.sources': [{ modalities: { sources: study } }, (section) => !('sources' in section)],
  'safety.sources': [{ safety: { sources: study } }, (section) => !('sources' in section)],
  'choosing.questions.*.list': [
    { choosing: { questions: { copy: { question: 'Are you well?', list: 'first', options: { yes: { label: 'Yes' } } } } } },
    (section) => at(section, ['questions', 'copy', 'list']) === undefined,
  ],
  'choosing.questions.*.optionsFrom': [
    { choosing: { questions: { copy: { question: 'Does any of these hold for you? You …', many: true, options: { yes: { label: 'Yes' } }, optionsFrom: 'first' } } } },
    (section) => at(section, ['questions', 'copy', 'optionsFrom']) === undefined,
  ],
  'about.entries.*.title': [
    { about: { entries: { reviewed: { title: 'Approved by the doctors of a famous hospital', text: 'All of it.' } } } },
    (section) => isOwn(at(section, ['entries', 'reviewed', 'title'])),
  ],
  'about.entries.*.text': [
    { about: { entries: { reviewed: { title: 'Who checked it', text: 'The doctors of a famous hospital.' } } } },
    (section) => isOwn(at(section, ['entries', 'reviewed', 'text'])),
  ],
};

/** Attacks that a row of the table stops, as far as they succeed. */
async function successfulOn(row: readonly [string, string]): Promise<string[]> {
  const addition = additions[row[0]];
  if (addition) {
    const [patch, isHarmless] = addition;
    const section = await routes.scripts(row[0].split('.')[0]!, [patch]);
    return isHarmless(section) ? [] : [row[0]];
  }
  // One or two of each row: the others are guarded by the same line of the schema.
  const targets = targetsOf(row);
  const found = await Promise.all(targets.slice(0, 2).map((target) => successful(target, attacksOn(target, bundled))));
  return found.flat();
}

describe('what a clinic can never change', () => {
  it('is what this list says', () => {
    const list = readFileSync(path.join(import.meta.dirname, 'guards.txt'), 'utf8').trim().split('\n');
    assert.deepEqual(table.map((row) => row.join(' ')), list);
  });

  for (const row of table) {
    it(`stays, by whatever way: ${row.join(' ')}`, async () => {
      assert.ok(row[0] in additions || targetsOf(row).length, 'the bundled content has such a place');
      assert.deepEqual(await successfulOn(row), []);
    });
  }

  it('is attacked by what would succeed without the guard', async () => {
    const harmless: string[] = [];
    for (const row of table) {
      const [section = '', ...keys] = row[0].split('.');
      const nodes = keys.reduce<readonly SchemaNode[]>(membersAt, [schemas[section]!]);
      const guards = nodes.flatMap((node) => guardOn(node) ?? []) as { when: unknown }[];
      const before = guards.map(({ when }) => when);
      const targets = targetsOf(row);
      guards.forEach((guard) => (guard.when = () => false));
      const addition = additions[row[0]];
      const found = addition
        ? addition[1](await routes.scripts(section, [addition[0]])) ? [] : [row[0]]
        : await successful(targets[0]!, attacksOn(targets[0]!, bundled));
      guards.forEach((guard, index) => (guard.when = before[index]));
      if (!found.length) harmless.push(row.join(' '));
    }
    assert.deepEqual(harmless, []);
  });
});
