/** The server's files where there is neither a page nor Node: in the runtime of edge servers, bundled as these want it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { EdgeVM } from '@edge-runtime/vm';
import { rollup } from 'rollup';
import * as node from '../../dist/server/index.js';
import { contentTags } from '../../src/internal/tags.js';

const bundle = await rollup({ input: path.join(import.meta.dirname, '../../dist/server/index.js'), onwarn: (warning) => assert.fail(warning.message) });
const { output } = await bundle.generate({ format: 'iife', name: 'server', inlineDynamicImports: true });

const edge = new EdgeVM();
edge.evaluate(output[0].code);
const server = edge.evaluate<typeof node>('server');

const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'modality-card': { modality: 'swedish' }, 'glossary-term': { term: 'trial' } };

describe('on an edge server', () => {
  it('there is nothing of Node', () => {
    assert.equal(edge.evaluate('[typeof process, typeof require, typeof Buffer, typeof setImmediate, typeof document].join()'), 'undefined,undefined,undefined,undefined,undefined');
  });

  for (const tag of contentTags) {
    it(`${tag} is what it is in Node, in every language`, async () => {
      for (const lang of ['en', 'es']) {
        const html = await server.renderToString(tag, attributes[tag], { lang });
        assert.ok(html.includes(' data-clinic-words="'));
        assert.equal(html, await node.renderToString(tag, attributes[tag], { lang }));
      }
    });
  }

  it('a clinic’s words are checked and shown', async () => {
    const problems: string[] = [];
    const html = await server.renderToString('modality-card', { modality: 'swedish' }, { content: { modalities: { swedish: { price: '$95', minutes: [60] } } } as never, problems: (found) => problems.push(...found.map((problem) => problem.path.join('.'))) });
    assert.match(html, /\$95/);
    assert.deepEqual(problems, ['modalities.swedish.minutes.1']);
  });

  it('pages are prerendered, and have their JSON-LD', async () => {
    const page = '<!doctype html><html lang="es"><clinic-content clinic-name="Riverside"><massage-guide></massage-guide></clinic-content><div data-clinic-element="safety-check"></div></html>';
    assert.equal(JSON.stringify(await server.prerender(page)), JSON.stringify(await node.prerender(page)));
    assert.equal(server.jsonLdScript(await server.jsonLd(['massage-guide'])), node.jsonLdScript(await node.jsonLd(['massage-guide'])));
  });
});
