import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import { parseFragment } from 'parse5';
import { sections } from '../../dist/content/en/pack.js';
import { markOf } from '../../dist/provider/overrides/sign-off.js';
import type { ContentPatch } from '../../dist/schema/index.js';
import { jsonLd, jsonLdScript, prerender, type JsonLd, type JsonLdOptions, type PageElement } from '../../dist/server/index.js';
import { vocabulary } from './vocabulary.js';

interface Thing {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const { modules } = read('dist/custom-elements.json') as { modules: { declarations: { tagName?: string }[] }[] };
const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])).filter((tag) => !['clinic-content', 'language-choice'].includes(tag));

const isThing = (node: unknown): node is Thing => typeof node === 'object' && node !== null && '@type' in node;

/** Everything in a graph, however deep. */
const nodesIn = (node: unknown): object[] => (typeof node === 'object' && node !== null ? [node, ...Object.values(node).flatMap(nodesIn)] : []);

const thingsIn = (graph: JsonLd, type: string) => (graph['@graph'] as readonly Thing[]).filter((thing) => thing['@type'] === type);
const idsIn = (graph: JsonLd, type: string) => thingsIn(graph, type).map((thing) => thing['@id']);
const pageIn = (graph: JsonLd) => thingsIn(graph, 'MedicalWebPage')[0]!;

interface Article extends Thing {
  readonly identifier?: { readonly value: string };
  readonly url: string;
}
const citedIn = (graph: JsonLd) => (pageIn(graph).citation ?? []) as readonly Article[];

const about = (page: readonly PageElement[], options?: JsonLdOptions) => jsonLd(page, { problems: (problems) => assert.fail(JSON.stringify(problems)), ...options });

const sources = read('src/content/en/sources.json') as Record<string, { doi?: string; url?: string; authors: string[]; year: number; title: string; publishedIn: string }>;

/** All sections with a status, as a clinician may sign them. */
const signable = (Object.keys(sections) as (keyof typeof sections)[]).filter((name) => name !== 'labels');
const signedBy = (words: ContentPatch, names: readonly string[] = signable, language = 'en'): ContentPatch => ({
  ...words,
  about: { ...words.about, review: { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of: Object.fromEntries(names.map((name) => [name, markOf(name, [words as never], language)])) } },
});

const clinic = { name: 'Riverside Clinic', phone: '555-0100', bookingUrl: 'https://riverside.example/book' };
const ownWords: ContentPatch = {
  clinic,
  modalities: { swedish: { about: 'Our own kind of calm.' }, 'hot-stone': null, thai: { name: 'Thai massage' } },
};

/** What some elements need to show anything. */
const needed: Record<string, Record<string, string>> = { 'glossary-term': { term: 'draping' }, 'modality-card': { modality: 'swedish' } };

/** Pages of all kinds. */
const pages = new Map<string, JsonLd>();
before(async () => {
  pages.set('the whole guide', await about(['massage-guide'], { faq: true }));
  pages.set('the whole guide in Spanish', await about(['massage-guide'], { faq: true, lang: 'es' }));
  pages.set('the guide of a clinic, signed', await about(['massage-guide'], { faq: true, content: signedBy(ownWords) }));
  for (const tag of tags) pages.set(tag, await about([[tag, needed[tag] ?? {}]]));
});

const everyPage = (check: (graph: JsonLd, name: string) => unknown) => async () => {
  assert.equal(pages.size, 16);
  for (const [name, graph] of pages) await check(graph, name);
};

