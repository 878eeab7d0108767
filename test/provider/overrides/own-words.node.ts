import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sections as english } from '../../../dist/content/en/pack.js';
import { sections as spanish } from '../../../dist/content/es/pack.js';
import { fit } from '../../../dist/elements/massage-chooser/fit.js';
import { idsOf } from '../../../dist/internal/entries.js';
import { sentence } from '../../../dist/internal/override-problem.js';
import { saidInAttributes } from '../../../dist/provider/clinic-content/said-in-attributes.js';
import { overlay } from '../../../dist/provider/overlay.js';
import { at } from '../../../dist/provider/overrides/json.js';
import { readOverrides } from '../../../dist/provider/overrides/overrides.js';
import type { Choosing } from '../../../dist/schema/choosing.js';

type Name = keyof typeof english;

/** What readers see of a section with patches, from the scripts of one provider, and what is said of them. */
async function shown(name: Name, ...patches: object[]): Promise<{ section: object; problems: string[] }> {
  const { differences, problems } = await readOverrides(patches.map((value) => ({ from: 'script', value })));
  const { default: bundled } = await english[name]();
  return { section: differences(name, bundled as never, 'en'), problems: problems.map(sentence) };
}

/** The same with a provider for each patch, the outermost first. */
async function nested(name: Name, outer: object, inner: object): Promise<object> {
  const around = overlay(undefined, await readOverrides([{ from: 'script', value: outer }]));
  const { section } = overlay(around, await readOverrides([{ from: 'script', value: inner }], around));
  return section(name, (await english[name]()).default as never, 'en');
}

const bundledAt = async (name: Name, path: readonly string[]): Promise<unknown> => at((await english[name]()).default, path);
const own = (text: string): string => `${text} (In the clinic’s own words)`;
const carriesTrust = 'expected no change here: these words carry safety or trust';

describe('the chooser’s questions about safety', () => {
  const copy = { question: 'Does any of these hold for you? You …', many: true };

  it('cannot be copied: the answers to the copy would count as answers to nothing', async () => {
    const { section, problems } = await shown('choosing', { choosing: { questions: { 'your-health': { ...copy, optionsFrom: 'first' } } } });
    assert.deepEqual(section, await bundledAt('choosing', []));
    assert.deepEqual(problems, [
      `choosing.questions.your-health.optionsFrom: ${carriesTrust}, got "first"`,
      'choosing.questions.your-health: expected "options" with the answers, got an object',
    ]);
    const listed = await shown('choosing', { choosing: { questions: { well: { question: 'Are you well?', list: 'first', options: { yes: { label: 'Yes' } } } } } });
    assert.deepEqual(at(listed.section, ['questions', 'well']), { question: 'Are you well?', options: { yes: { label: 'Yes' } } });
  });

  it('come first, whatever order a clinic wants; its own questions keep theirs', async () => {
    const { section, problems } = await shown('choosing', { choosing: { questions: { order: ['goal', 'pressure', 'warmth', 'first', 'now'] } } });
    assert.deepEqual(idsOf(at(section, ['questions']) as Record<string, unknown>), ['now', 'first', 'goal', 'pressure', 'warmth']);
    assert.deepEqual(problems, ['choosing.questions.order: expected an order in which what stands here for safety comes first, got a list']);
    const sorted = await shown('choosing', { choosing: { questions: { order: ['now', 'first', 'warmth', 'goal'] } } });
    assert.deepEqual(idsOf(at(sorted.section, ['questions']) as Record<string, unknown>), ['now', 'first', 'warmth', 'goal', 'pressure']);
    assert.deepEqual(sorted.problems, []);
  });

  it('stop the chooser beside rules of the clinic’s own', async () => {
    const rule = { claim: 'We are here for you.', effect: 'fits', when: { first: ['clot'] }, modalities: ['swedish'] };
    const { section, problems } = await shown('choosing', { choosing: { rules: { welcome: rule } } });
    assert.deepEqual(problems, []);
    const { stop, fits } = fit(section as Choosing, { first: ['clot'] }, ['swedish']);
    assert.deepEqual([stop.map(({ claim }) => claim), fits], [['It may be a blood clot.'], []]);
  });

  it('stop the chooser for a sign of the clinic’s own, unless a rule of its own says what the sign means', async () => {
    const gout = { safety: { first: { signs: { gout: { claim: 'have gout' } } } } };
    const rule = { claim: 'Gout: ask us.', effect: 'ask-first', when: { first: ['gout'] }, modalities: ['swedish'] };
    const alone = (await shown('choosing', gout)).section as Choosing;
    assert.equal(fit(alone, { first: ['gout'] }, ['swedish']).stop.length, 1);
    const ruled = (await shown('choosing', gout, { choosing: { rules: { gout: rule } } })).section as Choosing;
    assert.equal(fit(ruled, { first: ['gout'] }, ['swedish']).stop.length, 0);
  });
});

