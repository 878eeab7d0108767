import { expect, fixture, html } from '@open-wc/testing';

/** How wide a text is in a font family. */
async function widthIn(family: string): Promise<number> {
  const text = await fixture<HTMLElement>(html`<span style="font: 100px ${family}; white-space: nowrap">Will it fit</span>`);
  return text.getBoundingClientRect().width;
}

// Elsewhere a test's page has the fonts of the system.
if (navigator.platform.startsWith('Linux')) {
  describe('the fonts of tests', () => {
    const families = { 'sans-serif': 'DejaVu Sans', 'system-ui': 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };
    for (const [generic, own] of Object.entries(families)) {
      it(`are the same on every machine: ${generic}`, async () => {
        expect(await widthIn(generic)).to.be.closeTo(await widthIn(`"${own}"`), 1);
      });
    }

    it('are there, each as wide as it is', async () => {
      const widths = await Promise.all(['"DejaVu Sans"', '"DejaVu Serif"', '"DejaVu Sans Mono"'].map(widthIn));
      expect(widths.map((width) => Math.round(width / 10))).to.deep.equal([41, 44, 66]);
    });
  });
}