describe('JSON-LD', () => {
  const validator = new Validator(vocabulary);
  const issuesOf = async (graph: JsonLd) => {
    const byType: Record<string, Thing[]> = {};
    for (const thing of structuredClone(graph['@graph']) as Thing[]) (byType[thing['@type']] ??= []).push(thing);
    return (await validator.validate({ jsonld: byType })).map(({ issueMessage }) => issueMessage);
  };

  it('has only types and properties that schema.org has, each where it belongs', everyPage(async (graph, name) => assert.deepEqual(await issuesOf(graph), [], name)));

  it('would not pass with others', async () => {
    const wrong = [{ '@type': 'MedicalTherapy', name: 'Massage', contraindications: 'Fever' }, { '@type': 'MassageTherapy', name: 'Massage' }, { '@type': 'MedicalWebPage', reviewedBy: { '@type': 'Person' } }];
    assert.equal((await issuesOf({ '@context': 'https://schema.org', '@graph': wrong })).length, 3);
  });

  it('is a graph in the types of schema-dts', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'json-ld-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const types = path.join(root, 'node_modules/schema-dts/dist/schema.js');
    const graphs = [...pages.values()].map((graph, index) => `export const graph${index}: Graph = ${JSON.stringify(graph)};`);
    const wrong = "// @ts-expect-error -- no such property\nexport const wrong: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'MedicalTherapy', contraindications: 'Fever' }] };";
    writeFileSync(path.join(folder, 'graphs.ts'), [`import type { Graph } from ${JSON.stringify(types)};`, ...graphs, wrong].join('\n'));
    execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', 'graphs.ts'], { cwd: folder, stdio: 'inherit' });
  });

  it('refers only to things that it holds', everyPage((graph, name) => {
    const ids = (graph['@graph'] as readonly Thing[]).map((thing) => thing['@id']);
    const references = nodesIn(graph).filter((node): node is { '@id': string } => '@id' in node && !isThing(node)).map((node) => node['@id']);
    assert.deepEqual(references.filter((id) => id.startsWith('#') && !ids.includes(id)), [], name);
    assert.ok((pageIn(graph).about as unknown[]).length, `${name} is about something`);
    assert.equal(new Set(ids.filter(Boolean)).size, ids.filter(Boolean).length);
  }));

  it('says MedicalTherapy, never PhysicalTherapy, which is something else', everyPage((graph) => {
    assert.doesNotMatch(JSON.stringify(graph), /PhysicalTherapy/);
    for (const thing of nodesIn(graph).filter(isThing)) {
      assert.ok(!/Therapy|Procedure/.test(thing['@type']) || thing['@type'] === 'MedicalTherapy', thing['@type']);
    }
  }));

  it('holds no text that is empty, and no list of nothing', everyPage((graph, name) => {
    for (const value of nodesIn(graph).flatMap((node) => Object.values(node) as unknown[])) assert.ok(value !== '' && value !== null && !(Array.isArray(value) && !value.length), name);
  }));

  it('refuses a tag and an attribute that are not ours', async () => {
    await assert.rejects(jsonLd(['massage-gide']), /tag "massage-gide" not found \(did you mean "massage-guide"\?\)/);
    await assert.rejects(jsonLd([['modality-card', { modalty: 'swedish' }]]), /attribute "modalty" not found/);
  });

  it('is made for what a page shows, and no more', async () => {
    const medical = '#modality-medical';
    const swedish = '#modality-swedish';
    const shown = async (page: readonly PageElement[], options?: JsonLdOptions) => idsIn(await about(page, options), 'MedicalTherapy');
    assert.deepEqual(await shown([['modality-card', { modality: 'swedish' }]]), [swedish]);
    assert.deepEqual(await shown([['modality-list', { modalities: 'swedish medical' }]]), [medical, swedish]);
    assert.deepEqual(await shown([['massage-comparison-table', { modalities: 'swedish medical' }], ['modality-card', { modality: 'swedish' }]]), [medical, swedish]);
    assert.deepEqual(await shown([['massage-comparison-table', { view: 'summary' }]]), [medical]);
    assert.deepEqual(await shown(['modality-list', 'massage-comparison-table'], { content: { clinic: { offers: ['swedish'] } } }), [swedish]);
    assert.deepEqual(await shown([['glossary-term', { term: 'draping' }]]), ['#massage']);
    assert.deepEqual(await shown([['massage-guide', { sections: 'faq' }]]), ['#massage']);
    assert.deepEqual(idsIn(await about([['condition-guide', { conditions: 'fibromyalgia neck-pain' }]]), 'MedicalCondition'), ['#condition-neck-pain', '#condition-fibromyalgia']);
  });
});

