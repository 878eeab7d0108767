/** Builds what is published: `dist/` as modules for npm, `dist/cdn/` minified with Lit inside, for script tags, and the command line. */
import path from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { globSync } from 'tinyglobby';
import { content } from './scripts/content-plugin.mjs';
import { licenses } from './scripts/licenses.mjs';
import { serverLit } from './scripts/server-lit.mjs';
import { typescript } from './scripts/typescript.mjs';

const defines = globSync('src/{provider,elements}/*/define.ts').sort();
const tagOf = (file) => path.basename(path.dirname(file));

const plugins = [
  content(),
  json({ preferConst: true, compact: true }),
  typescript(),
  literalsHtmlCssMinifier({ failOnError: true }),
  resolve({ ignoreSideEffectsForRoot: true }),
];
const minify = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
  format: { comments: false },
});

/** Few files, so that one element costs few: what the card needs, what others share, and sections that several elements show. */
const shared = {
  problems: /internal\/(problems|override-problem|clinic-content-error-event|lapse|printable)/,
  choices: /(parts|styles)\/(buttons|choices|emergency)/,
  folded: /(parts|styles)\/folded|parts\/(prose|topics)/,
  modalities: /modalities\.(json|ts)$/,
  choosing: /content\/\w+\/choosing\.json$/,
  safety: /content\/\w+\/safety\.json$/,
  core: /^(?!.*(context-provider|value-notifier|context\/index|icons\/steps|provider\/overlay|schema\/(hash|link|phone|visible)|internal\/(fingerprint|lapse|pasted|tags)|ssr-client|lit-html\/(directive|private))).*(node_modules|src\/(internal|parts|provider\/[\w-]+\.ts|styles|schema)|labels\/shared)/,
};
const chunkOf = (id) => Object.keys(shared).find((name) => shared[name].test(id));

/**
 * The guide shows every element, and one file with all of them is a third smaller than their files one by one:
 * `massage-guide.js` hands that file on.
 */
const guide = path.resolve('src/elements/massage-guide/define.ts');
const guideAsWhole = {
  name: 'guide-as-whole',
  resolveId: (id) => (id.endsWith('/massage-guide/define.js') ? { id: './massage-guide.js', external: true } : null),
};
const guideFile = {
  name: 'guide-file',
  resolveId: (id) => (id === './clinic-elements.js' ? { id, external: true } : null),
  load: (id) => (id === guide ? "export { MassageGuide } from './clinic-elements.js';" : null),
};

/**
 * What a page needs only when it has words of its own, or another language: apart from the elements, in files that every build refers to.
 * An address is left open until it is known in which folder the file that names it stands.
 */
const apart = { languages: path.resolve('src/provider/languages.ts'), overrides: path.resolve('src/provider/overrides/overrides.ts') };
const nameApart = (source) => Object.keys(apart).find((name) => source.endsWith(`/${name}.js`));
const filesApart = {
  name: 'files-apart',
  resolveId: (source) => (nameApart(source) ? { id: `cdn:${nameApart(source)}.js`, external: true } : null),
  renderChunk: (code, { fileName }) => ({ code: code.replaceAll('"cdn:', fileName.includes('/') ? '"../' : '"./').replaceAll("'cdn:", fileName.includes('/') ? "'../" : "'./"), map: null }),
};

/** What marks a template for hydration: the browsers' copy of it needs nothing of Node. */
const digestForAll = {
  name: 'digest-for-all',
  resolveId: (source) => (source === '@lit-labs/ssr-client' ? path.resolve('node_modules/@lit-labs/ssr-client/index.js') : null),
};

/** The file that takes over what a server wrote is about the very class that the elements have, and what comes before Lit. */
const sharedWithElements = {
  name: 'shared-with-elements',
  resolveId: (id) => (/\/internal\/(words-element|named-elements)\.js$/.test(id) ? { id: `./internal/${path.basename(id)}`, external: true } : null),
};

/** The command line renders with what servers render with: no second copy of it. */
const serverApart = { name: 'server-apart', resolveId: (source) => (source.endsWith('/server/index.js') ? { id: '../server/index.js', external: true } : null) };

/** Files of sections in a folder a language, as in `src/content`. */
const chunkInFolder = (otherwise) => ({ facadeModuleId }) => facadeModuleId?.match(/content\/\w+\//)?.[0].concat('[name].js') ?? otherwise;

const output = { dir: 'dist/cdn', format: 'es', sourcemap: true, plugins: [minify] };

const bare = /^(lit|lit-html|@lit\/context|valibot)(\/|$)/;

export default [
  {
    input: ['src/index.ts', ...defines],
    external: bare,
    plugins,
    output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: { autoload: 'src/autoload.ts', hydrate: 'src/hydrate.ts', ...Object.fromEntries(defines.filter((file) => tagOf(file) !== 'massage-guide').map((file) => [tagOf(file), file])) },
    // An element's own file is what others import too: no second file that hands it on.
    preserveEntrySignatures: 'allow-extension',
    plugins: [filesApart, guideAsWhole, ...plugins, licenses()],
    output: { ...output, chunkFileNames: 'chunks/[name].js', manualChunks: chunkOf, onlyExplicitManualChunks: true },
  },
  {
    input: { 'clinic-elements': 'src/all.ts' },
    plugins: [filesApart, ...plugins, licenses()],
    output: { ...output, inlineDynamicImports: true },
  },
  {
    input: apart,
    plugins: [...plugins, licenses()],
    output: { ...output, chunkFileNames: chunkInFolder('chunks/[name].js') },
  },
  {
    // For servers all is in it, Lit for servers too: it runs where there is neither a page nor Node.
    input: 'src/server/index.ts',
    plugins: [...plugins.slice(0, -1), digestForAll, serverLit(), resolve({ exportConditions: ['node'], preferBuiltins: true, ignoreSideEffectsForRoot: true }), licenses()],
    output: { dir: 'dist/server', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
  },
  {
    input: 'src/hydrate.ts',
    external: bare,
    plugins: [sharedWithElements, ...plugins, licenses()],
    output: { dir: 'dist', format: 'es', sourcemap: true },
  },
  { input: { 'massage-guide': guide }, plugins: [guideFile], output },
  {
    input: { index: 'src/cli/index.ts' },
    external: /^valibot$/,
    plugins: [serverApart, content(), json({ compact: true }), typescript(), resolve({ exportConditions: ['node'] }), commonjs(), licenses()],
    output: { dir: 'dist/cli', format: 'es', sourcemap: true, chunkFileNames: chunkInFolder('[name].js') },
  },
];
