import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { page, platforms, publicCdn, snippet, type Choices } from '../../src/snippet/snippet.js';
import { themes, type ThemeId } from '../../src/snippet/themes.js';
import { chosen } from './choices.js';

type Element = DefaultTreeAdapterMap['element'];

const choices: Choices = {
  ...chosen,
  platform: 'html',
  elements: [
    { tag: 'modality-list', title: 'Masajes en Riverside', before: 'Pregúntenos cuál le conviene.' },
    { tag: 'modality-card', attributes: { modality: 'swedish' } },
  ],
  emergencyNumber: '911',
  cdn: publicCdn,
  version: '1.2.3',
  integrity: 'sha384-abc',
};

const address = 'https://cdn.jsdelivr.net/npm/clinic-elements@1.2.3/dist/cdn/clinic-elements.js';

/** All elements in a piece of HTML, as a browser reads it. */
function elementsIn(code: string): Element[] {
  const below = (node: DefaultTreeAdapterMap['parentNode']): Element[] => node.childNodes.filter((child) => tree.isElementNode(child)).flatMap((element) => [element, ...below(element)]);
  return below(parseFragment(code));
}

const named = (code: string, tag: string) => elementsIn(code).filter(({ tagName }) => tagName === tag);
const attributesOf = (element: Element | undefined) => Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));
const textOf = (element: Element | undefined) => (element?.childNodes ?? []).filter((child) => tree.isTextNode(child)).map(({ value }) => value).join('');
const codeOf = (changes: Partial<Choices>) => snippet({ ...choices, ...changes }).map(({ code }) => code);