describe('JSON-LD of a kind of massage', () => {
  it('says how it is done, what to do before and after, and who should ask first', async () => {
    const graph = await about(['modality-list']);
    const signs = idsIn(graph, 'MedicalContraindication');
    assert.ok(signs.length > 5);
    const therapies = thingsIn(graph, 'MedicalTherapy');
    assert.equal(therapies.length, 5);
    for (const therapy of therapies) {
      for (const property of ['name', 'description', 'preparation', 'howPerformed', 'followup']) assert.ok(therapy[property], `${therapy['@id']}: ${property}`);
      assert.deepEqual(therapy.procedureType, { '@id': 'https://schema.org/NoninvasiveProcedure' });
      assert.deepEqual((therapy.contraindication as object[]).slice(0, signs.length), signs.map((id) => ({ '@id': id })));
    }
    const stone = therapies.find((therapy) => therapy['@id'] === '#modality-hot-stone')!;
    assert.match(String((stone.contraindication as unknown[]).at(-1)), /^Heat can burn\./);
    assert.equal(thingsIn(graph, 'MedicalContraindication').at(-2)!.name, 'See a doctor or nurse before you book if you have numb skin');
  });

  it('says of a visit what stands on the page', async () => {
    const medical = async (...page: PageElement[]) => thingsIn(await about([['modality-card', { modality: 'medical' }], ...page]), 'MedicalTherapy')[0]!;
    assert.doesNotMatch(JSON.stringify(await medical()), /light meal|Compare how you are/);
    const { preparation, followup } = await medical('session-expectations');
    assert.match(String(preparation), /light meal/);
    assert.match(String(followup), /Compare how you are/);
    const some = await medical(['session-expectations', { steps: 'treatment follow-up' }]);
    assert.doesNotMatch(String(some.preparation), /light meal/);
    assert.match(String(some.followup), /Compare how you are/);
  });
});

