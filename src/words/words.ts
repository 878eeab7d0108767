/**
 * Plain words: an element's own rendering as clean semantic HTML, to stand between its tags. Structure, text, links and linkable ids stay;
 * styles, classes, parts, drawings, controls and what follows the reader's answers (`data-live`) go, and folded parts stand open. No element has a second template.
 * Works on trees as parse5 makes them.
 */

export interface WordsText {
  readonly nodeName: '#text';
  readonly value: string;
}

export interface WordsTag {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly WordsNode[];
  /** Of a template: what stands in it. */
  readonly content?: { readonly childNodes: readonly WordsNode[] };
}

export type WordsNode = WordsText | WordsTag | { readonly nodeName: string };

/** What comes out: text, or a tag that is kept; a tag without a name is only a boundary between blocks. */
interface Kept {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Out[];
  readonly isBlock: boolean;
}
type Out = string | Kept;

const inline = ['a', 'em', 'small', 'strong', 'sub', 'sup'];
const blocks = ['blockquote', 'caption', 'dd', 'details', 'dl', 'dt', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'nav', 'ol', 'p', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];
const boundaries = ['article', 'div', 'footer', 'header', 'section'];
const dropped = ['button', 'input', 'script', 'select', 'style', 'svg', 'textarea'];

/** Parts that are there to choose or to act, with what stands in them; and the number of what stands in order as it is. */
const controls = ['controls', 'pick', 'actions', 'number'];

const lists = ['ol', 'ul'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Holds blocks next to each other and no text of its own. */
const holders = ['dl', 'figure', 'nav', 'ol', 'table', 'tbody', 'thead', 'tr', 'ul'];

/** By tag, what stays beside `id`, `lang` and `dir`. */
const attributesOf: Readonly<Record<string, readonly string[]>> = { a: ['href'], ol: ['start'], td: ['colspan', 'rowspan'], th: ['scope', 'colspan', 'rowspan'] };

/** The host around a node: what stands between its tags, by slot, and whether a slot is filled on the page, so that its words stand there already. */
interface Host {
  readonly light: readonly WordsNode[];
  readonly filled: readonly string[];
}

/**
 * The words of what stands in an element's shadow root, in a wrapper that says by which version they were made.
 * `filled` names the slots that the page's author fills, '' for the one without a name. A term stands in the line, all else as blocks.
 */
export function wordsOf(tag: string, shadow: readonly WordsNode[], version: string, filled: readonly string[] = []): string {
  const words = cleanAll(shadow, { light: [], filled });
  const said = trimmed(words);
  const isInLine = tag === 'glossary-term';
  // A term's own slot stands in the middle of it: a slot that it does not have keeps its words out of sight once it is there.
  return write(isInLine ? kept('span', { slot: 'words', 'data-clinic-words': version }, [...(said.length && filled.includes('') ? [' '] : []), ...said], true) : kept('div', { 'data-clinic-words': version }, arranged(words), true));
}

const isTag = (node: WordsNode): node is WordsTag => 'tagName' in node;
const attribute = ({ attrs }: WordsTag, name: string) => attrs.find((each) => each.name === name)?.value;
const cleanAll = (nodes: readonly WordsNode[], host: Host): Out[] => nodes.flatMap((node) => clean(node, host));

function clean(node: WordsNode, host: Host): Out[] {
  if (node.nodeName === '#text') return [(node as WordsText).value.replace(/\s+/g, ' ')];
  if (!isTag(node)) return [];
  const { tagName: tag, childNodes } = node;
  const part = attribute(node, 'part') ?? '';
  if (tag === 'slot') return slotted(node, host);
  if (tag.includes('-')) return cleanAll(shadowOf(node), { light: childNodes.filter((child) => !isTag(child) || child.tagName !== 'template'), filled: [] });
  if (part === 'term') return cleanAll(childNodes, host);
  if (part === 'meaning') return [' ', ...cleanAll(childNodes, host)];
  if (dropped.includes(tag) || controls.includes(part) || ['hidden', 'data-live'].some((name) => attribute(node, name) !== undefined) || attribute(node, 'aria-hidden') === 'true') return [];
  if (tag === 'fieldset') return [kept('', {}, fieldset(childNodes, host), true)];
  const children = cleanAll(childNodes, host);
  const attributes = attributesKept(node);
  if (inline.includes(tag)) return [kept(tag, attributes, children, false)];
  if (tag === 'details') return [kept(tag, { ...attributes, open: '' }, arranged(children), true)];
  if (lists.includes(tag)) return [listOf(tag, attributes, inside(tag, children))];
  if (blocks.includes(tag)) return [kept(tag, attributes, inside(tag, children), true)];
  if (boundaries.includes(tag)) return [section(attributes, children)];
  return hasSome(attributes) ? [kept('span', attributes, children, false)] : children;
}

const hasSome = (attributes: Kept['attributes']) => Object.keys(attributes).length > 0;

const section = (attributes: Kept['attributes'], children: readonly Out[]) => kept(hasSome(attributes) ? 'div' : '', attributes, arranged(children), true);

/** Entries with headings of their own are sections: in a list, reader modes would take them for all that the page says. */
function listOf(tag: string, attributes: Kept['attributes'], entries: readonly Out[]): Kept {
  const items = entries.filter((entry) => typeof entry !== 'string');
  const areSections = items.every(({ children }) => children.some((child) => typeof child !== 'string' && headings.includes(child.tag)));
  return items.length && areSections ? section(attributes, items.map((item) => section(item.attributes, item.children))) : kept(tag, attributes, entries, true);
}

/** A custom element's rendering: what its declarative shadow root holds. */
function shadowOf({ childNodes }: WordsTag): readonly WordsNode[] {
  const template = childNodes.find((child): child is WordsTag => isTag(child) && child.tagName === 'template' && attribute(child, 'shadowrootmode') !== undefined);
  return template?.content?.childNodes ?? [];
}

function slotted(slot: WordsTag, host: Host): Out[] {
  const name = attribute(slot, 'name') ?? '';
  if (host.filled.includes(name)) return [];
  const assigned = host.light.filter((node) => (isTag(node) ? (attribute(node, 'slot') ?? '') : '') === name && (isTag(node) || ('value' in node && node.value.trim())));
  return cleanAll(assigned.length ? assigned : slot.childNodes, host);
}

/** A question and its answers, without the boxes. */
function fieldset(nodes: readonly WordsNode[], host: Host): Out[] {
  const tags = (name: string, from: readonly WordsNode[]): WordsTag[] => from.filter(isTag).flatMap((node) => (node.tagName === name ? [node] : tags(name, node.childNodes)));
  const [legend] = tags('legend', nodes);
  const items = tags('label', nodes).map((label) => kept('li', {}, cleanAll(label.childNodes, host), true));
  const rest = nodes.filter((node) => isTag(node) && !['legend', 'label'].includes(node.tagName) && !tags('label', [node]).length);
  return [
    ...(legend ? [kept('p', {}, [kept('strong', {}, cleanAll(legend.childNodes, host), false)], true)] : []),
    ...arranged(cleanAll(rest, host)),
    ...(items.length ? [kept('ul', {}, items, true)] : []),
  ];
}

const kept = (tag: string, attributes: Readonly<Record<string, string>>, children: readonly Out[], isBlock: boolean): Kept => ({ tag, attributes, children, isBlock });

function attributesKept(node: WordsTag): Record<string, string> {
  const names = ['id', 'lang', 'dir', ...(attributesOf[node.tagName] ?? [])];
  const entries = node.attrs.filter(({ name }) => names.includes(name)).map(({ name, value }): [string, string] => [name, value]);
  // An id inside a shadow root is for that root alone; what the page can link to is named apart.
  const own = entries.filter(([name]) => name !== 'id');
  const anchor = attribute(node, 'data-anchor');
  return Object.fromEntries(anchor ? [['id', anchor], ...own] : own);
}

const isBlank = (out: Out) => typeof out === 'string' && !out.trim();

/** Blocks only: text between them becomes paragraphs, and boundaries go. */
function arranged(children: readonly Out[]): Out[] {
  const result: Out[] = [];
  let run: Out[] = [];
  const close = () => {
    if (run.some((out) => !isBlank(out))) result.push(kept('p', {}, trimmed(run), true));
    run = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || !child.isBlock) run.push(child);
    else {
      close();
      result.push(...(child.tag ? [child] : child.children));
    }
  }
  close();
  return result;
}

