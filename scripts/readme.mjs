/** Writes the tables of elements and of custom properties in the README from the manifest, and the themes from what the builder offers; with `--check` it only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { readFiles } from './content-plugin.mjs';
import { root } from './run.mjs';

const file = `${root}README.md`;
const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const isProvider = ({ tagName }) => tagName === 'clinic-content';
elements.sort((a, b) => isProvider(b) - isProvider(a) || a.tagName.localeCompare(b.tagName));

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const code = (text) => `\`${cell(text)}\``;
const typeOf = ({ type }) => code(type.text.replace(' | undefined', ''));

/** The names of what else an element has; Storybook's tables say what each is for. */
const names = (title, list) => (list.length ? [`- ${title}: ${list.map(({ name }) => (name ? code(name) : 'default')).join(', ')}`] : []);

function section({ tagName, description, attributes = [], members = [], slots = [], events = [], cssParts = [] }) {
  const rows = attributes.map((attribute) => [code(attribute.name), typeOf(attribute), attribute.default ? code(attribute.default) : '', cell(attribute.description)]);
  const properties = members.filter(({ attribute }) => !attribute);
  return [
    `### \`<${tagName}>\``,
    '',
    cell(description),
    '',
    '| attribute | type | default |  |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    ...properties.map((property) => `- Property ${code(property.name)} (${typeOf(property)}): ${cell(property.description)}`),
    ...names('Events', events),
    ...names('Slots', slots),
    ...names('Parts', cssParts),
    '',
  ];
}

const { modalities, comparison, conditions, session, choosing, evidence, faq, glossary } = await readFiles(`${root}src/content/en`);
const own = ['status', 'sources', 'order', 'everyone'];
const ids = (what, entries) => `- ${what}: ${Object.keys(entries).filter((id) => !own.includes(id)).map(code).join(', ')}`;
const lists = [
  ids('Modalities', modalities),
  ids('Questions of the comparison (`aspects`)', comparison.aspects),
  ids('Conditions', conditions),
  ids('More topics of research (`conditions` of `<research-evidence>`)', Object.fromEntries(Object.entries(evidence).filter(([id]) => !(id in conditions)))),
  ids('Steps of a visit', session.steps),
  ids('Tips', choosing.tips),
  ids('Questions people ask', faq),
  ids('Terms', glossary),
  '',
];

const { themes, cssOf } = await tsImport('../src/snippet/themes.ts', import.meta.url);
const looks = Object.values(themes).flatMap((theme) => {
  const css = cssOf(theme);
  return css ? [`**${theme.name}.** ${theme.about}`, '', '```css', css, '```', ''] : [];
});

const { cssProperties } = elements.find(({ tagName }) => tagName === 'modality-card');
const properties = ['| custom property | default |  |', '| --- | --- | --- |', ...cssProperties.map(({ name, default: value, description }) => `| ${code(name)} | ${code(value)} | ${cell(description)} |`), ''];

const parts = {
  properties,
  elements: [...lists, ...elements.flatMap(section)],
  themes: looks,
};
const before = readFileSync(file, 'utf8');
const after = Object.entries(parts).reduce(
  (text, [name, lines]) => text.replace(new RegExp(`(<!-- ${name}: .* -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_all, start, end) => `${start}\n${lines.join('\n')}\n${end}`),
  before,
);

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md: the tables of elements or the themes are not what the code says; run npm run build.');
    process.exit(1);
  }
} else if (after !== before) writeFileSync(file, after);
