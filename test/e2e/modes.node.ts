/**
 * Every story, in every two modes at a time (`modes.ts`), in Chromium; and in Firefox and WebKit in each mode of the reader's system
 * that they can be put in: on a page as an author would write it, as the elements are built.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { sections as english } from '../../dist/content/en/pack.js';
import { inPseudo } from '../browser/mirrored.js';
import type * as wholePage from '../browser/whole-page.js';
import { engines } from './engines.js';
import { names, pairs, rows, systemModes, type Row } from './modes.js';
import { root, serve, visit } from './visit.js';

declare global {
  interface Window {
    readonly wholePage: Promise<typeof wholePage>;
  }
}

const pages: Record<string, string> = {};
for (const name of ['layout', 'whole-page']) {
  const source = readFileSync(`${root}/test/browser/${name}.ts`, 'utf8');
  pages[`/test/${name}.js`] = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText;
}
for (const [name, load] of Object.entries(english)) pages[`/pseudo/${name}.json`] = JSON.stringify(inPseudo((await load()).default, name));

const script = `
import { packs } from '/clinic-elements/languages.js';
const load = (name) => async () => ({ default: await (await fetch('/pseudo/' + name + '.json')).json() });
packs.he = { dir: 'rtl', sections: Object.fromEntries(${JSON.stringify(Object.keys(english))}.map((name) => [name, load(name)])) };
window.wholePage = import('/clinic-elements/clinic-elements.js').then(() => import('/test/whole-page.js'));`;

/** A line may be a 64th of a pixel wider than its place, which axe takes for covered at the edge of the window. */
const margin = 8;

/** Dark as the reader's system says; paper is light. */
const style = (text: string) => `
:root { color-scheme: light dark; background: light-dark(#fff, #14181a); color: light-dark(#1c2426, #e8eced); font: ${text === '200 %' ? 32 : 16}px sans-serif }
body { margin: ${margin}px }
h1, h2 { font-size: 1em }
@media print { :root { color-scheme: light } }`;

const stories = Object.values(JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', 'test/e2e/stories.ts'], { cwd: root, encoding: 'utf8' })) as Record<string, Record<string, string>>);
const sections = stories.flatMap((examples) => Object.entries(examples).map(([name, example]) => `<section data-story="${name}">${example}</section>`));

const page = ({ language, direction, text }: Pick<Row, 'language' | 'direction' | 'text'>) => `<!doctype html>
<html lang="${language === 'pseudo' ? 'he' : language}" dir="${direction}"><head><meta charset="utf-8"><title>Stories</title>
<style>${style(text)}</style><script src="/axe/axe.min.js"></script><script type="module">${script}</script></head>
<body><main><h1>Stories</h1>${sections.join('\n')}</main></body></html>`;

for (const [index, row] of rows.entries()) pages[`/${index}.html`] = page(row);
pages['/plain.html'] = page({ language: 'en', direction: 'ltr', text: '100 %' });

const address = await serve({ '/clinic-elements/': `${root}/dist/cdn`, '/axe/': `${root}/node_modules/axe-core` }, pages);

const isZoomed = ({ width }: Row) => width.includes('at 400 %');

describe('every story, in Chromium', () => {
  it('meets every two values of two modes in some row', () => {
    const met = new Set(rows.flatMap((row) => pairs(row)));
    assert.deepEqual(pairs().filter((pair) => !met.has(pair)), []);
  });

  for (const [index, row] of rows.entries()) {
    it(names.map((name) => `${name} ${row[name]}`).join(', '), async () => {
      const { page: shown, lines } = await visit(`${address}/${index}.html`, {
        viewport: isZoomed(row) ? { width: 320, height: 225 } : { width: Number.parseInt(row.width, 10) + 2 * margin, height: 900 },
        deviceScaleFactor: isZoomed(row) ? 4 : 1,
        colorScheme: row.scheme,
        contrast: row.contrast,
        forcedColors: row['forced colours'],
        reducedMotion: row.motion,
      });
      await shown.emulateMedia({ media: row.media });
      const faults = await shown.evaluate(async ({ use, media, 'forced colours': forced }) => {
        const { settled, used, layout, findings } = await window.wholePage;
        await settled();
        if (use === 'used') await used();
        if (media === 'print') dispatchEvent(new Event('beforeprint'));
        await settled();
        return [...layout(), ...(await findings(forced === 'active'))];
      }, row);
      await shown.context().close();
      assert.deepEqual(faults, []);
      assert.deepEqual(lines, []);
    });
  }
});

/** What a page in a mode shows, and how its style sheets can tell. */
async function seen() {
  const queries = { dark: '(prefers-color-scheme: dark)', 'more contrast': '(prefers-contrast: more)', 'forced colours': '(forced-colors: active)', 'reduced motion': '(prefers-reduced-motion: reduce)' };
  const { settled, used, layout, texts } = await window.wholePage;
  await settled();
  const fresh = { texts: texts(), faults: layout() };
  await used();
  return { matched: Object.entries(queries).flatMap(([mode, query]) => (matchMedia(query).matches ? [mode] : [])), fresh, used: { texts: texts(), faults: layout() } };
}

for (const [engine, open] of engines.filter(([name]) => systemModes[name])) {
  describe(`every story, in ${engine}`, () => {
    const see = async (mode?: string) => {
      const window = await open(true, mode);
      await window.go(`${address}/plain.html`);
      const all = await window.ask(seen);
      await window.close();
      return all;
    };
    let plain: ReturnType<typeof see> | undefined;

    for (const mode of Object.keys(systemModes[engine]!)) {
      it(`shows the same text, none of it cut off or covered, with ${mode}`, async () => {
        plain ??= see();
        const { matched, fresh, used } = await plain;
        assert.deepEqual(matched, []);
        assert.ok(fresh.texts.length > 1_000 && used.texts.length > fresh.texts.length);
        assert.deepEqual([...fresh.faults, ...used.faults], []);
        const { matched: now, ...shown } = await see(mode);
        assert.ok(now.includes(mode), `it is ${now.join() || 'as ever'}`);
        assert.deepEqual(shown, { fresh, used });
      });
    }
  });
}
