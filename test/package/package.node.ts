import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { publint } from 'publint';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { languagesIn } from '../../scripts/content-plugin.mjs';
import { root, serve, shadowText, visit } from '../e2e/visit.js';
import { folder, installed, packed, samples, write } from './consumer.js';

const { modules } = JSON.parse(readFileSync(path.join(installed, 'dist/custom-elements.json'), 'utf8')) as { modules: { declarations: { tagName?: string }[] }[] };
const everyTag = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));

describe('the package', () => {
  it('holds what is built, its maps, types and papers, and no more', () => {
    const files = packed.files.map((file) => file.path);
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'dist/custom-elements.json', 'dist/cdn/clinic-elements.js', 'dist/cdn/autoload.js', 'dist/cdn/integrity.json']) {
      assert.ok(files.includes(file), file);
    }
    assert.deepEqual(files.filter((file) => !/^(dist\/|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|package\.json)/.test(file)), []);
    for (const script of files.filter((file) => /^dist\/.*\.js$/.test(file))) {
      const map = JSON.parse(readFileSync(path.join(installed, `${script}.map`), 'utf8')) as { sources: string[]; sourcesContent: string[] };
      assert.equal(map.sourcesContent.filter(Boolean).length, map.sources.length, `${script} has its sources in its map`);
    }
  });

  it('leaves the builder’s page at home', () => {
    assert.deepEqual(packed.files.filter(({ path: file }) => file.startsWith('dist/demo')), []);
  });

  it('brings Lit, its context and the validator, and nothing else', () => {
    const { packages } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
    const names = Object.keys(packages).map((name) => name.replace('node_modules/', '')).filter((name) => name && !name.startsWith('@lit') && !name.startsWith('lit') && name !== '@types/trusted-types');
    assert.deepEqual(names.sort(), ['clinic-elements', 'valibot']);
  });

  for (const part of ['server', 'cli', 'cdn']) {
    it(`brings the licences of all that is bundled into its files: ${part}`, () => {
      const maps = packed.files.map(({ path: file }) => file).filter((file) => file.startsWith(`dist/${part}/`) && file.endsWith('.map'));
      const bundled = new Set(maps.flatMap((map) => readFileSync(path.join(installed, map), 'utf8').match(/(?<=node_modules\/)(@[^/"]+\/)?[^/"]+(?=\/)/g) ?? []));
      const licenses = readFileSync(path.join(installed, `dist/${part}/licenses.txt`), 'utf8').split(/^-{80}$/m);
      const named = licenses.map((text) => text.trim().split('\n')[0]!);
      assert.ok(bundled.size > 5);
      // A package that only hands on others leaves no trace in the maps.
      assert.deepEqual([...bundled].filter((name) => !named.includes(name)), []);
      for (const text of licenses) assert.ok(text.includes('WARRANTIES') || text.includes('WARRANTY'), text.slice(0, 100));
    });
  }

  it('is in order for publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true });
    assert.deepEqual(messages, []);
  });

  it('brings the command line, with all that it needs, and the schema of own words', () => {
    const run = (...args: string[]) => execFileSync(path.join(folder, 'node_modules/.bin/clinic-elements'), args, { cwd: folder, encoding: 'utf8' });
    run('init', 'site', '--offers', 'swedish', '--yes');
    assert.equal(run('validate', 'site/clinic-content.json', 'site/massage.html'), 'site/clinic-content.json: right, no changes\nsite/massage.html: right, no changes\n');
    assert.match(run('content', 'safety'), /^## Safety \(`safety`\)$/m);
    const schema = createRequire(path.join(folder, 'package.json')).resolve('clinic-elements/schema/overrides.json');
    assert.equal(schema, path.join(installed, 'dist/schema/overrides.json'));
  });

  for (const moduleResolution of ['bundler', 'nodenext']) {
    it(`has types for every import of it in the README, with ${moduleResolution}`, () => {
      const imports = samples('js').flatMap((sample) => sample.match(/^import .*'clinic-elements.*$/gm) ?? []);
      assert.ok(imports.length >= 5);
      assert.equal(everyTag.length, 15);
      write(
        'consumer.ts',
        `${imports.join('\n')}
import { ClinicContentErrorEvent, ModalityPickEvent, type ContentPatch } from 'clinic-elements';
${everyTag.map((tag) => `import 'clinic-elements/${tag}';\nimport 'clinic-elements/${tag}/class';`).join('\n')}
import { sections } from 'clinic-elements/content/es';
const asked: Promise<string | undefined> = sections.modalities().then(({ default: modalities }) => modalities.swedish?.purpose);
void asked;
const card: ModalityCard | null = document.querySelector('modality-card');
if (card) card.modality = 'swedish';
const content: ContentPatch = {
  modalities: { swedish: { price: '$95', maySuit: [{ claim: 'Whoever likes it' }] }, 'hot-stone': null, thai: { name: 'Thai massage', minutes: [60, 90] } },
  lang: 'en',
};
for (const clinic of document.querySelectorAll('clinic-content')) clinic.content = content;
document.addEventListener('modality-pick', ({ modality, picked }) => console.log(modality.length, picked === true));
document.addEventListener('clinic-content-ready', ({ elements, changes, problems }) => console.log(elements.length, changes + problems));
card?.addEventListener('clinic-content-error', (event) => console.log(event.problems[0]?.message, event instanceof ClinicContentErrorEvent));
console.log(new ModalityPickEvent('swedish', true).cancelable);
// @ts-expect-error -- a level that does not exist
card!.headingLevel = 9;
`,
      );
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      execFileSync(
        process.execPath,
        [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--module', module, '--moduleResolution', moduleResolution, 'consumer.ts'],
        { cwd: folder, stdio: 'inherit' },
      );
    });
  }

  it('has the types of its events with the import of one element', () => {
    const listen = (event: string, field: string) => `document.addEventListener('${event}', (event) => event.${field});\n`;
    const error = listen('clinic-content-error', 'problems[0]?.message');
    const files = {
      'modality-card': `${error}${listen('modality-pick', 'modality')}import { ModalityPickEvent } from 'clinic-elements/modality-card/class';\nexport const picked = new ModalityPickEvent('swedish', true).picked;\n`,
      'modality-list': error + listen('modality-pick', 'picked'),
      'massage-chooser': error + listen('chooser-result', 'fits.length'),
      'massage-guide': error + listen('modality-pick', 'modality') + listen('chooser-result', 'stop'),
      'clinic-content': error + listen('clinic-content-ready', 'changes'),
      'glossary-term': error,
    };
    for (const [tag, code] of Object.entries(files)) {
      write(`events-${tag}.ts`, `import 'clinic-elements/${tag}';\n${code}`);
      execFileSync(
        process.execPath,
        [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', `events-${tag}.ts`],
        { cwd: folder, stdio: 'inherit' },
      );
    }
  });

  /** What one element's bundle must not hold: other elements, and words of other sections. */
  const foreign = new RegExp(`${everyTag.filter((tag) => !['modality-card', 'clinic-content'].includes(tag)).join('|')}|How the kinds of massage compare|What happens at a medical massage visit|What research found|valibot`);

  it('lets a page carry one element alone, with Rollup', async () => {
    write('one.js', "import 'clinic-elements/modality-card';\n");
    const bundle = await rollup({ input: path.join(folder, 'one.js'), plugins: [resolve({ rootDir: folder })] });
    const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true })] });
    const chunks = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])));
    // What is loaded at once: other languages are chunks of their own, loaded when a page wants them.
    const atOnce = (file: string): string[] => [file, ...chunks.get(file)!.imports.filter((other) => chunks.has(other)).flatMap(atOnce)];
    const code = atOnce(output[0].fileName).map((file) => chunks.get(file)!.code).join('\n');
    assert.match(code, /Swedish massage/);
    assert.doesNotMatch(code, /Masaje/);
    assert.match(code, /"modality-card",\w+\)/);
    assert.doesNotMatch(code, foreign);
  });

  it('lets a page carry one element alone, with Vite, and shows it', async () => {
    write('main.js', "import 'clinic-elements/modality-card';\n");
    write('index.html', '<!doctype html><html lang="en"><title>One</title><body><modality-card modality="swedish"></modality-card><script type="module" src="./main.js"></script></body></html>');
    await vite({ root: folder, base: './', logLevel: 'error', build: { outDir: 'one', modulePreload: { polyfill: false } } });
    const address = await serve({ '/': path.join(folder, 'one') });
    const { page, lines, requests } = await visit(`${address}/index.html`);
    assert.match(await shadowText(page, 'modality-card'), /60–90 minutes/);
    assert.deepEqual(lines, []);
    const code = await Promise.all(requests.filter((request) => request.endsWith('.js')).map(async (request) => (await fetch(request)).text()));
    assert.doesNotMatch(code.join('\n'), foreign);
  });

  it('keeps all elements when a bundler shakes the tree', async () => {
    write('all.js', "import 'clinic-elements';\n");
    const bundle = await rollup({ input: path.join(folder, 'all.js'), plugins: [resolve({ rootDir: folder })] });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    for (const tag of everyTag) assert.match(output[0].code, new RegExp(`['"]${tag}['"], \\w+\\)`), tag);
  });

  it('can be imported where there is no page, each of its entries alone', async () => {
    const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { exports: Record<string, string | object> };
    const parts: Record<string, string[]> = { './*': everyTag, './*/class': everyTag, './content/*': await languagesIn(`${root}/src/content`) };
    const entries = Object.keys(exports).filter((name) => typeof exports[name] === 'object').flatMap((name) => (parts[name] ?? ['']).map((part) => name.replace('*', part)));
    assert.ok(entries.length > 30);
    write('alone.js', "import { workerData } from 'node:worker_threads';\nawait import(workerData);\n");
    for (const entry of entries) {
      const worker = new Worker(path.join(folder, 'alone.js'), { workerData: path.posix.join('clinic-elements', entry), execArgv: [] });
      assert.deepEqual(await once(worker, 'exit'), [0], entry);
    }
  });
});