describe('a kind of massage or a condition that is taken away', () => {
  const gone = { modalities: { 'hot-stone': null }, conditions: { 'low-back-pain': null } };

  it('is gone', async () => {
    assert.equal(at((await shown('modalities', gone)).section, ['hot-stone']), undefined);
    assert.equal(at((await shown('conditions', gone)).section, ['low-back-pain']), undefined);
  });

  it('and defined anew has its cautions again, by a later script and by a provider inside', async () => {
    const { may, notShown, other, ask, about } = (await bundledAt('conditions', ['low-back-pain'])) as Record<string, { claim: string }[]>;
    const claims = (list: { claim: string }[]) => list.map(({ claim }) => ({ claim }));
    const anew = {
      modalities: { 'hot-stone': { name: 'Hot stone massage' } },
      conditions: {
        'low-back-pain': { name: 'Back pain', about, may: claims(may!), notShown: claims(notShown!), notNow: [{ claim: 'hate massage' }], other: claims(other!), ask },
      },
    };
    const ours = ((await bundledAt('conditions', ['low-back-pain', 'notNow'])) as { claim: string }[]).map(({ claim }) => claim);
    for (const [modalities, conditions] of [
      [(await shown('modalities', gone, anew)).section, (await shown('conditions', gone, anew)).section],
      [await nested('modalities', gone, anew), await nested('conditions', gone, anew)],
    ]) {
      assert.deepEqual(at(modalities, ['hot-stone', 'checkFirst']), await bundledAt('modalities', ['hot-stone', 'checkFirst']));
      assert.deepEqual((at(conditions, ['low-back-pain', 'notNow']) as { claim: string }[]).map(({ claim }) => claim), [...ours, 'hate massage']);
    }
    assert.deepEqual((await shown('modalities', gone, anew)).problems.slice(0, 2), [
      'modalities.hot-stone.checkFirst: expected a list of what to add: what stands here stays, got nothing',
      'modalities.hot-stone.after: expected a list of what to add: what stands here stays, got nothing',
    ]);
  });

  it('is not named in a rule of the clinic’s own', async () => {
    const rule = { claim: 'You like heat.', effect: 'fits', when: { warmth: ['yes'] }, modalities: ['hot-stone'] };
    const { problems } = await shown('choosing', { modalities: { 'hot-stone': null }, choosing: { rules: { heat: rule } } });
    assert.deepEqual(problems, ['choosing.rules.heat.modalities: expected the id of a modality (medical, swedish, deep-tissue, sports), got "hot-stone"']);
  });
});

describe('advice about other care', () => {
  it('stays wherever it is shown, when a clinic adds to it', async () => {
    const words = { choosing: { other: [{ claim: 'Buy our supplements.' }] } };
    for (const [name, path] of [
      ['conditions', ['low-back-pain', 'other']],
      ['comparison', ['aspects', 'choices', 'sameForAll']],
    ] as const) {
      assert.deepEqual(at((await shown(name, words)).section, path), await bundledAt(name, path));
    }
    const { section, problems } = await shown('choosing', words);
    assert.deepEqual(problems, []);
    assert.deepEqual(at(section, ['other']), [...((await bundledAt('choosing', ['other'])) as object[]), { claim: 'Buy our supplements.', basis: 'clinic' }]);
  });

  it('of several scripts is added up', async () => {
    const { section } = await shown('choosing', { choosing: { other: [{ claim: 'Try yoga.' }] } }, { choosing: { other: [{ claim: 'Try a walk.' }] } });
    assert.deepEqual((at(section, ['other']) as { claim: string }[]).slice(-2).map(({ claim }) => claim), ['Try yoga.', 'Try a walk.']);
  });
});

