import { expect, fixture, html } from '@open-wc/testing';

/** The demo page as it is built, in a frame as wide as a screen. */
describe('the demo page', () => {
  for (const width of [1280, 390, 320]) {
    it(`shows every element at ${width} px without scrolling sideways`, async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/demo/index.html" title="Demo" style="inline-size: ${width}px; block-size: 600px; border: 0"></iframe>`);
      if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank') {
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      }
      const page = frame.contentDocument!;
      const shown = (tag: string) => (page.querySelector(tag)?.shadowRoot?.textContent ?? '').length > 500;
      const tags = ['modality-list', 'massage-comparison-table', 'session-expectations'];
      for (let tries = 0; tries < 100 && !tags.every(shown); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(tags.filter(shown)).to.deep.equal(tags);
      // Less than the frame where a scroll bar takes room.
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
    });
  }
});
