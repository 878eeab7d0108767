/**
 * What a page has of its own is the same before our script and after it, with all our elements there, on blank and hostile pages:
 * every computed property, without tolerance, of the page's elements; its style sheets, its globals, the names on its root.
 * What a page puts into a slot inherits how text is set there, and nothing else.
 */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { dress, mismatched, pages, type Page } from './pages.js';

/** Lit's own, those of its development mode too. */
const litMarkers = /^(lit|reactive)\w*(Versions|Metadata|Warnings)$/i;

/** An element of the page's own, with styles and a slot like ours. */
class PageWidget extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: block } [part=base] { padding: 1em }</style><div part="base"><h2 part="title">Widget</h2><slot></slot></div>';
  }
}
customElements.define('page-widget', PageWidget);

const image = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/%3E";

/** The page's own elements have the parts, classes and attributes that ours use inside. */
const ownOfPage = html`
  <section class="entry-content content" style="width: 720px">
    <h1 part="title">Page</h1>
    <h2 class="head">Section</h2>
    <h3>Part</h3>
    <p part="base">Words with <a href="#there" part="book">a link</a>, <strong>weight</strong>, <small>small print</small> and <span data-anchor>a span</span>.</p>
    <ul class="surface"><li>One</li><li class="callout">Two</li></ul>
    <ol><li>First</li></ol>
    <dl><dt>Name</dt><dd>Meaning</dd></dl>
    <table><caption>Table</caption><thead><tr><th scope="col">Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
    <form>
      <fieldset><legend>Choice</legend><label><input type="checkbox" checked /> Tick</label></fieldset>
      <input aria-label="Text" value="text" /><select aria-label="Menu"><option>One</option></select><textarea aria-label="Lines">text</textarea>
      <button type="button" part="term">Button</button>
    </form>
    <details open><summary>More</summary><div>Inside</div></details>
    <img src=${image} alt="" /><svg width="10" height="10" aria-hidden="true"><path d="M0 0h10" /></svg>
    <page-widget><span slot="title">Slotted</span><em>inside</em></page-widget>
  </section>
`;

/** What a page may put into elements of ours. */
const filled = html`
  <modality-list><span slot="title">Our kinds</span></modality-list>
  <massage-guide sections="medical"><span slot="title">Our guide</span><p>Plain words</p></massage-guide>
  <massage-comparison-table aspects="pressure"><em slot="title">Side by side</em><p slot="before">Prices of this <b>year</b>.</p><ul slot="after"><li>Ask <a href="#us">us</a>.</li></ul></massage-comparison-table>
  <p><glossary-term term="draping"><em>drapes</em></glossary-term></p>
`;

/** What text inherits, in the names of all engines, with its language; and the properties that only our style sheets name. */
const inherited = /^((-(moz|webkit)-)?(font|letter|line-|text-|white-space|word|overflow-wrap|cursor|locale)|--_)/;

/** What the room makes of a box. */
const laid = /^(width|height|(inline|block)-size|(perspective|transform)-origin)$/;

type Styles = ReadonlyMap<string, string>;

/** Every property of each element, and of what is generated before and after it; where nothing is, that it is not. */
function stylesOf(elements: readonly Element[]): Map<string, Styles> {
  const styles = elements.flatMap((element, index) =>
    ['', '::before', '::after'].map((pseudo): [string, Styles] => {
      const style = getComputedStyle(element, pseudo);
      const names = pseudo && ['none', 'normal', ''].includes(style.content) ? ['content'] : [...style];
      return [`${index} ${element.localName}${pseudo}`, new Map(names.map((name) => [name, style.getPropertyValue(name)]))];
    }),
  );
  return new Map(styles);
}

const changes = (before: ReadonlyMap<string, Styles>, after: ReadonlyMap<string, Styles>): string[] =>
  [...before].flatMap(([name, styles]) =>
    [...styles].filter(([property, value]) => after.get(name)?.get(property) !== value).map(([property, value]) => `${name}: ${property} ${value} became ${after.get(name)?.get(property) ?? 'nothing'}`),
  );

/** What a script could leave on a page beside its elements. */
const leftOn = () => ({
  adopted: document.adoptedStyleSheets.length,
  sheets: document.querySelectorAll('style, link').length,
  head: document.head.innerHTML,
  root: (document.documentElement.cloneNode() as Element).outerHTML,
  body: (document.body.cloneNode() as Element).outerHTML,
  globals: Object.getOwnPropertyNames(window).filter((name) => !litMarkers.test(name)).sort(),
});

describe('before our script and after it', () => {
  const all: Readonly<Record<string, Page | undefined>> = { 'a blank page': undefined, ...pages, ...mismatched };
  const looksBefore = new Map<string, Map<string, Styles>>();
  let left: ReturnType<typeof leftOn>;
  let fillings: Element[];
  let fillingsBefore: Map<string, Styles>;
  let place: HTMLElement;

  async function look(page: Page | undefined): Promise<Map<string, Styles>> {
    const undress = page && (await dress(page));
    const found = stylesOf([document.documentElement, document.body, ...place.querySelector('section')!.querySelectorAll('*')]);
    undress?.();
    return found;
  }

  before(async () => {
    // The elements stand beside the page's own, so that neither has the other's room; a bar to scroll takes its room from the start.
    place = document.createElement('div');
    place.style.cssText = 'position: relative; height: 3000px; overflow: hidden';
    document.body.append(place);
    render(html`${ownOfPage}<div style="position: absolute; inset: 0 0 auto 760px">${filled}</div><div class="ours" style="position: absolute; top: 0; left: 760px"></div>`, place);
    await place.querySelector('img')!.decode();
    fillings = [...place.querySelectorAll('modality-list, massage-guide, massage-comparison-table, glossary-term')].flatMap((element) => [...element.querySelectorAll('*')]);
    fillingsBefore = stylesOf(fillings);
    for (const [name, page] of Object.entries(all)) looksBefore.set(name, await look(page));
    left = leftOn();
    const { put } = await import('./scene.js');
    await put(place.querySelector('.ours')!);
  });
  after(() => place.remove());

  it('the document, its root and its globals are the same', () => {
    expect(leftOn()).to.deep.equal(left);
    const names = [...place.querySelectorAll('*')].flatMap((element) => element.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules].flatMap(({ cssText }) => cssText.match(/--[\w-]+/g) ?? []));
    expect(names).to.include.members(['--_accent', '--clinic-brand']);
    for (const element of [document.documentElement, document.body, place.querySelector('page-widget')!]) {
      for (const name of new Set(names)) expect(getComputedStyle(element).getPropertyValue(name), name).to.equal('');
    }
  });

  for (const [name, page] of Object.entries(all)) {
    it(`the page’s own elements are the same: ${name}`, async () => {
      expect(looksBefore.get(name)!.size).to.be.above(100);
      expect(changes(looksBefore.get(name)!, await look(page)).slice(0, 20)).to.deep.equal([]);
    });
  }

  it('what stands in our slots inherits how their text is set, and no rule of ours reaches it', () => {
    const now = stylesOf(fillings);
    const wrong = fillings.flatMap((element, index) => {
      const around = getComputedStyle(element.assignedSlot ?? element.parentElement!);
      const name = `${index} ${element.localName}`;
      return [...now.get(name)!]
        .filter(([property, value]) => value !== fillingsBefore.get(name)!.get(property) && !laid.test(property) && !(inherited.test(property) && value === around.getPropertyValue(property)))
        .map(([property, value]) => `${name}: ${property} ${fillingsBefore.get(name)!.get(property)!} became ${value}`);
    });
    expect(wrong).to.deep.equal([]);
  });
});