describe('what is known of harm', () => {
  it('cannot be taken away or said anew, in the research and in the table', async () => {
    const words = [
      { evidence: { harm: null } },
      { evidence: { harm: { findings: { rare: { claim: 'Massage cannot harm you.' }, sore: null } } } },
      { comparison: { aspects: { harm: null, 'check-first': { question: 'Who is it best for?' } } } },
    ];
    for (const name of ['evidence', 'comparison'] as const) {
      const { section, problems } = await shown(name, ...words);
      const { status, ...rest } = section as { status: unknown };
      assert.deepEqual({ status: await bundledAt(name, ['status']), ...rest }, await bundledAt(name, []), String(status));
      assert.deepEqual(problems, [
        'evidence.harm: expected this to stay: it can be added to, not taken away, got null',
        `evidence.harm.findings.rare: ${carriesTrust}, got an object`,
        `evidence.harm.findings.sore: ${carriesTrust}, got null`,
        `comparison.aspects.check-first: ${carriesTrust}, got an object`,
        `comparison.aspects.harm: ${carriesTrust}, got null`,
      ]);
    }
  });

  it('can be added to', async () => {
    const { section, problems } = await shown('evidence', { evidence: { harm: { findings: { ours: { claim: 'A guest was sore for a week.' } }, unknown: ['How our guests fare.'] } } });
    assert.deepEqual(problems, []);
    assert.deepEqual(at(section, ['harm', 'findings', 'ours']), { claim: 'A guest was sore for a week.', basis: 'clinic' });
    assert.equal((at(section, ['harm', 'unknown']) as string[]).at(-1), own('How our guests fare.'));
  });
});

describe('a text in the clinic’s own words says so', () => {
  const texts: [section: Name, path: string[]][] = [
    ['choosing', ['tips', 'ask-first', 'text']],
    ['guide', ['checklist', 'safety']],
    ['glossary', ['blood-clot', 'meaning']],
    ['modalities', ['swedish', 'about']],
    ['modalities', ['swedish', 'feels']],
    ['modalities', ['swedish', 'during']],
    ['modalities', ['swedish', 'purpose']],
    ['conditions', ['low-back-pain', 'about']],
    ['session', ['steps', 'arrive', 'text']],
    ['comparison', ['advice']],
  ];
  for (const [name, path] of texts) {
    it(`in ${name}.${path.join('.')}`, async () => {
      const words = { [name]: path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), 'There is nothing to worry about.') };
      const { section, problems } = await shown(name, words);
      assert.equal(at(section, path), own('There is nothing to worry about.'));
      assert.deepEqual(problems, []);
      assert.equal(at(await nested(name, words, words), path), own('There is nothing to worry about.'), 'once, in a provider inside another');
    });
  }

  it('paragraph by paragraph: those that stay do not', async () => {
    const [first, second] = (await bundledAt('guide', ['closing'])) as string[];
    const { section } = await shown('guide', { guide: { closing: [second, 'Massage cures.', first] } });
    assert.deepEqual(at(section, ['closing']), [second, own('Massage cures.'), first]);
  });

  it('where it is shown again, too', async () => {
    const { section } = await shown('comparison', { choosing: { tips: { comfort: { text: 'Choose us.' } } } });
    assert.equal(at(section, ['advice']), own('Choose us.'));
  });

  it('below a title of the clinic’s own, where the text is ours', async () => {
    const text = (await bundledAt('choosing', ['tips', 'ask-first', 'text'])) as string;
    const { section } = await shown('choosing', { choosing: { tips: { 'ask-first': { title: 'Our therapists decide' } } } });
    assert.deepEqual(at(section, ['tips', 'ask-first']), { title: 'Our therapists decide', text: own(text) });
  });

  it('in the language of the page, and not where a provider inside says the bundled words again', async () => {
    const { differences } = await readOverrides([{ from: 'script', value: { lang: 'es', modalities: { swedish: { feels: 'Con calma.' } } } }]);
    const section = differences('modalities', (await spanish.modalities()).default as never, 'es') as object;
    assert.equal(at(section, ['swedish', 'feels']), 'Con calma. (En palabras de la clínica)');
    const feels = await bundledAt('modalities', ['swedish', 'feels']);
    assert.equal(at(await nested('modalities', { modalities: { swedish: { feels: 'It heals.' } } }, { modalities: { swedish: { feels } } }), ['swedish', 'feels']), feels);
  });
});

