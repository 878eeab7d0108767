/** Builds the script of the builder's page, `dist/demo/builder.js`, from the manifest and the hashes in `dist/` too. It is not published. */
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { content } from './content-plugin.mjs';

export default {
  input: 'demo/builder.ts',
  plugins: [content(), json({ preferConst: true, compact: true }), typescript({ tsconfig: 'scripts/tsconfig.demo.json', compilerOptions: { declaration: false } }), resolve()],
  output: { dir: 'dist/demo', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
};