describe('JSON-LD of a condition', () => {
  it('says what massage may do and what it was not shown to do, with who should get help instead, and other care', async () => {
    const [condition] = thingsIn(await about([['condition-guide', { conditions: 'neck-pain' }]]), 'MedicalCondition');
    const [massage, other] = condition!.possibleTreatment as [Thing, Thing];
    assert.equal(condition!.name, 'Neck pain');
    assert.equal(massage.name, 'Massage');
    assert.match(String(massage.description), /^What it may do: .+ What it has not been shown to do: .+ no better than pretend massage\.$/);
    assert.match(String(massage.contraindication), /Get help first, not a massage, if you have sudden neck pain/);
    assert.match(String(other.description), /Exercise/);
  });

  it('holds no marks of ours', everyPage((graph) => assert.doesNotMatch(JSON.stringify(graph), /\(term:|\*\w/)));
});

describe('JSON-LD of sources', () => {
  it('cites what is in sources.json, with its DOI or address', everyPage((graph, name) => {
    for (const article of citedIn(graph)) {
      const source = Object.values(sources).find(({ title }) => title === article.name);
      assert.ok(source, `${name}: ${String(article.name)}`);
      assert.equal(article.identifier?.value, source.doi);
      assert.equal(article.url, source.doi ? `https://doi.org/${source.doi}` : source.url);
      assert.equal(article.datePublished, String(source.year));
      assert.deepEqual((article.author as Thing[]).map((author) => author.name), source.authors);
      assert.ok(['ScholarlyArticle', 'Report'].includes(article['@type']));
      assert.equal(((article.publisher ?? article.isPartOf) as Thing).name, source.publishedIn);
    }
  }));

  it('cites each source for the whole guide, and only its own for a part', async () => {
    assert.equal(citedIn(pages.get('the whole guide')!).length, Object.keys(sources).length);
    assert.deepEqual(citedIn(await about([['condition-guide', { conditions: 'knee-arthritis' }]])).map(({ identifier }) => identifier?.value), [sources['perlman-2019']!.doi, sources['skelly-2020']!.doi]);
    assert.equal(pageIn(await about(['safety-check'])).citation, undefined);
  });

  it('tells a journal from an organization that published itself', () => {
    const cited = citedIn(pages.get('the whole guide')!);
    const reports = cited.filter((article) => article['@type'] === 'Report').map((article) => (article.publisher as Thing).name);
    assert.deepEqual(reports, ['Agency for Healthcare Research and Quality', 'World Health Organization']);
    const [author] = cited.find(({ url }) => url === sources['who-2023']!.url)!.author as [Thing];
    assert.equal(author['@type'], 'Organization');
  });

  it('cites nothing for a claim in a clinic’s words, and says whose they are', async () => {
    const graph = await about([['condition-guide', { conditions: 'knee-arthritis' }]], { content: { conditions: { 'knee-arthritis': { may: [{ claim: 'It heals knees.' }] } } } });
    assert.deepEqual(citedIn(graph).map(({ identifier }) => identifier?.value), [sources['skelly-2020']!.doi]);
    const [condition] = thingsIn(graph, 'MedicalCondition');
    assert.match(String((condition!.possibleTreatment as [Thing])[0].description), /It heals knees\. \(In the clinic’s own words\)/);
  });
});

describe('JSON-LD about who reviewed the words', () => {
  const reviewIn = (graph: JsonLd) => {
    const { lastReviewed, reviewedBy } = pageIn(graph);
    return { lastReviewed, reviewedBy };
  };
  const nobody = { lastReviewed: undefined, reviewedBy: undefined };
  const ana = { lastReviewed: '2026-11-20', reviewedBy: { '@type': 'Person', name: 'Ana Ruiz', hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'MD' } } };

  it('names nobody without a signature', everyPage((graph, name) => assert.deepEqual(reviewIn(graph), name.endsWith('signed') ? ana : nobody, name)));

  it('names who signed all that the page shows', async () => {
    const content = signedBy({}, ['modalities']);
    assert.deepEqual(reviewIn(await about(['modality-list'], { content })), ana);
    assert.deepEqual(reviewIn(await about(['modality-list', 'safety-check'], { content })), nobody);
    assert.deepEqual(reviewIn(await about(['massage-faq'], { content: signedBy({}, ['faq']) })), nobody, 'words of the glossary stand in it too');
    assert.deepEqual(reviewIn(await about(['massage-faq'], { content: signedBy({}, ['faq', 'glossary']) })), ana);
  });

  it('names nobody once the words have changed', async () => {
    const { about: signature } = signedBy(ownWords);
    const changed: ContentPatch = { clinic, modalities: { swedish: { about: 'It heals.' }, 'hot-stone': null, thai: { name: 'Thai massage' } } };
    assert.deepEqual(reviewIn(await about(['modality-list'], { content: { ...ownWords, about: signature! } })), ana);
    assert.deepEqual(reviewIn(await about(['modality-list'], { content: { ...changed, about: signature! } })), nobody);
    assert.deepEqual(reviewIn(await about(['massage-guide'], { content: { ...changed, about: signature! } })), nobody);
  });

  it('names nobody where a fact from another section has changed', async () => {
    const { about: signature } = signedBy({});
    const changed: ContentPatch = { evidence: { 'low-back-pain': { findings: { eases: { claim: 'Massage cures back pain.' } } } }, about: signature! };
    assert.deepEqual(reviewIn(await about(['massage-faq'], { content: { about: signature! } })), ana);
    assert.deepEqual(reviewIn(await about(['massage-faq'], { content: changed })), nobody);
  });

  const others: [what: string, review: object][] = [['of another profession', { qualification: 'RN' }], ['on another day', { date: '2026-11-21' }], ['of another name', { by: 'Bo Lee' }]];
  for (const [what, review] of others) {
    it(`names nobody where parts of the page were signed by somebody ${what}`, async () => {
      const part = (tag: string, name: (typeof signable)[number], more: object) => {
        const words = signedBy({}, [name]);
        const signed = { about: { review: { ...words.about!.review, ...more } } };
        return `<clinic-content><script type="application/json">${JSON.stringify(signed)}</script><${tag}></${tag}></clinic-content>`;
      };
      const graphOf = async (more: object) => {
        const body = part('modality-list', 'modalities', {}) + part('safety-check', 'safety', more);
        const { html } = await prerender(`<html lang="en"><head></head><body>${body}</body></html>`, { jsonLd: true });
        return JSON.parse(/<script data-clinic-json-ld="" type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!) as JsonLd;
      };
      assert.deepEqual(reviewIn(await graphOf({})), ana);
      assert.deepEqual(reviewIn(await graphOf(review)), nobody);
    });
  }

  it('names nobody for the words of another language', async () => {
    assert.deepEqual(reviewIn(await about(['modality-list'], { content: signedBy({}), lang: 'es' })), nobody);
    assert.deepEqual(reviewIn(await about(['modality-list'], { content: signedBy({}, signable, 'es'), lang: 'es' })), ana);
  });

  it('has real days only', everyPage((graph, name) => {
    const days = nodesIn(graph).flatMap((node) => Object.entries(node) as [string, unknown][]).filter(([property]) => /^date|^last/.test(property));
    for (const [property, day] of days) {
      assert.match(String(day), property === 'datePublished' ? /^(19|20)\d\d$/ : /^20\d\d-\d\d-\d\d$/);
      assert.equal(new Date(String(day)).toISOString().slice(0, String(day).length), day);
    }
    assert.ok(pageIn(graph).dateModified, name);
  }));

  it('has the day on which the latest of the sections shown was written', async () => {
    const updated = async (...names: (keyof typeof sections)[]) => (await Promise.all(names.map(async (name) => ((await sections[name]()).default as { status: { updated: string } }).status.updated))).sort().at(-1);
    assert.equal(pageIn(pages.get('modality-list')!).dateModified, await updated('modalities'));
    assert.equal(pageIn(pages.get('massage-faq')!).dateModified, await updated('faq', 'glossary'));
    assert.equal(pageIn(await jsonLd([])).dateModified, undefined);
  });
});

