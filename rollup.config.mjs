/** Builds what is published: `dist/` as modules for npm, `dist/cdn/` minified with Lit inside, for script tags. */
import path from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { globSync } from 'tinyglobby';
import { content } from './scripts/content-plugin.mjs';
import { leanLit } from './scripts/lean-lit.mjs';

const defines = globSync('src/{provider,elements}/*/define.ts').sort();
const tagOf = (file) => path.basename(path.dirname(file));

const plugins = [
  content(),
  json({ preferConst: true, compact: true }),
  typescript({
    tsconfig: 'scripts/tsconfig.build.json',
    compilerOptions: { declaration: false },
    transformers: (program) => ({ before: [idiomaticDecoratorsTransformer(program)] }),
  }),
  literalsHtmlCssMinifier({ failOnError: true }),
  resolve({ ignoreSideEffectsForRoot: true }),
];
const minify = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
  format: { comments: false },
});

/** Few files, so that one element costs few: what all share, what those about modalities share, and the words about mistakes. */
const chunkOf = (id) => {
  if (/internal\/(problems|clinic-content-error-event)/.test(id)) return 'problems';
  if (/modalities\.(json|ts)$/.test(id)) return 'modalities';
  if (/context-provider|value-notifier|context\/index|icons\/steps/.test(id)) return undefined;
  return /node_modules|adopted-styles|src\/(internal|parts|provider\/[\w-]+\.ts|styles|schema)|labels\/shared/.test(id) ? 'core' : undefined;
};

const output = { dir: 'dist/cdn', format: 'es', sourcemap: true, plugins: [minify] };

export default [
  {
    input: ['src/index.ts', ...defines],
    external: /^(lit|@lit\/context)(\/|$)/,
    plugins,
    output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: { autoload: 'src/autoload.ts', ...Object.fromEntries(defines.map((file) => [tagOf(file), file])) },
    plugins: [leanLit(), ...plugins],
    output: { ...output, chunkFileNames: 'chunks/[name].js', manualChunks: chunkOf, onlyExplicitManualChunks: true },
  },
  {
    input: { 'clinic-elements': 'src/index.ts' },
    plugins: [leanLit(), ...plugins],
    output: { ...output, inlineDynamicImports: true },
  },
];