describe('the snippet for plain HTML', () => {
  const [code = '', ...rest] = codeOf({});

  it('is one block with script, colour, clinic and elements', () => {
    assert.deepEqual(rest, []);
    assert.deepEqual(
      elementsIn(code).map(({ tagName }) => tagName),
      ['script', 'style', 'clinic-content', 'script', 'modality-list', 'span', 'p', 'modality-card'],
    );
  });

  it('names the script in exactly one version, with the hash of its bytes', () => {
    assert.deepEqual(attributesOf(named(code, 'script')[0]), { type: 'module', src: address, integrity: 'sha384-abc', crossorigin: 'anonymous' });
  });

  it('says what the clinic said, and the language around the elements', () => {
    assert.deepEqual(attributesOf(named(code, 'clinic-content')[0]), {
      'clinic-name': 'Smith & "Hijos"',
      phone: '555-0100',
      'booking-url': '/book?a=1&b=2',
      'emergency-number': '911',
      offers: 'swedish medical',
      lang: 'es',
    });
    assert.deepEqual(JSON.parse(textOf(named(code, 'script')[1])), { modalities: { swedish: { price: '$95 por 60 minutos' } } });
    assert.match(textOf(named(code, 'style')[0]), /--clinic-brand: #8a2b5c;/);
  });

  it('puts the clinic’s words into named slots', () => {
    const texts = elementsIn(code).filter(({ tagName }) => ['span', 'p'].includes(tagName)).map((element) => [attributesOf(element).slot, textOf(element)]);
    assert.deepEqual(texts, [
      ['title', 'Masajes en Riverside'],
      ['before', 'Pregúntenos cuál le conviene.'],
    ]);
  });

  it('leaves out what was not said', () => {
    const [bare = ''] = snippet({ platform: 'html', elements: [{ tag: 'massage-faq' }], lang: 'en', cdn: '/clinic-elements/', version: '1.2.3', integrity: 'sha384-abc' }).map((step) => step.code);
    assert.equal(
      bare,
      `<script type="module" src="/clinic-elements/clinic-elements.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<style>
  massage-faq {
    margin-block: 3em;
  }
</style>
<clinic-content>
  <massage-faq></massage-faq>
</clinic-content>`,
    );
  });

  it('takes nothing for a colour that is none', () => {
    for (const brand of ['red', '#12', '#12345', '</style><script>', '#123456;}']) assert.doesNotMatch(codeOf({ brand })[0]!, /--clinic-brand/, brand);
  });

  it('has the theme with the clinic’s own colour, and a theme’s own ground on the elements, on screens', () => {
    assert.match(codeOf({ theme: 'spa' })[0]!, /:root {\n *--clinic-brand: #8a2b5c;\n *--clinic-surface: light-dark\(#fffdf4, #211c15\);\n/);
    assert.match(codeOf({ theme: 'spa', brand: undefined })[0]!, /--clinic-brand: #5c6a3c;/);
    assert.match(codeOf({ theme: 'sports' })[0]!, /@media screen {\n *modality-list,\n *modality-card {\n *color-scheme: dark;\n/);
    assert.doesNotMatch(codeOf({ theme: 'sports', elements: [] })[0]!, /color-scheme|@media/);
  });

  it('is the tree that the preview is built from', () => {
    assert.deepEqual(page(choices).map(({ tag }) => tag), ['script', 'style', 'clinic-content']);
  });
});

describe('whatever a clinic writes', () => {
  const hostile = ['</script><script>alert(1)</script>', '<!-- <script>', '"><img src=x onerror=alert(1)>', 'Smith & Sons', '&quot;&#34;', "O'Hara", '¿Qué ofrecemos? Niños, corazón', '</clinic-content>', '</span></p></style>', '--></title>', '${x} {version}'];

  /** What a browser reads must be what was written, in every place, and nothing beside it. */
  function check(text: string): void {
    const [code = ''] = codeOf({ clinicName: text, phone: text, bookingUrl: text, emergencyNumber: text, prices: { swedish: text }, elements: [{ tag: 'massage-faq', attributes: { questions: text }, title: text, before: text }] });
    assert.deepEqual(elementsIn(code).map(({ tagName }) => tagName), ['script', 'style', 'clinic-content', 'script', 'massage-faq', 'span', 'p']);
    const clinic = attributesOf(named(code, 'clinic-content')[0]);
    assert.deepEqual([clinic['clinic-name'], clinic.phone, clinic['booking-url'], clinic['emergency-number']], [text, text, text, text]);
    assert.equal(attributesOf(named(code, 'massage-faq')[0]).questions, text);
    assert.deepEqual([...named(code, 'span'), ...named(code, 'p')].map(textOf), [text, text]);
    assert.deepEqual(JSON.parse(textOf(named(code, 'script')[1])), { modalities: { swedish: { price: text } } });
  }

  for (const text of hostile) it(`stands there as written: ${text}`, () => check(text));

  it('stands there as written, for any text', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), check));
    fc.assert(fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', '=', 'script', 'style') }), check));
  });

  it('never ends a script in the text of the snippet itself', () => {
    assert.equal(codeOf({ prices: { swedish: '</script><!--' } })[0]!.match(/<\/script>|<!--/g)?.length, 2);
  });
});

for (const platform of ['wordpress', 'squarespace'] as const) {
  describe(`the snippet for ${platform}`, () => {
    const [once = '', each = '', ...rest] = codeOf({ platform });

    it('has one part for the site: script, colour, and a clinic that speaks for every page', () => {
      assert.deepEqual(rest, []);
      assert.deepEqual(elementsIn(once).map(({ tagName }) => tagName), ['script', 'style', 'clinic-content', 'script']);
      assert.equal(attributesOf(named(once, 'script')[0]).src, address);
      assert.equal(attributesOf(named(once, 'clinic-content')[0]).page, '');
    });

    it('has one for each page: tags, attributes and words, nothing whose text a filter would leave standing', () => {
      assert.deepEqual(elementsIn(each).map(({ tagName }) => tagName), ['div', 'modality-list', 'span', 'p', 'modality-card']);
      const left = each.replace(/<[^>]*>/g, '').split('\n').map((line) => line.trim()).filter(Boolean);
      assert.deepEqual(left, ['Masajes en Riverside', 'Pregúntenos cuál le conviene.']);
    });

    it('says the language around the elements where it is not English', () => {
      assert.deepEqual(attributesOf(named(each, 'div')[0]), { lang: 'es' });
      assert.deepEqual(named(codeOf({ platform, lang: 'en' })[1]!, 'div'), []);
    });
  });
}

describe('the snippet for Wix', () => {
  const [once, list, card] = snippet({ ...choices, platform: 'wix' });

  it('has the same part for the site, without space between boxes that Wix places', () => {
    assert.deepEqual(elementsIn(once!.code).map(({ tagName }) => tagName), ['script', 'style', 'clinic-content', 'script']);
    assert.doesNotMatch(once!.code, /margin/);
    assert.match(codeOf({ platform: 'wix', theme: 'sports' })[0]!, /color-scheme: dark/);
  });

  it('has for each element what the dialog asks for, piece by piece and as a whole', () => {
    assert.deepEqual(card!.fields, [
      { name: 'Server URL', value: address },
      { name: 'Tag name', value: 'modality-card' },
      { name: 'Attribute modality', value: 'swedish' },
      { name: 'Attribute lang', value: 'es' },
    ]);
    assert.equal(card!.code, `Server URL: ${address}\nTag name: modality-card\nAttribute modality: swedish\nAttribute lang: es`);
  });

  it('has the clinic’s own words beside the element, which takes none in it', () => {
    assert.match(list!.note!, /your own words: “Masajes en Riverside” and “Pregúntenos cuál le conviene\.”/);
    assert.deepEqual(list!.fields!.slice(2), [
      { name: 'Attribute heading-level', value: 'none' },
      { name: 'Attribute lang', value: 'es' },
    ]);
    assert.doesNotMatch(card!.note!, /your own words/);
  });
});

describe('the snippet for npm', () => {
  const [install, imports, css, html] = codeOf({ platform: 'npm' });

  it('installs exactly this version, and writes no script tag', () => {
    assert.equal(install, 'npm install clinic-elements@1.2.3');
    assert.deepEqual(elementsIn(html!).map(({ tagName }) => tagName), ['clinic-content', 'script', 'modality-list', 'span', 'p', 'modality-card']);
    assert.match(css!, /^:root \{\n {2}--clinic-brand: #8a2b5c;\n\}/);
  });

  it('imports what the package has', () => {
    const paths = [...imports!.matchAll(/^import '([^']+)';$/gm)].map((match) => match[1]!);
    assert.deepEqual(paths, ['clinic-elements/clinic-content', 'clinic-elements/modality-list', 'clinic-elements/modality-card']);
    // Within the package its own name leads through its exports.
    const { resolve } = createRequire(import.meta.url);
    for (const each of paths) assert.match(readFileSync(resolve(each), 'utf8'), /define\(/, each);
    assert.ok(existsSync(resolve('clinic-elements/package.json')));
  });
});

it('every kind of site gets at least one step, each with a title and something to paste', () => {
  for (const platform of platforms) {
    const steps = snippet({ ...choices, platform });
    assert.ok(steps.length > 0);
    for (const { title, code } of steps) assert.ok(title && code, platform);
  }
});

describe('the example themes', () => {
  const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8')) as { modules: { declarations: { cssProperties?: { name: string }[] }[] }[] };
  const documented = new Set(modules.flatMap(({ declarations }) => declarations).flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  const own = Object.keys(themes).filter((id) => id !== 'default') as ThemeId[];

  it('are four beside the default, which sets nothing', () => {
    assert.equal(own.length, 4);
    assert.deepEqual(themes.default.tokens, {});
  });

  for (const id of own) {
    it(`set what is documented, and load nothing: ${id}`, () => {
      const { tokens } = themes[id];
      for (const [name, value] of Object.entries(tokens)) {
        assert.ok(documented.has(name), name);
        assert.doesNotMatch(value, /url|@|[<>{};]/);
      }
      // The builder's colour field takes no other.
      assert.match(tokens['--clinic-brand']!, /^#[0-9a-f]{6}$/);
    });
  }
});