describe('JSON-LD of a clinic', () => {
  it('says nothing of it that it did not say', async () => {
    assert.equal(pageIn(pages.get('the whole guide')!).mentions, undefined);
    const mentioned = async (said: object) => pageIn(await about(['massage-guide'], { content: { clinic: said } })).mentions;
    assert.deepEqual(await mentioned({ name: clinic.name }), { '@type': 'Organization', name: clinic.name });
    assert.deepEqual(await mentioned(clinic), { '@type': 'Organization', name: clinic.name, telephone: clinic.phone, potentialAction: { '@type': 'ReserveAction', target: clinic.bookingUrl } });
    assert.equal(await mentioned({ phone: clinic.phone }), undefined);
  });

  it('has its words and its kinds of massage', () => {
    const graph = pages.get('the guide of a clinic, signed')!;
    const therapies = thingsIn(graph, 'MedicalTherapy');
    assert.deepEqual(therapies.map((therapy) => therapy['@id']), ['medical', 'swedish', 'deep-tissue', 'sports', 'thai'].map((id) => `#modality-${id}`));
    assert.equal(therapies[1]!.description, 'Our own kind of calm. (In the clinic’s own words)');
    const { '@type': type, '@id': id, contraindication, ...said } = therapies.at(-1)!;
    assert.deepEqual([type, id, said], ['MedicalTherapy', '#modality-thai', { name: 'Thai massage' }]);
    assert.equal((contraindication as object[]).length, idsIn(graph, 'MedicalContraindication').length);
  });

  it('tells what is wrong in them, and keeps the bundled words there', async () => {
    const told: string[] = [];
    const graph = await jsonLd([['modality-card', { modality: 'swedish' }]], { content: { modalities: { swedish: { name: 7 } } } as never, problems: (problems) => told.push(...problems.map((problem) => problem.path.join('.'))) });
    assert.deepEqual(told, ['modalities.swedish.name']);
    assert.equal(thingsIn(graph, 'MedicalTherapy')[0]!.name, 'Swedish massage');
  });
});

