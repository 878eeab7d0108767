/** What an element renders, and the plain words that come of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { wordsOf } from '../../src/words/words.js';

const version = '1.2.3';

/** The plain words of a shadow root, without the wrapper that they come in. */
function plain(shadow: string, filled: readonly string[] = []): string {
  const html = wordsOf('modality-card', parseFragment(shadow).childNodes, version, filled);
  if (!html) return '';
  const [, inner] = /^<div data-clinic-words="1\.2\.3">(.*)<\/div>$/s.exec(html) ?? assert.fail(html);
  return inner!;
}

const term = (shadow: string, filled: readonly string[] = []) =>
  wordsOf('glossary-term', parseFragment(shadow).childNodes, version, filled);

/** A custom element as a server writes it, with what its page puts between its tags. */
const inner = (shadow: string, light = '') =>
  `<safety-check><template shadowrootmode="open">${shadow}</template>${light}</safety-check>`;

type Case = readonly [name: string, shadow: string, plain: string, filled?: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'keep structure': [
    ['headings and paragraphs', '<h2>Title</h2><p>Text</p>', '<h2>Title</h2><p>Text</p>'],
    [
      'emphasis and links',
      '<p>A <strong>b</strong> <em>c</em> <a href="/d">d</a></p>',
      '<p>A <strong>b</strong> <em>c</em> <a href="/d">d</a></p>',
    ],
    ['loose text as a paragraph', 'Loose <em>text</em>', '<p>Loose <em>text</em></p>'],
    [
      'text on both sides of a block as two paragraphs',
      '<div>One<p>Two</p>Three</div>',
      '<p>One</p><p>Two</p><p>Three</p>',
    ],
    ['a boundary between two texts', '<div>One</div><div>Two</div>', '<p>One</p><p>Two</p>'],
    ['text beside blocks in a list item', '<ul><li>One<p>Two</p></li></ul>', '<ul><li><p>One</p><p>Two</p></li></ul>'],
    [
      'text beside blocks in what a term means',
      '<dl><dt>A</dt><dd>b<p>c</p></dd></dl>',
      '<dl><dt>A</dt><dd><p>b</p><p>c</p></dd></dl>',
    ],
    [
      'text beside blocks in a quotation',
      '<blockquote>One<p>Two</p></blockquote>',
      '<blockquote><p>One</p><p>Two</p></blockquote>',
    ],
    [
      'text beside blocks in a cell',
      '<table><tbody><tr><th>One<p>Two</p></th><td>One<p>Two</p></td></tr></tbody></table>',
      '<table><tbody><tr><th><p>One</p><p>Two</p></th><td><p>One</p><p>Two</p></td></tr></tbody></table>',
    ],
    ['no needless paragraph in a list item', '<ul><li><span>One</span></li></ul>', '<ul><li>One</li></ul>'],
    [
      'a figure with its caption',
      '<figure><p>90 of 100</p><figcaption>People</figcaption></figure>',
      '<figure><p>90 of 100</p><figcaption>People</figcaption></figure>',
    ],
    ['terms and what they mean', '<dl><div><dt>A</dt><dd>b</dd></div></dl>', '<dl><dt>A</dt><dd>b</dd></dl>'],
    [
      'tables with their heads',
      '<table><thead><tr><th scope="col" colspan="2" class="x">A</th></tr></thead><tbody><tr><th scope="row">B</th><td rowspan="2">c</td></tr></tbody></table>',
      '<table><thead><tr><th scope="col" colspan="2">A</th></tr></thead><tbody><tr><th scope="row">B</th><td rowspan="2">c</td></tr></tbody></table>',
    ],
    [
      'an empty cell, so that columns stay in line',
      '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
      '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
    ],
    ['where a numbered list starts', '<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
  ],
  'keep white space as it is read': [
    ['many spaces and line breaks as one', '<p>a  \n  b</p>', '<p>a b</p>'],
    ['none at the ends', '<p> a </p>', '<p>a</p>'],
    ['the space between two marks', '<p><em>a</em> <em>b</em></p>', '<p><em>a</em> <em>b</em></p>'],
    ['none between blocks', '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>', '<ul><li>a</li><li>b</li></ul>'],
  ],
  'make sections of a list': [
    [
      'whose entries all have headings',
      '<ul><li><h3>A</h3><p>a</p></li><li><h3>B</h3><p>b</p></li></ul>',
      '<h3>A</h3><p>a</p><h3>B</h3><p>b</p>',
    ],
    ['in order, too', '<ol><li><h3>A</h3></li></ol>', '<h3>A</h3>'],
    [
      'and keep what an entry can be linked by',
      '<ul><li data-anchor="guide-a"><h3>A</h3></li></ul>',
      '<div id="guide-a"><h3>A</h3></div>',
    ],
    ['but not where one has none', '<ul><li><h3>A</h3></li><li>b</li></ul>', '<ul><li><h3>A</h3></li><li>b</li></ul>'],
    ['and none of an empty one', '<p>a</p><ul></ul>', '<p>a</p>'],
  ],
  'make of a question': [
    [
      'a paragraph and a list without boxes',
      '<fieldset><legend>Where?</legend><label><input type="checkbox">Back</label><label><input type="checkbox">Neck</label></fieldset>',
      '<p><strong>Where?</strong></p><ul><li>Back</li><li>Neck</li></ul>',
    ],
    [
      'the same where answers stand in a box of their own',
      '<fieldset><legend>Q</legend><div><label>A</label></div></fieldset>',
      '<p><strong>Q</strong></p><ul><li>A</li></ul>',
    ],
    [
      'what it says beside its answers',
      '<fieldset><legend>Q</legend><p>Hint</p><label>A</label></fieldset>',
      '<p><strong>Q</strong></p><p>Hint</p><ul><li>A</li></ul>',
    ],
    ['a list alone, where it asks nothing', '<fieldset><label>A</label></fieldset>', '<ul><li>A</li></ul>'],
  ],
  'follow slots': [
    ['with the words in an empty one', '<slot name="before"><p>Default</p></slot>', '<p>Default</p>'],
    [
      'without one that the page fills',
      '<slot name="before"><p>Default</p></slot><p>Text</p>',
      '<p>Text</p>',
      ['before'],
    ],
    ['without the unnamed one that the page fills', '<slot>Default</slot><p>Text</p>', '<p>Text</p>', ['']],
    [
      'into a nested element',
      inner('<slot name="after"></slot>', '<p slot="after">Given</p><p>Elsewhere</p>'),
      '<p>Given</p>',
    ],
    [
      'into the unnamed one of a nested element',
      inner('<h3>T</h3><slot>Default</slot>', '<p>Given</p>'),
      '<h3>T</h3><p>Given</p>',
    ],
    ['into a nested element with nothing but white space', inner('<slot>Default</slot>', '\n  '), '<p>Default</p>'],
    [
      'of a nested element, whatever the page fills in the outer one',
      inner('<slot name="before">Default</slot>'),
      '<p>Default</p>',
      ['before'],
    ],
  ],
  'go into nested shadow roots': [
    ['of an element', `<p>a</p>${inner('<p>b</p>')}`, '<p>a</p><p>b</p>'],
    ['two deep', inner(inner('<p>b</p>')), '<p>b</p>'],
    ['and not into other templates', '<safety-check><template><p>a</p></template></safety-check><p>b</p>', '<p>b</p>'],
    ['in a line, where its paragraphs come to be part of it', `<p>See ${inner('<p>b</p>')}.</p>`, '<p>See b.</p>'],
    ['in a line', `<p>See ${inner('<a href="/x">here</a>')}.</p>`, '<p>See <a href="/x">here</a>.</p>'],
  ],
  'explain a term in the line': [
    [
      'with its meaning after it',
      '<p>Ask for <button part="term">draping</button><span part="meaning">(a sheet)</span></p>',
      '<p>Ask for draping (a sheet)</p>',
    ],
  ],
  'leave open what folds': [
    [
      'with its summary',
      '<details class="x"><summary>More</summary><p>Text</p></details>',
      '<details open><summary>More</summary><p>Text</p></details>',
    ],
    [
      'with loose text as a paragraph',
      '<details><summary>More</summary>Text</details>',
      '<details open><summary>More</summary><p>Text</p></details>',
    ],
    [
      'with the heading in the summary',
      '<details><summary><h3>More</h3></summary><p>a</p></details>',
      '<details open><summary><h3>More</h3></summary><p>a</p></details>',
    ],
    [
      'with what stands beside that heading',
      '<details><summary><h3>More</h3> 3 steps</summary><p>a</p></details>',
      '<details open><summary><h3>More</h3> 3 steps</summary><p>a</p></details>',
    ],
  ],
  drop: [
    ...['button', 'select', 'style', 'script', 'textarea', 'svg'].map((tag): Case => [
      `a ${tag}`,
      `<${tag}>x</${tag}><p>a</p>`,
      '<p>a</p>',
    ]),
    ...['controls', 'pick', 'actions'].map((part): Case => [
      `the part ${part}`,
      `<div part="${part}"><p>x</p></div><p>a</p>`,
      '<p>a</p>',
    ]),
    [
      'the number of a step that stands in order',
      '<ol><li><span part="number">1</span> Arrive</li></ol>',
      '<ol><li>Arrive</li></ol>',
    ],
    ['what follows the reader’s answers', '<div data-live><p>x</p></div><p>a</p>', '<p>a</p>'],
    ['what is hidden', '<p hidden>x</p><p>a</p>', '<p>a</p>'],
    ['what is for the eye alone', '<span aria-hidden="true">★</span><p>a</p>', '<p>a</p>'],
    ['comments', '<!-- x --><p>a<!-- y --></p>', '<p>a</p>'],
    ['what is empty', '<p></p><h2> </h2><ul><li></li></ul><p>a</p>', '<p>a</p>'],
    ['all, where nothing is said', '<style>x</style>', ''],
  ],
  'keep of attributes': [
    [
      'language and direction',
      '<p lang="es" dir="ltr" class="a" part="b" style="c" data-x="d">Hola</p>',
      '<p lang="es" dir="ltr">Hola</p>',
    ],
    [
      'language and direction of a section',
      '<section lang="es"><p>Hola</p></section>',
      '<div lang="es"><p>Hola</p></div>',
    ],
    ['the language of some words', '<p>So: <span lang="es">hola</span></p>', '<p>So: <span lang="es">hola</span></p>'],
    ['no id, which is for the shadow root alone', '<h2 id="title">T</h2>', '<h2>T</h2>'],
    [
      'the id that the page can link to',
      '<section data-anchor="guide-safety"><h2>T</h2></section>',
      '<div id="guide-safety"><h2>T</h2></div>',
    ],
    ['no address but a link’s', '<p href="/x">a</p>', '<p>a</p>'],
  ],
  escape: [
    ['what would be markup', '<p>a &lt;b&gt; &amp; "c"</p>', '<p>a &lt;b&gt; &amp; "c"</p>'],
    [
      'what would end an attribute',
      '<p><a href="/?a=1&amp;b=%22&quot;>">x</a></p>',
      '<p><a href="/?a=1&amp;b=%22&quot;&gt;">x</a></p>',
    ],
  ],
};

describe('plain words', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [name, shadow, expected, filled] of cases)
        it(name, () => assert.equal(plain(shadow, filled), expected));
    });
  }

  it('of a term stand in its own slot, in the line', () => {
    assert.equal(
      term('<button part="term">draping</button><span part="meaning">(a sheet)</span>'),
      '<span slot="words" data-clinic-words="1.2.3">draping (a sheet)</span>',
    );
  });

  it('of a term whose word is the page’s own follow it after a space', () => {
    const shadow = '<button part="term"><slot>draping</slot></button><span part="meaning">(a sheet)</span>';
    assert.equal(term(shadow, ['']), '<span slot="words" data-clinic-words="1.2.3"> (a sheet)</span>');
  });
});
