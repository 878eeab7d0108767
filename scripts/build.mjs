/** Builds `dist/` anew: modules, CDN files with their hashes, the command line, types, the JSON Schema and the manifest; then the builder's page, which is made from these. */
import { rmSync } from 'node:fs';
import { root, run } from './run.mjs';

console.log('Building dist/ (about half a minute) …');
rmSync(`${root}dist`, { recursive: true, force: true });
run('rollup', '--config', '--silent');
run('integrity.mjs');
run('tsc', '--project', 'scripts/tsconfig.build.json', '--emitDeclarationOnly', '--outDir', 'dist');
run('schema.mjs');
run('cem', 'analyze', '--config', 'scripts/manifest.config.mjs', '--quiet');
run('rollup', '--config', 'scripts/demo.config.mjs', '--silent');
run('readme.mjs');
