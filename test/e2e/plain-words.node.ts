/** As plain words, all that an element says when it is rendered in a browser stands there: once, in the same order, as what it is. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { engines } from './engines.js';
import { examples, pageWith } from './examples.js';
import { root, serve } from './visit.js';

const whole = { ...examples, 'massage-comparison-table': '<massage-comparison-table></massage-comparison-table>', 'massage-guide': '<massage-guide></massage-guide>' };
const live = '<script type="module" src="/clinic-elements/autoload.js"></script>';

const pages: Record<string, string> = {};
for (const lang of ['en', 'es']) {
  for (const [name, example] of Object.entries(whole)) {
    pages[`/${encodeURIComponent(`${name}-${lang}-live`)}.html`] = pageWith(example, lang, live);
    pages[`/${encodeURIComponent(`${name}-${lang}-plain`)}.html`] = (await prerender(pageWith(example, lang), { as: 'words' })).html;
  }
}
const address = await serve({ '/clinic-elements/': `${root}/dist/cdn` }, pages);

interface Said {
  /** All text, without white space. */
  readonly text: string;
  /** Each part with a meaning of its own, as a line. */
  readonly parts: readonly string[];
}

/** What a page says, as a reader hears it: through shadow roots and slots. */
async function said(): Promise<Said> {
  /** What an element shows and plain words leave out. */
  const leftOut = [
    // Boxes that choose columns and rows, that mark a kind or a condition, and buttons that print and clear: they need a script.
    '[part=controls]',
    '[part=pick]',
    '[part=actions]',
    'button:not([part=term])',
    // What follows the reader's answers.
    '[data-live]',
    // The numbers of steps that stand in their order.
    '[part=number]',
    // Marks for the eye: words beside them say the same.
    'svg',
    '[aria-hidden=true]',
  ];
  const ours = (node: ParentNode): HTMLElement[] =>
    [...node.querySelectorAll<HTMLElement>('*')].flatMap((element) => (element.localName.includes('-') ? [element, ...(element.shadowRoot ? ours(element.shadowRoot) : [])] : []));
  if (document.querySelector('script[src]')) {
    // An element may bring others.
    for (let known: HTMLElement[] = [], all = ours(document); all.length > known.length; known = all, all = ours(document)) {
      for (const element of all) {
        await customElements.whenDefined(element.localName);
        await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      }
    }
  }
  const named = /^(h[1-6]|p|li|dt|dd|caption|th|td|a|figcaption|summary|blockquote|legend|label)$/;
  // Entries with headings of their own come to be sections, which reader modes do not take for all that the page says.
  const hasHeading = (node: ParentNode): boolean => [...node.children].some((child) => /^h[1-6]$/.test(child.localName) || hasHeading(child.shadowRoot ?? child));
  const isSection = (node: Element) => node.localName === 'li' && [...node.parentElement!.children].every(hasHeading);
  const parts: string[] = [];
  const hear = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
    if (!(node instanceof HTMLElement) || node.matches(`script, style, ${leftOut.join()}`)) return '';
    const children = node instanceof HTMLSlotElement && node.assignedNodes().length ? node.assignedNodes() : [...(node.shadowRoot ?? node).childNodes];
    if (!named.test(node.localName) || isSection(node)) return children.map(hear).join('');
    const place = parts.push('') - 1;
    const text = children.map(hear).join('');
    // A question and its answers are a paragraph and a list without their boxes.
    const tag = { legend: 'p', label: 'li' }[node.localName] ?? node.localName;
    const details = ['scope', 'href', 'colspan', 'rowspan'].map((each) => node.getAttribute(each) ?? '').join(' ');
    parts[place] = `${tag} ${details.trim()}: ${text.replace(/\s+/g, '')}`;
    return text;
  };
  return { text: hear(document.body).replace(/\s+/g, ''), parts };
}

const isParagraph = (part: string) => part.startsWith('p ');
const isOther = (part: string) => !isParagraph(part);

const [[, open]] = engines as [(typeof engines)[number]];
const window = await open(true);
after(() => window.close());

async function of(name: string): Promise<Said> {
  await window.go(`${address}/${encodeURIComponent(name)}.html`);
  return window.ask(said);
}

for (const lang of ['en', 'es']) {
  describe(`plain words in ${lang} are what the element says`, () => {
    for (const name of Object.keys(whole)) {
      it(name, async () => {
        const [shown, plain] = [await of(`${name}-${lang}-live`), await of(`${name}-${lang}-plain`)];
        assert.ok(shown.text.length > 50, shown.text);
        assert.equal(plain.text, shown.text);
        assert.deepEqual(plain.parts.filter(isOther), shown.parts.filter(isOther));
        // Loose text comes to be paragraphs, so there may be more of these.
        const paragraphs = shown.parts.filter(isParagraph);
        assert.deepEqual(plain.parts.filter((part) => paragraphs.includes(part)), paragraphs);
      });
    }
  });
}
