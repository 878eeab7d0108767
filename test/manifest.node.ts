import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: { readonly name: string; readonly type: { readonly text: string } }[];
  readonly events?: { readonly name: string; readonly type: { readonly text: string } }[];
}

const { modules } = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')) as { modules: { declarations: Declaration[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** TypeScript's complaints about a file that stands in the test folder only for it. */
function complaints(code: string): string[] {
  const file = path.join(root, 'test/manifest-types.ts');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config, ts.sys, root);
  const base = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...base,
    fileExists: (name) => name === file || base.fileExists(name),
    getSourceFile: (name, version) => (name === file ? ts.createSourceFile(name, code, version) : base.getSourceFile(name, version)),
  };
  const program = ts.createProgram([file, path.join(root, 'src/content/sections.d.ts')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('the types in the manifest are those of the code', () => {
  const lines = elements.flatMap(({ name, members = [] }) =>
    members.map((member) => `export const ${name}_${member.name} = (value: ${member.type.text}): library.${name}['${member.name}'] => value;`),
  );
  const events = elements.flatMap(({ name, events: list = [] }) =>
    list.map(({ name: event, type }, index) => `export const ${name}_event${index} = (event: GlobalEventHandlersEventMap['${event}']): library.${type.text} => event;`),
  );
  assert.ok(lines.length > 15);
  const head = "import type * as library from '../src/index.js';\nimport type { ContentPatch } from '../src/index.js';\n";
  assert.deepEqual(complaints(`${head}${[...lines, ...events].join('\n')}\n`), []);
  assert.notDeepEqual(complaints(`${head}export const wrong = (value: number): library.ModalityCard['modality'] => value;\n`), []);
});