describe('JSON-LD in a language', () => {
  it('has the words of its pack', () => {
    const graph = pages.get('the whole guide in Spanish')!;
    assert.equal(pageIn(graph).inLanguage, 'es');
    assert.deepEqual(thingsIn(graph, 'MedicalTherapy').map(({ name }) => name).slice(0, 2), ['Masaje médico', 'Masaje sueco']);
    const [condition] = thingsIn(graph, 'MedicalCondition');
    assert.equal((condition!.possibleTreatment as [Thing])[0].name, 'Masaje');
    const words = JSON.stringify({ ...graph, '@graph': graph['@graph'].map((thing) => ({ ...thing, citation: undefined })) });
    assert.doesNotMatch(words, / the | you | and /);
    assert.equal(citedIn(graph).length, Object.keys(sources).length);
  });

  it('names the page’s own kind of it, and English where there is none', async () => {
    assert.equal(pageIn(await about(['safety-check'], { lang: 'es-MX' })).inLanguage, 'es-MX');
    assert.equal(pageIn(await about(['safety-check'], { lang: 'fr' })).inLanguage, 'en');
  });

  it('has a clinic’s words where they are in that language', async () => {
    const name = async (lang: string) => thingsIn(await about([['modality-card', { modality: 'swedish' }]], { lang, content: { lang: 'es', modalities: { swedish: { name: 'Masaje suave' } } } }), 'MedicalTherapy')[0]!.name;
    assert.equal(await name('es'), 'Masaje suave');
    assert.equal(await name('en'), 'Swedish massage');
  });
});

describe('JSON-LD of questions', () => {
  it('is there only when it is asked for, with those that the page shows', async () => {
    const questions = async (page: readonly PageElement[], options?: JsonLdOptions) => thingsIn(await about(page, options), 'FAQPage').flatMap(({ mainEntity }) => (mainEntity as Thing[]).map(({ name }) => name));
    assert.deepEqual(await questions(['massage-faq']), []);
    assert.deepEqual(await questions(['massage-guide']), []);
    assert.deepEqual(await questions(['safety-check'], { faq: true }), []);
    assert.deepEqual(await questions([['massage-faq', { questions: 'hurt undress' }]], { faq: true }), ['Will it hurt?', 'Do I have to undress?']);
    assert.equal((await questions(['massage-guide'], { faq: true })).length, Object.keys((await sections.faq()).default).filter((id) => !['status', 'sources'].includes(id)).length);
  });
});

describe('the script with JSON-LD', () => {
  it('holds the graph, and no text in it can end it', async () => {
    const graph: JsonLd = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: '</script><script>alert(1)</script><!--<script>' }, ...(await about(['massage-faq']))['@graph']] };
    const html = jsonLdScript(graph);
    const [script, ...rest] = parseFragment(html).childNodes;
    assert.deepEqual(rest, []);
    assert.ok(script && 'attrs' in script && script.tagName === 'script');
    assert.deepEqual(script.attrs, [{ name: 'type', value: 'application/ld+json' }]);
    const [text] = script.childNodes;
    assert.ok(text && 'value' in text);
    assert.deepEqual(JSON.parse(text.value), graph);
    assert.equal(html.match(/</g)!.length, 2);
  });
});

