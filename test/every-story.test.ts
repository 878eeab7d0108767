import { expect, fixture, html } from '@open-wc/testing';
import { stories } from 'virtual:stories';
import { axeFindings } from './browser/axe.js';
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

      it(`${name}: the console is silent`, async () => {
        const lines = await warningsOf(() => put('light'));
        expect(lines).to.deep.equal([]);
      });

      for (const scheme of ['light', 'dark'] as const) {
        it(`${name}: axe finds nothing, ${scheme}`, async () => {
          expect(await axeFindings(await put(scheme))).to.deep.equal([]);
        });
      }

      for (const dir of ['ltr', 'rtl']) {
        it(`${name}: nothing is wider than 240, 320 and 390 px, ${dir}`, async () => {
          const box = await put('light', dir);
          for (const width of [240, 320, 390]) {
            box.style.inlineSize = `${width}px`;
            // A story that sets a width of its own keeps it.
            const widest = Math.max(width, ...[...box.querySelectorAll<HTMLElement>('div[style]')].map((inner) => inner.offsetWidth));
            await new Promise(requestAnimationFrame);
            expect(box.scrollWidth, `at ${width}px`).to.be.at.most(widest);
          }
        });
      }
    }
  });
}
