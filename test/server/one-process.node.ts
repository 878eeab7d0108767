import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const dist = pathToFileURL(path.join(import.meta.dirname, '../../dist/')).href;
const imports = { elements: `await import('${dist}index.js');`, server: `const { renderToString } = await import('${dist}server/index.js');` };

/** What a process of its own prints. */
const printed = (...lines: string[]) => execFileSync(process.execPath, ['--input-type=module', '--eval', lines.join('\n')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const spanish = "console.log(/<slot name=\"title\">(?:<!--.*?-->)*([^<]+)/.exec(await renderToString('modality-card', { modality: 'swedish' }, { lang: 'es' }))[1]);";

describe('the server in a process that imports the elements too, as builds of many frameworks do', () => {
  it('renders with its own, whichever comes first', () => {
    assert.equal(printed(imports.elements, imports.server, spanish), 'Masaje sueco');
    assert.equal(printed(imports.server, imports.elements, spanish), 'Masaje sueco');
  });

  it('leaves those of the process alone', () => {
    assert.equal(printed(imports.server, 'console.log(typeof globalThis.customElements);'), 'undefined');
    assert.equal(printed(imports.server, imports.elements, "console.log(customElements.get('modality-card').name, customElements.get('massage-guide').name);"), 'ModalityCard MassageGuide');
  });
});
