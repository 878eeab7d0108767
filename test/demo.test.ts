import { expect, fixture, html } from '@open-wc/testing';
import { until } from './browser/support.js';

/** Opens a demo page as it is built, in a frame as wide as a screen. */
async function open(file: string, width: number): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/demo/${file}" title="Demo" style="inline-size: ${width}px; block-size: 600px; border: 0"></iframe>`);
  if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank') {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
  return frame.contentDocument!;
}

const shownIn = (page: Document | null | undefined, tag: string) => (page?.querySelector(tag)?.shadowRoot?.textContent ?? '').length > 500;

/** Less than the frame where a scroll bar takes room. */
function expectToFit({ documentElement }: Document): void {
  expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
}

for (const width of [1280, 390, 320]) {
  describe(`at ${width} px`, () => {
    it('the demo page shows every element without scrolling sideways', async () => {
      const page = await open('index.html', width);
      const tags = ['modality-list', 'massage-comparison-table', 'session-expectations'];
      await until(() => tags.every((tag) => shownIn(page, tag)));
      expect(tags.filter((tag) => shownIn(page, tag))).to.deep.equal(tags);
      expectToFit(page);
    });

    it('the builder shows its questions, a preview and what to paste without scrolling sideways', async () => {
      const page = await open('builder.html', width);
      const preview = () => page.querySelector('iframe')?.contentDocument;
      await until(() => shownIn(preview(), 'modality-list'));
      expect(shownIn(preview(), 'modality-list')).to.equal(true);
      expect(page.querySelectorAll('fieldset, pre').length).to.equal(8);
      expectToFit(page);
    });
  });
}
