/** Writes the licences of the packages that are bundled into a folder's builds beside them, as they ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './run.mjs';

const packageOf = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** A package as it says itself what it is, with the text of its licence where it brings one. */
function read([name, folder]) {
  const { license, author, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return { name, license, author: author?.name ?? author, repository: repository?.url, text: file && readFileSync(`${folder}/${file}`, 'utf8').trim() };
}

/** Where a package names the MIT licence and its author and brings no text: the text of that licence, which is this package's too. */
const mit = ({ license, author }) =>
  license === 'MIT' && author ? readFileSync(`${root}LICENSE`, 'utf8').trim().replace(/^Copyright .*$/m, `Author: ${author}. The package names this licence, and has no file with its text.`) : undefined;

/** By the folder that they are built into, the packages in it: several builds may share one. */
const bundled = new Map();

export const licenses = () => ({
  name: 'licenses',
  generateBundle({ dir }, bundle) {
    const ids = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const folders = bundled.get(dir) ?? new Map();
    bundled.set(dir, folders);
    for (const id of ids) {
      const [, folder, name] = packageOf.exec(id.replaceAll('\\', '/')) ?? [];
      if (name) folders.set(name, folder);
    }
    const packages = [...folders].sort().map(read);
    const texts = packages.map((each) => {
      // Packages of one repository have one licence: not each of them has it with it.
      const sibling = packages.find(({ text, license, repository }) => text && license === each.license && repository === each.repository);
      const text = each.text ?? sibling?.text ?? mit(each);
      if (!text) this.error(`${each.name} has no file with its licence`);
      return `${each.name}\n\n${text}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});
