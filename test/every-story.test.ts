import { expect, fixture, html } from '@open-wc/testing';
import { stories } from 'virtual:stories';
import { axeFindings } from './browser/axe.js';
import { layoutFaults, lowActions, spaced, unfold } from './browser/layout.js';
import { rendered, warningsOf } from './browser/support.js';

interface StoryFile {
  default: { args?: object; render?: (args: object) => unknown };
}

const looks = { light: ['#fff', '#1c2426'], dark: ['#14181a', '#e8eced'] } as const;

for (const [path, file] of Object.entries(stories)) {
  const { default: meta, ...examples } = file as StoryFile & Record<string, { args?: object; render?: (args: object) => unknown }>;

  describe(path, () => {
    for (const [name, story] of Object.entries(examples)) {
      const show = () => (story.render ?? meta.render)!({ ...meta.args, ...story.args });
      const put = async (scheme: keyof typeof looks, dir = 'ltr') => {
        const [background, color] = looks[scheme];
        const style = `color-scheme: ${scheme}; background: ${background}; color: ${color}; font: 16px sans-serif`;
        const box = await fixture<HTMLElement>(html`<div lang="en" dir=${dir} style=${style}>${show()}</div>`);
        await rendered(box);
        // A table learns from its first layout whether it scrolls.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return box;
      };

      it(`${name}: the console is silent, axe finds nothing, and main actions are 44 px high, light`, async () => {
        let box: HTMLElement;
        expect(await warningsOf(async () => (box = await put('light')))).to.deep.equal([]);
        expect(await axeFindings(box!)).to.deep.equal([]);
        expect(lowActions(box!)).to.deep.equal([]);
      });

      it(`${name}: axe finds nothing, dark`, async () => {
        expect(await axeFindings(await put('dark'))).to.deep.equal([]);
      });

      for (const dir of ['ltr', 'rtl']) {
        it(`${name}: nothing is wider than its place or cut off, at 240 to 2,000 px, with text twice as large, and with a reader's spacing, ${dir}`, async () => {
          const box = await put('light', dir);
          const expectToFit = async (width: number, what = '') => {
            box.style.inlineSize = `${width}px`;
            // A story that sets a width of its own keeps it.
            const widest = Math.max(width, ...[...box.querySelectorAll<HTMLElement>('div[style]')].map((inner) => inner.offsetWidth));
            await new Promise(requestAnimationFrame);
            expect(box.scrollWidth, `at ${width}px${what}`).to.be.at.most(widest);
          };
          for (const width of [240, 320, 390, 768, 2_000]) await expectToFit(width);
          unfold(box);
          await spaced(box, async () => {
            await expectToFit(320, ', spaced');
            expect(layoutFaults(box), 'spaced').to.deep.equal([]);
          });
          box.style.fontSize = '200%';
          await expectToFit(320, ', twice as large');
          expect(layoutFaults(box), 'twice as large').to.deep.equal([]);
        });
      }
    }
  });
}
