/** Renders an element and those inside it as declarative shadow DOM, with the words that it is given. */
import { LitElementRenderer, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import type { RenderResult, ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { CSSResult } from 'lit';
import { fingerprint } from '../internal/fingerprint.js';
import { listeners } from '../internal/report.js';
import { WordsElement } from '../internal/words-element.js';
import { served, type Served } from '../provider/served.js';

/** Lit writes a box without a tick as `checked="false"`, which browsers show with one. */
function* unticked(pieces: RenderResult): RenderResult {
  for (const piece of pieces) yield piece === 'checked="false"' ? '' : piece;
}

/** What stands in the shadow root, piece by piece. `nonce` allows its styles under a strict security policy. */
export function renderShadow(tag: string, attributes: Readonly<Record<string, string>>, words: Served, nonce?: string): RenderResult {
  class WordsRenderer extends LitElementRenderer {
    constructor(tagName: string) {
      served.now = words;
      super(tagName);
      delete served.now;
      if (words.report) listeners.set(this.element, words.report);
    }

    override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
      const { element } = this;
      const { elementStyles } = element.constructor as typeof WordsElement;
      const css = (elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');
      const mark = element instanceof WordsElement ? ` data-clinic="${fingerprint((element as WordsElement).content)}"` : '';
      return [`<style${nonce ? ` nonce="${nonce}"` : ''}${mark}>${css}</style>`, () => renderValue((element as unknown as { render(): unknown }).render(), renderInfo)];
    }
  }

  const renderer = new WordsRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  const pieces = new RenderResultIterator(
    renderer.renderShadow({
      elementRenderers: [WordsRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: true,
    }),
  );
  return unticked(pieces);
}