/** What may stand in a tag that is kept. */
function inside(tag: string, children: readonly Out[]): readonly Out[] {
  const flat = children.flatMap((child) => (typeof child !== 'string' && child.isBlock && !child.tag ? child.children : [child]));
  if (holders.includes(tag)) return flat.filter((child) => !isBlank(child));
  const hasBlocks = flat.some((child) => typeof child !== 'string' && child.isBlock);
  // What folds out has its heading in its summary.
  if (!hasBlocks || tag === 'summary') return trimmed(flat);
  return ['li', 'dd', 'td', 'th', 'blockquote', 'figcaption'].includes(tag) ? arranged(children) : trimmed(flat.flatMap((child) => (typeof child !== 'string' && child.isBlock ? child.children : [child])));
}

/** Without white space at the ends. */
function trimmed(children: readonly Out[]): Out[] {
  const result = [...children];
  while (result.length && isBlank(result[0]!)) result.shift();
  while (result.length && isBlank(result.at(-1)!)) result.pop();
  return result.map((child, index) => {
    if (typeof child !== 'string') return child;
    const start = index === 0 ? child.trimStart() : child;
    return index === result.length - 1 ? start.trimEnd() : start;
  });
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

function write(out: Out): string {
  if (typeof out === 'string') return escaped(out).replaceAll('&quot;', '"');
  const inner = out.children.map(write).join('');
  if (!inner && !['td', 'th'].includes(out.tag)) return '';
  const attributes = Object.entries(out.attributes).map(([name, value]) => (value || name !== 'open' ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  return `<${out.tag}${attributes.join('')}>${inner}</${out.tag}>`;
}
