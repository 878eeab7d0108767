/** Lint: TypeScript, Lit, web components, accessibility of templates, and which folder may import which. */
import { fileURLToPath } from 'node:url';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { globSync } from 'tinyglobby';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Arrows go one way: content → schema → provider → elements; `parts`, `styles` and `internal` are leaves that elements share; `snippet` is one that no element needs. */
const words = ['content'];
const mayImport = {
  'src/schema': ['schema'],
  'src/styles': ['styles'],
  'src/internal': ['internal', 'schema', 'provider/content-controller.ts', 'styles/base.ts'],
  'src/parts': ['parts', 'internal', 'schema', 'provider/content-controller.ts'],
  'src/provider': ['provider', 'internal', 'schema', ...words],
  'src/snippet': ['snippet', 'schema'],
};
/** An element may import its own folder, and of another element only the file that registers it. */
for (const folder of globSync('src/elements/*', { cwd: root, onlyDirectories: true })) {
  const own = folder.replace(/^src\/|\/$/g, '');
  const others = globSync('src/elements/*/define.ts', { cwd: root }).map((file) => file.replace(/^src\//, ''));
  mayImport[folder.replace(/\/$/, '')] = [own, ...others, 'internal', 'parts', 'schema', 'styles', 'provider/content-controller.ts', 'provider/languages.ts', 'provider/offers.ts', 'provider/picks.ts', ...words];
}
const zones = Object.entries(mayImport).map(([target, except]) => ({
  target: `./${target}`,
  from: './src',
  except: except.map((path) => `./${path}`),
  message: `${target} may import ${except.join(', ')}.`,
}));

zones.push({ target: ['./src/index.ts', './src/autoload.ts'], from: './src/cli', message: 'The command line is for Node: nothing imports it.' });

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'reports/', 'screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: `${root}tsconfig.json` } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // Node's test functions give a promise that the runner awaits; chai's `equal` is typed as one for the sake of a plugin.
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it'] },
            { from: 'package', package: 'chai', name: 'Equal' },
            { from: 'package', package: '@types/chai', name: 'Equal' },
          ],
        },
      ],
      // Ids that were chosen among the known ones are there; a check of each would be code for a case that cannot be.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-unresolved': ['error', { ignore: ['^virtual:', '/content/every/'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // A template's list stands where it is read; Lit itself writes them so.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // A list or a table that is laid out anew loses its role in some engines unless it is said.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests do what pages do: closed roots, style tags, and lookups that say what they expect to find.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'lit/prefer-static-styles': 'off',
      'wc/no-closed-shadow-root': 'off',
    },
  },
  {
    files: ['src/schema/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['lit', 'lit/*', '@lit/*'] }] },
  },
);
