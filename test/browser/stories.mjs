/** Hands the tests every story there is: `virtual:stories` imports each file of `stories/`. */
import { globSync } from 'tinyglobby';
import { root } from '../../scripts/run.mjs';

export const stories = () => ({
  name: 'stories',
  resolveImport: ({ source }) => (source === 'virtual:stories' ? '/__stories.js' : undefined),
  serve({ path }) {
    if (path !== '/__stories.js') return undefined;
    const files = globSync('stories/**/*.stories.ts', { cwd: root }).sort();
    const imports = files.map((file, index) => `import * as module${index} from '/${file}';`);
    const entries = files.map((file, index) => `'${file}': module${index},`);
    return { body: `${imports.join('\n')}\nexport const stories = {\n${entries.join('\n')}\n};\n`, type: 'js' };
  },
});
