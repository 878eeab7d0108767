/** Renders an element and those inside it as declarative shadow DOM, with the words that it is given. */
import { LitElementRenderer, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import type { RenderResult, ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { CSSResult } from 'lit';
import { fingerprint } from '../internal/fingerprint.js';
import { listeners } from '../internal/report.js';
import { WordsElement } from '../internal/words-element.js';
import type { Served } from '../provider/served.js';

/** Renders elements that are given some words. */
const rendererWith = (words: Served, nonce?: string) =>
  class extends LitElementRenderer {
    constructor(tagName: string) {
      super(tagName);
      if (this.element instanceof WordsElement) (this.element as WordsElement).content.serve(words);
      if (words.report) listeners.set(this.element, words.report);
    }

    override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
      const { element } = this;
      const { elementStyles } = element.constructor as typeof WordsElement;
      const css = (elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');
      const mark = element instanceof WordsElement ? ` data-clinic="${fingerprint((element as WordsElement).content)}"` : '';
      return [`<style${nonce ? ` nonce="${nonce}"` : ''}${mark}>${css}</style>`, () => renderValue((element as unknown as { render(): unknown }).render(), renderInfo)];
    }
  };

/** What stands in the shadow root, piece by piece. `nonce` allows its styles under a strict security policy. */
export function renderShadow(tag: string, attributes: Readonly<Record<string, string>>, words: Served, nonce?: string): RenderResult {
  const renderer = new (rendererWith(words, nonce))(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  return new RenderResultIterator(
    renderer.renderShadow({
      elementRenderers: [rendererWith({ ...words, ...words.inside }, nonce)],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: true,
    }),
  );
}