describe('JSON-LD that is written into a page', () => {
  const inPage = async (body: string, { lang = 'en', jsonLd: isWanted = true } = {}) => {
    const { html, problems } = await prerender(`<html lang="${lang}"><head><title>Page</title></head><body>${body}</body></html>`, { jsonLd: isWanted });
    const [, text, ...rest] = /<script data-clinic-json-ld="" type="application\/ld\+json">(.*)<\/script><\/head>/.exec(html) ?? [];
    assert.deepEqual(rest, []);
    assert.deepEqual(problems, []);
    return text === undefined ? undefined : (JSON.parse(text) as JsonLd);
  };
  const graphIn = async (...args: Parameters<typeof inPage>) => {
    const graph = await inPage(...args);
    assert.ok(graph);
    return graph;
  };
  const list = '<modality-list></modality-list>';

  it('is that of its elements, with what its clinic says', async () => {
    const bare = await graphIn(`${list}<p><glossary-term term="trial"></glossary-term></p><div data-clinic-element="massage-faq"></div>`);
    assert.deepEqual(bare, await about(['modality-list', ['glossary-term', { term: 'trial' }], 'massage-faq']));
    const { name, phone, bookingUrl } = clinic;
    const own = await graphIn(`<clinic-content clinic-name="${name}" phone="${phone}" booking-url="${bookingUrl}"><script type="application/json">{"modalities": {"swedish": {"name": "Classic massage"}}}</script>${list}</clinic-content>`);
    assert.deepEqual(own, await about(['modality-list'], { content: { clinic, modalities: { swedish: { name: 'Classic massage' } } } }));
    assert.deepEqual(await graphIn(list, { lang: 'es' }), await about(['modality-list'], { lang: 'es' }));
  });

  it('is written on request, and where there is something of ours', async () => {
    assert.equal(await inPage(list, { jsonLd: false }), undefined);
    assert.equal(await inPage('<p>Nothing of ours.</p>'), undefined);
  });

  it('is one for a page on which several speak: each thing told once, by the first who does', async () => {
    const graph = await graphIn(
      `<clinic-content clinic-name="Riverside" offers="swedish sports">${list}<massage-faq></massage-faq></clinic-content><clinic-content clinic-name="Hillside" offers="sports medical">${list}</clinic-content><clinic-content clinic-name="Riverside"><session-expectations lang="es"></session-expectations></clinic-content>`,
    );
    assert.deepEqual(idsIn(graph, 'MedicalTherapy'), ['#modality-swedish', '#modality-sports', '#modality-medical'], 'in the order of the page');
    assert.deepEqual((pageIn(graph).mentions as Thing[]).map(({ name }) => name), ['Riverside', 'Hillside']);
    assert.deepEqual(pageIn(graph).inLanguage, ['en', 'es']);
    const ids = (graph['@graph'] as readonly Thing[]).flatMap((thing) => thing['@id'] ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names a reviewer only where the same one signed for all who speak', async () => {
    const signed = (words: ContentPatch, names: readonly string[]) => `<clinic-content><script type="application/json">${JSON.stringify(signedBy(words, names))}</script>`;
    const both = await graphIn(`${signed({}, ['modalities'])}${list}</clinic-content>${signed({}, ['safety'])}<safety-check></safety-check></clinic-content>`);
    assert.equal((pageIn(both).reviewedBy as Thing).name, 'Ana Ruiz');
    assert.equal(pageIn(await graphIn(`${signed({}, ['modalities'])}${list}</clinic-content><safety-check></safety-check>`)).reviewedBy, undefined);
  });

  it('goes to the end of the text where no end tag shows a better place, and is taken out when it is no longer wanted', async () => {
    const page = `<!doctype html><title>Page</title>\n${list}\n`;
    const { html } = await prerender(page, { jsonLd: true });
    assert.match(html, /<\/modality-list>\n<script data-clinic-json-ld="" type="application\/ld\+json">.*<\/script>$/);
    assert.equal((await prerender(html)).html, (await prerender(page)).html);
  });

  it('is told of when there is no place for it', async () => {
    const { html, problems } = await prerender(`${list}\n<!-- not closed`, { jsonLd: true });
    assert.doesNotMatch(html, /ld\+json/);
    assert.deepEqual(problems, [{ line: 2, column: 16, message: 'no place for JSON-LD found (give the page a <head> with an end tag)' }]);
  });
});
