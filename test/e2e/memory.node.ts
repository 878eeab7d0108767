/** A page that is open for long, as an app may be: answers and providers that are gone leave nothing in the browser's memory. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { root, serve, visit } from './visit.js';

const page = `<!doctype html><html lang="en"><title>Page</title><body>
  <safety-check view="questions"></safety-check><massage-chooser></massage-chooser><modality-card modality="swedish"></modality-card>
  <clinic-content><massage-chooser></massage-chooser><research-evidence></research-evidence><visit-summary></visit-summary></clinic-content>
  <script type="module" src="/dist/cdn/clinic-elements.js"></script></body></html>`;
const server = await serve({ '/dist/': `${root}/dist` }, { '/': page });

const tags = ['clinic-content', 'massage-chooser', 'modality-card', 'research-evidence', 'visit-summary', 'safety-check'];

/** How many objects of each class are alive, and how many listeners the window and the document have. */
async function alive(client: CDPSession): Promise<Record<string, number>> {
  const evaluate = async (expression: string) => (await client.send('Runtime.evaluate', { expression })).result.objectId!;
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = {};
  for (const tag of tags) {
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: await evaluate(`customElements.get('${tag}').prototype`) });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
    });
    counts[tag] = result.value as number;
    await client.send('Runtime.releaseObject', { objectId: objects.objectId! });
  }
  for (const target of ['window', 'document']) {
    const { listeners } = await client.send('DOMDebugger.getEventListeners', { objectId: await evaluate(target) });
    for (const { type } of listeners) counts[`${type} on ${target}`] = (counts[`${type} on ${target}`] ?? 0) + 1;
  }
  return counts;
}

describe('a page after 1,000 answers and 200 providers that came and went', () => {
  it('has as many providers, elements and listeners alive as at the start', async (test) => {
    const { page: tab } = await visit(`${server}/`);
    await tab.waitForFunction(() => document.querySelector('visit-summary')?.shadowRoot?.querySelector('[part=clear]'));
    const client = await tab.context().newCDPSession(tab);
    const before = await alive(client);

    await tab.evaluate(async () => {
      const choosers = [...document.querySelectorAll('massage-chooser, safety-check')];
      for (let answers = 0; answers < 1_000; answers++) {
        const boxes = [...choosers[answers % choosers.length]!.shadowRoot!.querySelectorAll('input')];
        boxes[answers % boxes.length]!.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
      for (let providers = 0; providers < 200; providers++) {
        const provider = document.createElement('clinic-content');
        provider.innerHTML = '<massage-chooser></massage-chooser><modality-card modality="swedish"></modality-card>';
        document.body.append(provider);
        await new Promise((resolve) => setTimeout(resolve));
        for (const element of provider.children) element.shadowRoot!.querySelector<HTMLInputElement>('[value=relax], input')!.click();
        await new Promise((resolve) => setTimeout(resolve));
        provider.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    const after = await alive(client);
    test.diagnostic(JSON.stringify(after));
    assert.deepEqual(after, before);
  });
});
