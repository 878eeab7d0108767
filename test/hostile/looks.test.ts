/**
 * An element of ours looks on a hostile page as on a blank one. Tolerances:
 * - Styles: none. Each is compared as the engine computes it.
 * - Boxes: 1/32 px. Engines lay out in steps of 1/64 px (Firefox 1/60), and a box's two ends are rounded each for itself.
 *   1 px in the guide and the list of kinds: they have columns of even height, and Firefox finds that height by trying.
 *
 * What elements are meant to take from the page is given to those on the blank page too, and nothing else:
 * - The family of the font; the colour, which text on the page's own ground has; the size of the text where it is above 16 px.
 * - The direction of the line: sides are compared as those at which it starts and ends.
 * - A word that is explained, and the choice of languages, stand in the page's text: how that is set they take whole. The word takes its size
 *   too, and lines break in it as in that text, so it has no box of its own to compare; the choice is no smaller than 16 px.
 * The room around our hosts is the page's to set, so boxes are measured from their edges.
 *
 * On a page whose colours are not those of its `color-scheme`, all that is ours can still be read: text has 4.5 to 1 against what is really
 * behind it, large text and graphics 3 to 1. Without tolerance; the edges of buttons are left out, since their text says what they are.
 */
import { expect } from '@open-wc/testing';
import { tags } from '../../src/internal/tags.js';
import { shadow } from '../browser/support.js';
import { contrast, paintOf } from '../theme/paint.js';
import { differences, looksOf, textProperties, type Look } from './looks.js';
import { dress, laidOut, mismatched, pages } from './pages.js';
import { hostsIn, put } from './scene.js';

const rounding = 1 / 32;
/** Elements that set a list in columns. */
const inColumns = ['massage-guide', 'modality-list'];
const evenColumns = 1;
const least = 16;
const inText = ['glossary-term', 'language-choice'];

/** What a host takes from the page around it. A line's height is handed down as a number of times the text's size, as pages set it: in tenths. */
function takenBy(host: HTMLElement): [string, string][] {
  const style = getComputedStyle(host);
  const size = Number.parseFloat(style.fontSize);
  const taken = ['font-family', 'color', 'direction', ...(inText.includes(host.localName) ? textProperties : [])].map((name): [string, string] => [name, style.getPropertyValue(name)]);
  const fitted: [string, string] = inText.includes(host.localName) ? ['line-height', (Number.parseFloat(style.lineHeight) / size).toFixed(1)] : ['font-size', `${Math.max(least, size)}px`];
  return [...taken, fitted];
}

const looksBelow = (hosts: readonly HTMLElement[]): Look[] =>
  hosts.flatMap((host) => {
    const looks = looksOf(host, inColumns.includes(host.localName) ? evenColumns : rounding);
    return host.localName === 'glossary-term' ? looks.map((look) => ({ ...look, box: [] })) : looks;
  });

/** How a word that is explained is set otherwise than the text around it. A button is a box in its line: it has no first line to indent. */
const unlikeItsText = (term: HTMLElement): string[] => {
  const [own, around] = [getComputedStyle(shadow(term, 'button')), getComputedStyle(term)];
  return textProperties.filter((name) => name !== 'text-indent' && own.getPropertyValue(name) !== around.getPropertyValue(name));
};

describe('elements on a hostile page', () => {
  let place: HTMLElement;
  let hosts: HTMLElement[];
  /** Pages that give the same are compared with the same. */
  const blank = new Map<string, Look[]>();

  before(async () => {
    place = await put();
    hosts = hostsIn(place);
  });
  after(() => place.remove());

  /** The looks on a blank page that gives the hosts this. */
  async function looksWith(taken: readonly [string, string][][]): Promise<Look[]> {
    const key = JSON.stringify(taken);
    if (!blank.has(key)) {
      hosts.forEach((host, index) => taken[index]!.forEach(([name, value]) => host.style.setProperty(name, value)));
      await laidOut();
      blank.set(key, looksBelow(hosts));
      hosts.forEach((host) => host.removeAttribute('style'));
    }
    return blank.get(key)!;
  }

  it('are all of them', () => {
    expect(hosts.map(({ localName }) => localName)).to.include.members(tags.filter((tag) => tag !== 'clinic-content'));
  });

  for (const [name, page] of Object.entries(pages)) {
    it(`look as on a blank one: ${name}`, async () => {
      const undress = await dress(page);
      const found = looksBelow(hosts);
      const taken = hosts.map(takenBy);
      const unlike = [...place.querySelectorAll('glossary-term')].flatMap(unlikeItsText);
      const sizes = ['label', 'select'].map((part) => Number.parseFloat(getComputedStyle(shadow(place.querySelector('language-choice')!, part)).fontSize));
      undress();
      expect(found).to.have.length.above(1_000);
      expect(differences(found, await looksWith(taken)).slice(0, 20)).to.deep.equal([]);
      expect(unlike, 'a word that is explained').to.deep.equal([]);
      expect(Math.min(...sizes), 'the choice of languages').to.be.at.least(least);
    });
  }

  for (const [name, page] of Object.entries(mismatched)) {
    it(`can be read: ${name}`, async () => {
      const undress = await dress(page);
      const paints = hosts.flatMap((host) => paintOf(host.shadowRoot!)).filter((paint) => !paint.name.startsWith('edge of'));
      const lines = paints.map((paint) => ({ ...paint, ratio: contrast(paint) })).filter(({ ratio, least: needed }) => ratio < needed);
      undress();
      expect(paints.filter(({ least: needed }) => needed === 4.5)).to.have.length.above(500);
      expect([...new Set(lines.map(({ ratio, name: which }) => `${ratio.toFixed(2)} ${which}`))]).to.deep.equal([]);
    });
  }
});
