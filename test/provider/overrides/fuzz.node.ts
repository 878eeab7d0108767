import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { sections as english } from '../../../dist/content/en/pack.js';
import { readOverrides } from '../../../dist/provider/overrides/overrides.js';
import { clinicSections } from '../../../dist/schema/index.js';
import { arbitraryWords } from './arbitrary-words.js';
import { holds, routes, table, targetsOf } from './guarded-places.js';

const runs = 12_000;
const guardedRuns = 2_000;

type Name = keyof typeof english;

const names = Object.keys(english) as Name[];
const bundled = Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await english[name]()).default] as const))) as Record<Name, object>;

function frozen<Node>(node: Node): Node {
  if (typeof node === 'object' && node !== null) {
    Object.values(node).forEach(frozen);
    Object.freeze(node);
  }
  return node;
}

/** What may stand nowhere in words that are shown. */
const markup = /[<>\u202A-\u202E\u2066-\u2069\u0000]|"bookingUrl":"(javascript|data):/;

describe('whatever a clinic writes', () => {
  frozen(bundled);

  it(`is used or refused, and never breaks anything: ${runs} cases`, async (test) => {
    let used = 0;
    let refused = 0;
    const prototype = Object.getOwnPropertyNames(Object.prototype).join();
    await fc.assert(
      fc.asyncProperty(arbitraryWords(bundled), fc.boolean(), async (words, asText) => {
        const text = JSON.stringify(words) as string | undefined;
        const said = asText && text !== undefined ? { from: 'script', text } : { from: 'content', value: words };
        const { differences, problems, changes } = await readOverrides([said]);
        used += changes ? 1 : 0;
        refused += problems.length ? 1 : 0;
        const named = typeof words === 'object' && words !== null ? names.filter((name) => Object.hasOwn(words, name)) : [];
        for (const name of named) {
          const section = differences(name, bundled[name], 'en');
          // The word for a clinic's claims is put among the labels beside the schema's.
          const { shared, ...rest } = section as { shared?: { basis: { clinic?: string } } };
          const basis = { ...shared?.basis };
          delete basis.clinic;
          const result = v.safeParse(clinicSections[name], name === 'labels' ? { ...rest, shared: { ...shared, basis } } : section);
          assert.ok(result.success, `${name}: ${JSON.stringify(result.issues?.[0])}`);
          assert.doesNotMatch(JSON.stringify(section), markup);
        }
        for (const problem of problems) assert.ok(problem.expected && problem.found && problem.found.length < 80);
        assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), prototype);
      }),
      { numRuns: runs, seed: 20261124 },
    );
    test.diagnostic(`${runs} cases, of which ${used} had words to use and ${refused} had some to refuse`);
    assert.ok(used > runs / 20 && refused > runs / 2);
  });

  it(`in several scripts, or in providers inside one another, leaves what is guarded: ${guardedRuns} cases`, async (test) => {
    const targets = table.flatMap(targetsOf);
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryWords(bundled), { minLength: 2, maxLength: 3 }), fc.constantFrom('scripts', 'providers'), async (words, route) => {
        const named = names.filter((name) => words.some((each) => typeof each === 'object' && each !== null && Object.hasOwn(each, name)));
        for (const name of named) {
          const section = await routes[route](name, words as object[]);
          if (section !== bundled[name]) changed++;
          for (const target of targets.filter(({ path }) => path[0] === name)) assert.ok(holds(target, section), `${target.path.join('.')} ${target.rule}, by ${route}`);
        }
      }),
      { numRuns: guardedRuns, seed: 20261125 },
    );
    test.diagnostic(`${targets.length} places, ${changed} sections with changes`);
    assert.ok(changed > guardedRuns / 10);
  });

  it('in a circle is refused', async () => {
    const circle: Record<string, unknown> = { modalities: {} };
    circle.modalities = circle;
    const { problems } = await readOverrides([{ from: 'content', value: circle }]);
    assert.equal(problems[0]!.expected, 'plain data');
  });
});
