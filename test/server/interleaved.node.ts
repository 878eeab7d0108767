/** A server makes many pages at the same time, for many clinics, in one process: none shows anything of another. In Node, and where edge servers run. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { EdgeVM } from '@edge-runtime/vm';
import { rollup } from 'rollup';
import * as node from '../../dist/server/index.js';
import { contentTags } from '../../src/internal/tags.js';

type Server = Pick<typeof node, 'render' | 'renderToString'>;
type Request = Parameters<typeof node.render>;

const bundle = await rollup({ input: path.join(import.meta.dirname, '../../dist/server/index.js') });
const { output } = await bundle.generate({ format: 'iife', name: 'server', inlineDynamicImports: true });

/** An edge server that has made no page yet. */
function freshEdge(): Server {
  const edge = new EdgeVM();
  edge.evaluate(output[0].code);
  return edge.evaluate<Server>('server');
}

const rule = (modality: string, effect: 'ask-first' | 'fits', when?: object) => ({
  choosing: { rules: { own: { claim: `Our own rule about ${modality}.`, effect, modalities: [modality], ...(when && { when }) } } },
});

/** What clinics say: some of their rules hold before the reader has said anything. */
const contents: readonly object[] = [
  {},
  { clinic: { name: 'Riverside', bookingUrl: 'https://riverside.example/' }, modalities: { swedish: { price: '$95' } } },
  rule('hot-stone', 'ask-first'),
  rule('swedish', 'fits', {}),
  { ...rule('deep-tissue', 'ask-first', {}), clinic: { name: 'Hill', offers: ['deep-tissue', 'medical'] } },
  { modalities: { swedish: { name: 'Classic massage' }, 'hot-stone': null } },
];

const kinds = ['swedish', 'hot-stone', 'deep-tissue'] as const;
const attributes: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'modality-card': kinds.map((modality) => ({ modality })),
  'glossary-term': [{ term: 'trial' }],
};

/** Each clinic's words in English, in a language that has a pack, and in one that has none. */
const options = contents.flatMap((content) => ['en', 'es', 'fr'].map((lang) => ({ content, lang, problems: () => undefined })));

/** Every request for some elements. */
const requestsFor = (tags: readonly string[]): Request[] =>
  tags.flatMap((tag) => (attributes[tag] ?? [{}]).flatMap((given) => options.map((each): Request => [tag, given, each])));

/** Makes two pages piece by piece, in turns. */
async function inTurns(server: Server, ...requests: readonly Request[]): Promise<string[]> {
  const pages = requests.map((request) => ({ pieces: server.render(...request), html: '' }));
  const open = new Set(pages);
  while (open.size) {
    for (const page of open) {
      const next = await page.pieces.next();
      if (next.done) open.delete(page);
      else page.html += next.value;
    }
  }
  return pages.map(({ html }) => html);
}

const small = requestsFor(['modality-card', 'glossary-term']);
/** Every element, each with some clinics and languages. */
const large = requestsFor(contentTags).filter((_request, index) => index % 5 === 0);

/** `count` pairs of requests: each of `firsts` in turn, beside others of `seconds`. */
const pairsOf = (firsts: readonly Request[], seconds: readonly Request[], count: number) =>
  Array.from({ length: count }, (_, index) => [firsts[index % firsts.length]!, seconds[(index * 7 + 3) % seconds.length]!] as const);

/** What each page is where its clinic and language are the only ones. */
const alone = new Map<Request, string>();
for (const each of options) {
  const server = freshEdge();
  for (const request of [...small, ...large]) if (request[2] === each) alone.set(request, await server.renderToString(...request));
}

for (const [where, server] of [['in Node', node], ['on an edge server', freshEdge()]] as const) {
  describe(`two pages at the same time, ${where}`, () => {
    const check = (pair: readonly Request[], made: readonly string[]) => {
      for (const [index, request] of pair.entries()) {
        assert.ok(made[index] === alone.get(request), `${request[0]} shows something else than alone: ${JSON.stringify(request.slice(1))}`);
      }
    };

    it('are each what they are alone, with every element and each clinic’s words', async () => {
      for (const pair of pairsOf(large, small, large.length)) check(pair, await inTurns(server, ...pair));
    });

    it('are each what they are alone, a thousand times', async () => {
      for (const pair of pairsOf(small, small, 500)) check(pair, await inTurns(server, ...pair));
      for (const pair of pairsOf([...small].reverse(), small, 500)) check(pair, await Promise.all(pair.map((request) => server.renderToString(...request))));
    });

    for (const [index, content] of contents.entries()) {
      it(`leave nothing for the next one: clinic ${index + 1}`, async () => {
        await server.renderToString('massage-chooser', {}, { content });
        for (const modality of kinds) assert.doesNotMatch(await server.renderToString('modality-card', { modality }), /part="fit"/);
        assert.doesNotMatch(await server.renderToString('visit-summary'), /<dl/);
      });
    }
  });
}
