import { expect, fixture, html } from '@open-wc/testing';
import { themes } from '../../src/snippet/themes.js';
import { Themes } from '../../stories/pages/themes.stories.js';
import { everything, extremes, measure, pages, probes, type Look } from './everything.js';

/** Every theme with its own brand, and with each colour in its place: a clinic has its own. */
function looksOn(page: Look, colours: readonly string[]): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (const [id, { tokens, panel }] of Object.entries(themes)) {
    const look = { ...page, ...tokens, ...panel };
    looks.set(id, look);
    for (const colour of colours) looks.set(`${id} ${colour}`, { ...look, '--clinic-brand': colour });
  }
  return looks;
}

describe('the example themes', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read on every element, whatever the brand: ${scheme}`, async function () {
      this.timeout(240_000);
      const page = await everything();
      const { wrong, lowest } = measure(page, looksOn(pages[scheme], [...probes, ...extremes]), [...looksOn(pages[scheme], probes.slice(0, 3)).values()]);
      console.log(`Lowest contrast in themes, ${scheme}: text ${lowest.get(4.5)!}; graphics ${lowest.get(3)!}`);
      expect(wrong.slice(0, 20)).to.deep.equal([]);
    });
  }

  for (const [id, { tokens }] of Object.entries(themes)) {
    it(`have values that the browser takes: ${id}`, () => {
      const properties: Readonly<Record<string, string>> = {
        '--clinic-brand': 'color',
        '--clinic-surface': 'background-color',
        '--clinic-text': 'color',
        '--clinic-line': 'border',
        '--clinic-radius': 'border-radius',
        '--clinic-density': 'opacity',
        '--clinic-heading-font': 'font-family',
      };
      for (const [name, value] of Object.entries(tokens)) expect(CSS.supports(properties[name]!, value), `${name}: ${value}`).to.equal(true);
    });
  }

  it('have CSS to copy that stays in its own column, however wide the letters are', async () => {
    const style = 'font: 16px sans-serif';
    const box = await fixture<HTMLElement>(html`<div style=${style}>${Themes.render!({}, {} as never)}</div>`);
    const codes = [...box.querySelectorAll('pre > code')];
    expect(codes).to.have.length(Object.keys(themes).length);
    // Some line ends in a space at one of these widths, whatever the font.
    for (let width = 240; width < 400; width++) {
      box.style.inlineSize = `${width}px`;
      for (const code of codes) {
        const { right } = code.parentElement!.getBoundingClientRect();
        const ends = [...code.getClientRects()].map((line) => line.right);
        expect(Math.max(...ends), `at ${width} px: ${code.textContent}`).to.be.at.most(right + 1);
      }
    }
  });
});
