/**
 * Writes the JSON Schema of a clinic's own words, for editors: as part of the package, and beside the CDN files,
 * where the copy on a clinic's site has it too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { readSections } from './content-plugin.mjs';
import { root } from './run.mjs';

const { overridesSchema } = await tsImport('../src/schema/json-schema/overrides-schema.ts', import.meta.url);

const schema = JSON.stringify(overridesSchema(await readSections(`${root}src/content/en`)));
mkdirSync(`${root}dist/schema`, { recursive: true });
writeFileSync(`${root}dist/schema/overrides.json`, schema);
writeFileSync(`${root}dist/cdn/overrides.schema.json`, schema);
