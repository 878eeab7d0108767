import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { everything, extremes, measure, pages, probes } from './everything.js';

const runs = 500;
const colours = [...extremes, ...fc.sample(fc.integer({ min: 0, max: 0xffffff }), { numRuns: runs, seed: 7 }).map((value) => `#${value.toString(16).padStart(6, '0')}`)];

describe('the theme that one colour makes', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read on every element with ${colours.length} colours: ${scheme}`, async function () {
      this.timeout(240_000);
      const page = await everything();
      const branded = (colour: string) => ({ ...pages[scheme], '--clinic-brand': colour });
      const { kinds, wrong, lowest } = measure(page, new Map(colours.map((colour) => [colour, branded(colour)])), probes.map(branded));
      expect(kinds.filter(({ least }) => least === 4.5)).to.have.length.above(8);
      expect(kinds.filter(({ least }) => least === 3)).to.have.length.above(2);
      console.log(`Lowest contrast, ${scheme}, ${kinds.length} kinds of paint: text ${lowest.get(4.5)!}; graphics ${lowest.get(3)!}`);
      expect(wrong.slice(0, 20)).to.deep.equal([]);
    });
  }
});
