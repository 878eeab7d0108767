/** Writes the licences of the packages that are bundled into a build beside it, as they ask. */
import { readdirSync, readFileSync } from 'node:fs';

const packageOf = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

export const licenses = () => ({
  name: 'licenses',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const folders = new Map(ids.flatMap((id) => [packageOf.exec(id.replaceAll('\\', '/'))].filter(Boolean).map(([, folder, name]) => [name, folder])));
    const texts = [...folders].sort().map(([name, folder]) => {
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file) this.error(`${name} has no file with its licence`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});
