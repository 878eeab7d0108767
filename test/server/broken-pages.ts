/** Pages that nobody would write, made of the nasty ones: cut, with parts taken out, doubled or put in, and put one into another. */
import fc from 'fast-check';

export const tokens: readonly string[] = [
  '<p>', '</p>', '<div>', '</div>', '<a href="x">', '</a>', '<b>', '</b>', '<table>', '<tr>', '<td>', '</table>', '<select>', '<option>', '</select>', '<ul><li>', '</ul>', '<button>', '<form>', '</form>',
  '<template>', '<template shadowrootmode="open">', '</template>', '<svg>', '</svg>', '<foreignObject>', '<math>', '<mi>', '<!--', '-->', '<!', '<?', '<![CDATA[', ']]>', '<script>', '</script>', '<style>', '</style>',
  '<textarea>', '</textarea>', '<title>', '<noscript>', '<plaintext>', '<frameset>', '<head>', '</head>', '<body>', '</body>', '<html lang="es">', '</html>', '<h2>', '<dl><dd>', '<caption>', '<colgroup>', '<nobr>', '<iframe>', '<br/>', '<img alt="',
  '<modality-card modality="swedish">', '</modality-card>', '<modality-card modality="x"/>', '<glossary-term term="trial">', '</glossary-term>', '<massage-comparison-table view="summary">', '</massage-comparison-table>',
  '<clinic-content page phone="1">', '<clinic-content offers="swedish">', '</clinic-content>', '<div data-clinic-element="modality-card" data-modality="sports">', '<b data-clinic-element="glossary-term" data-term="trial">',
  '<p slot="title">', '<script type="application/json">{"modalities": {"swedish": {"price": "$1"}}}</script>', '<script type="module" src="https://cdn.example/autoload.js"></script>',
  '"', "'", '=', '<', '>', '/', '&', '&lt;', '\0', '\r', '\r\n', '\n', '\t', ' ', '\uFEFF', '\u{1F600}', '\uD83D', 'text',
];

/** What prerendering writes, or what looks like it. */
export const marks: readonly string[] = [
  '<template shadowrootmode="open"><style data-clinic="0ld"></style>', '<style data-clinic="0ld">', '<div data-clinic-words="0.0.1">', '<span data-clinic-words="0.0.1">', '<span id="guide-x" slot="x" data-anchor=""></span>',
  '<script type="module" src="https://cdn.example/hydrate.js"></script>', '<script data-clinic-json-ld="" type="application/ld+json">{}</script>',
];

type Change = (html: string, others: readonly string[]) => string;

/** A place in a text, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (html: string, part: number) => Math.floor(part * html.length);

const change = (parts: readonly string[]): fc.Arbitrary<Change> => fc.oneof(
  fc.tuple(place, fc.constantFrom(...parts)).map(([where, token]): Change => (html) => html.slice(0, at(html, where)) + token + html.slice(at(html, where))),
  fc.tuple(place, fc.nat(40)).map(([where, length]): Change => (html) => html.slice(0, at(html, where)) + html.slice(at(html, where) + length)),
  fc.tuple(place, fc.nat(400), place).map(([from, length, to]): Change => (html) => html.slice(0, at(html, to)) + html.slice(at(html, from), at(html, from) + length) + html.slice(at(html, to))),
  fc.tuple(fc.nat(), place, place).map(([index, from, where]): Change => (html, others) => html.slice(0, at(html, where)) + others[index % others.length]!.slice(at(others[index % others.length]!, from)) + html.slice(at(html, where))),
  place.map((where): Change => (html) => html.slice(0, at(html, where))),
);

export const brokenPages = (pages: readonly string[], parts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...pages), fc.array(change(parts), { minLength: 1, maxLength: 6 })).map(([page, changes]) => changes.reduce((html, each) => each(html, pages), page)) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map((all) => all.join('')) },
  );