describe('a page in plain HTML', async () => {
  const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
  const three = '<modality-card modality="swedish"></modality-card><massage-comparison-table></massage-comparison-table><session-expectations></session-expectations>';
  const module = (file: string) => `<script type="module" src="${file}"></script>`;
  cpSync(path.join(installed, 'dist/cdn'), path.join(folder, 'copy'), { recursive: true });
  const second = path.join(folder, 'copy/clinic-elements.js');
  writeFileSync(second, readFileSync(second, 'utf8').replace(/"0\.\d+\.\d+"/, '"9.9.9"'));

  const importMap = {
    imports: {
      'clinic-elements/': '/node_modules/clinic-elements/dist/elements/',
      lit: '/node_modules/lit/index.js',
      'lit/': '/node_modules/lit/',
      'lit-html': '/node_modules/lit-html/lit-html.js',
      'lit-html/': '/node_modules/lit-html/',
      'lit-element/': '/node_modules/lit-element/',
      '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
      '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
      '@lit/context': '/node_modules/@lit/context/index.js',
    },
  };
  const strict = "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html\">";

  const address = await serve(
    { '/node_modules/': path.join(folder, 'node_modules'), '/clinic-elements/': path.join(installed, 'dist/cdn'), '/copy/': path.join(folder, 'copy') },
    {
      '/one.html': page(module('/clinic-elements/clinic-elements.js'), three),
      '/auto.html': page(module('/clinic-elements/autoload.js'), '<modality-card modality="swedish"></modality-card>'),
      '/map.html': page(`<script type="importmap">${JSON.stringify(importMap)}</script><script type="module">import 'clinic-elements/modality-card/define.js';</script>`, three),
      '/twice.html': page(module('/clinic-elements/clinic-elements.js') + module('/copy/clinic-elements.js'), three),
      '/strict.html': page(strict + module('/clinic-elements/autoload.js'), three),
      '/readme.html': samples('html')[0]!,
      '/words.html': page(module('/clinic-elements/autoload.js'), samples('html').find((sample) => sample.includes('application/json'))!),
    },
  );

  it('shows everything from one script tag', async () => {
    const { page: shown, lines, requests } = await visit(`${address}/one.html`);
    assert.match(await shadowText(shown, 'modality-card'), /60–90 minutes/);
    assert.match(await shadowText(shown, 'massage-comparison-table'), /How firm is it\?/);
    assert.match(await shadowText(shown, 'session-expectations'), /Plan for 55–110 minutes/);
    assert.deepEqual(lines, []);
    assert.equal(requests.filter((request) => request.endsWith('.js')).length, 1);
  });

  it('loads only what it needs with the autoloader, and what it needs later', async () => {
    const { page: shown, lines, requests } = await visit(`${address}/auto.html`);
    const scripts = () => requests.filter((request) => request.endsWith('.js')).map((request) => path.basename(request));
    assert.match(await shadowText(shown, 'modality-card'), /60–90 minutes/);
    assert.deepEqual(scripts().sort(), ['autoload.js', 'core.js', 'modalities.js', 'modality-card.js']);
    await shown.evaluate(() => document.body.append(document.createElement('session-expectations')));
    await shown.waitForFunction(() => Boolean(document.querySelector('session-expectations')?.shadowRoot?.textContent));
    assert.deepEqual(scripts().slice(4), ['session-expectations.js']);
    assert.deepEqual(lines, []);
  });

  it('works through an import map', async () => {
    const { page: shown, lines } = await visit(`${address}/map.html`);
    assert.match(await shadowText(shown, 'modality-card'), /60–90 minutes/);
    assert.deepEqual(lines, []);
  });

  it('keeps the first of two copies, and says so once', async () => {
    const { page: shown, lines } = await visit(`${address}/twice.html`);
    assert.match(await shadowText(shown, 'modality-card'), /60–90 minutes/);
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const own = lines.filter((line) => line.includes('clinic-elements'));
    assert.deepEqual(own, [`warning: clinic-elements: version "9.9.9" was loaded too and is not used (already here: ${version}; keep one script tag or import)`]);
  });

  it('runs under a strict security policy with trusted types', async () => {
    const { page: shown, lines } = await visit(`${address}/strict.html`);
    assert.match(await shadowText(shown, 'session-expectations'), /Plan for 55–110 minutes/);
    const card = shown.locator('modality-card [part=card]');
    assert.notEqual(await card.evaluate((element) => getComputedStyle(element).borderTopWidth), '0px');
    assert.deepEqual(lines, []);
  });

  it('with own words as in the README shows them, and has nothing to tell', async () => {
    const { page: shown, lines } = await visit(`${address}/words.html`);
    await shown.waitForFunction(() => document.querySelector('modality-list')?.shadowRoot?.textContent.length);
    await shown.waitForFunction(() => document.querySelector('massage-faq')?.shadowRoot?.textContent.includes('Behind the house'));
    const names = await shown.locator('massage-comparison-table thead th').allInnerTexts();
    assert.deepEqual(names.map((name) => name.trim()), ['Question', 'Thai massage', 'Medical', 'Classic massage', 'Deep tissue', 'Sports']);
    assert.deepEqual(lines, []);
  });

  it('of the README works as it stands there', async () => {
    const { page: shown, lines } = await visit(`${address}/readme.html`);
    assert.match(await shadowText(shown, 'modality-list'), /Kinds of massage at Riverside Clinic/);
    assert.match(await shadowText(shown, 'massage-comparison-table'), /Sports/);
    assert.match(await shadowText(shown, 'session-expectations'), /visit to Riverside Clinic/);
    assert.equal(await shown.getByRole('link', { name: 'Book Swedish massage' }).getAttribute('href'), '/book');
    assert.deepEqual(lines.filter((line) => !line.includes('404')), []);
  });
});