describe('a kind of massage with another name', () => {
  for (const words of [{ name: 'Magnet therapy' }, { short: 'Magnets' }]) {
    it(`takes none of our sources: ${Object.keys(words).join()}`, async () => {
      const patch = { modalities: { medical: words, swedish: words } };
      const research = at((await shown('comparison', patch)).section, ['aspects', 'research', 'answers']) as Record<string, object[]>;
      assert.deepEqual(research.medical, [{ claim: ((await bundledAt('comparison', ['aspects', 'research', 'answers', 'medical', '0'])) as { claim: string }).claim, basis: 'clinic' }]);
      assert.deepEqual(research.sports, await bundledAt('comparison', ['aspects', 'research', 'answers', 'sports']), 'those of other kinds stay');
      const rule = at((await shown('choosing', patch)).section, ['rules', 'pain-swedish']) as object;
      assert.deepEqual([at(rule, ['basis']), 'sources' in rule, 'certainty' in rule], ['clinic', false, false]);
      const maySuit = at((await shown('modalities', patch)).section, ['medical', 'maySuit']) as { basis: string }[];
      assert.deepEqual(maySuit.map(({ basis }) => basis), ['clinic']);
    });
  }

  it('keeps them where the name is the bundled one, in each language', async () => {
    for (const [language, pack] of [['en', english], ['es', spanish]] as const) {
      const { name } = (await pack.modalities()).default.medical!;
      const { differences } = await readOverrides([{ from: 'script', value: { lang: language, modalities: { medical: { name } } } }]);
      const section = differences('comparison', (await pack.comparison()).default as never, language) as object;
      assert.equal(at(section, ['aspects', 'research', 'answers', 'medical', '0', 'basis']), 'research');
    }
  });
});

describe('a step of the visit with another title', () => {
  it('has no claim of ours below it', async () => {
    const { section } = await shown('session', { session: { steps: { 'next-days': { title: 'You are healed' } } } });
    assert.equal(at(section, ['steps', 'next-days', 'claims', '0', 'basis']), 'clinic');
  });
});

describe('an emergency number', () => {
  for (const number of ['911', '112', '+1 (555) 010-0199', '555.010.0199', '0800/112']) {
    it(`may be ${number}`, async () => {
      assert.deepEqual((await readOverrides([{ from: 'script', value: { clinic: { emergencyNumber: number } } }])).problems, []);
      assert.equal(saidInAttributes({ emergencyNumber: number }).emergencyNumber, number);
    });
  }

  for (const number of ['our front desk first (555-0100), and only if that fails 911', '\u200b', '9', '()', '1-900-EVIL', '123456789012345678901']) {
    it(`is no other text: ${JSON.stringify(number)}`, async () => {
      const { differences, problems } = await readOverrides([{ from: 'script', value: { clinic: { emergencyNumber: number } } }]);
      assert.deepEqual(differences('clinic', {}, 'en'), {});
      assert.match(sentence(problems.at(-1)!), /^clinic\.emergencyNumber: expected a phone number, such as "911", got /);
      assert.equal(saidInAttributes({ emergencyNumber: number }).emergencyNumber, undefined);
    });
  }
});

describe('a name or a text that nobody can see', () => {
  for (const text of ['\u200b', '\u2800', '\u3164', '\u115f\u1160', '\uffa0', '\u00ad\u2060', '\ufe0f']) {
    it(`is refused: ${JSON.stringify(text)}`, async () => {
      const { section, problems } = await shown('modalities', { modalities: { swedish: { name: text } } });
      assert.deepEqual(section, await bundledAt('modalities', []));
      assert.deepEqual(problems, [`modalities.swedish.name: expected text that can be seen, got ${JSON.stringify(text)}`]);
      assert.equal(saidInAttributes({ clinicName: text }).name, undefined);
    });
  }

  it('is none where something shows', () => {
    assert.equal(saidInAttributes({ clinicName: 'Riverside\u200b Clinic' }).name, 'Riverside\u200b Clinic');
  });
});

describe('a name that every object has', () => {
  for (const id of ['toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
    it(`is no id: ${id}`, async () => {
      const text = `{"modalities": {"${id}": {"name": "Ours"}}, "glossary": {"${id}": {"term": "ours", "meaning": "ours"}}}`;
      const { differences } = await readOverrides([{ from: 'script', text }]);
      for (const name of ['modalities', 'glossary'] as const) {
        assert.deepEqual(differences(name, (await english[name]()).default as never, 'en'), await bundledAt(name, []));
      }
    });
  }
});
