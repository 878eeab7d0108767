/** Says of each language beside English what its pack lacks and what it has too much, with file and path. `npm run languages -- es` says it of one. */
import { checkContent, fileOf, languagesIn, readContent } from './content-plugin.mjs';
import { root } from './run.mjs';

const folder = `${root}src/content`;
const all = (await languagesIn(folder)).filter((language) => language !== 'en');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((language) => !all.includes(language));
if (unknown.length) {
  console.error(`No such language: ${unknown.join(', ')}. There are: ${all.join(', ')}. A new one starts as a folder in src/content.`);
  process.exit(1);
}

let lacking = 0;
for (const language of wanted.length ? wanted : all) {
  const { content, problems } = await readContent(`${folder}/${language}`);
  const found = problems.length ? problems : checkContent(content);
  lacking += found.length;
  console.log(`${language}: ${found.length ? `${found.length} to mend` : 'complete'}`);
  for (const { path, message } of found) console.log(`  ${fileOf(`src/content/${language}`, path)}: ${path}: ${message}`);
}
process.exit(lacking ? 1 : 0);
