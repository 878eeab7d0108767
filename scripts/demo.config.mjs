/** Builds the script of the builder's page, `dist/demo/builder.js`, and its worker, from the manifest, the hashes and the server's files in `dist/` too. They are not published. */
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import { content } from './content-plugin.mjs';
import { typescript } from './typescript.mjs';

export default {
  input: { builder: 'demo/builder.ts', fill: 'demo/builder/fill.ts' },
  plugins: [content(), json({ preferConst: true, compact: true }), typescript(), resolve()],
  output: { dir: 'dist/demo', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
};
