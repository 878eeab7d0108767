import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { sections as english } from '../../../src/content/en/pack.js';
import '../../../src/elements/massage-chooser/define.js';
import '../../../src/elements/massage-comparison-table/define.js';
import '../../../src/elements/modality-card/define.js';
import '../../../src/elements/safety-check/define.js';
import '../../../src/elements/session-expectations/define.js';
import type { ClinicContent } from '../../../src/provider/clinic-content/define.js';
import '../../../src/provider/clinic-content/define.js';
import type { ContentPatch } from '../../../src/schema/index.js';
import { rendered, shadowAll } from '../../browser/support.js';
import { arbitraryWords } from './arbitrary-words.js';

const runs = 500;

describe('whatever a clinic writes', () => {
  it(`no element is blank, none breaks, and nothing becomes markup: ${runs} cases`, async function () {
    this.timeout(240_000);
    const { warn, debug, error } = console;
    const errors: unknown[] = [];
    const catchError = (event: ErrorEvent | PromiseRejectionEvent) => errors.push('reason' in event ? event.reason : event.error);
    addEventListener('error', catchError);
    addEventListener('unhandledrejection', catchError);
    Object.assign(console, { warn: () => undefined, debug: () => undefined, error: (...words: unknown[]) => errors.push(words) });
    const names = ['modalities', 'comparison', 'session', 'choosing', 'safety', 'labels', 'about'] as const;
    const bundled: object = Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await english[name]()).default] as const)));
    const before = JSON.stringify(bundled);
    try {
      const page = await fixture<ClinicContent>(html`
        <clinic-content>
          <modality-card modality="swedish"><p>A card</p></modality-card>
          <massage-comparison-table aspects="pressure price check-first research"></massage-comparison-table>
          <massage-chooser></massage-chooser>
          <safety-check></safety-check>
          <session-expectations></session-expectations>
        </clinic-content>
      `);
      await fc.assert(
        fc.asyncProperty(arbitraryWords(bundled), fc.boolean(), async (words, isScript) => {
          page.querySelector('script')?.remove();
          const text = JSON.stringify(words) as string | undefined;
          if (isScript && text !== undefined) {
            delete page.content;
            page.append(Object.assign(document.createElement('script'), { type: 'application/json', text }));
          } else page.content = words as ContentPatch;
          // The observer of the scripts speaks after this task.
          await Promise.resolve();
          await page.updateComplete;
          await rendered(page);
          for (const element of page.children) {
            if (element.localName === 'script') continue;
            const isPlain = Boolean(element.querySelector('p')?.checkVisibility());
            expect(isPlain || (element.shadowRoot?.textContent.trim().length ?? 0) > 200, element.localName).to.equal(true);
            expect(shadowAll(element, 'img, b, script, iframe, [onerror], a[href^="javascript:"], a[href^="data:"]')).to.deep.equal([]);
          }
          expect(errors).to.deep.equal([]);
        }),
        { numRuns: runs, seed: 20261124 },
      );
      expect(JSON.stringify(bundled)).to.equal(before);
    } finally {
      removeEventListener('error', catchError);
      removeEventListener('unhandledrejection', catchError);
      Object.assign(console, { warn, debug, error });
    }
  });
});
