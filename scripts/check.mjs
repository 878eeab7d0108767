/** Checks without running anything: types, lint and import directions, dead code, and what is written from the doc comments. */
import { run } from './run.mjs';

run('cem', 'analyze', '--config', 'scripts/manifest.config.mjs', '--quiet');
run('tsc', '--project', 'tsconfig.json');
run('eslint', '--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', 'src', 'stories', 'stories/.storybook', 'test', 'demo');
run('knip', '--config', 'scripts/knip.json');
run('readme.mjs', '--check');
console.log('Types, lint, import directions, dead code and the manifest are right.');
