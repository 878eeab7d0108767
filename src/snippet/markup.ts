/** Markup as a small tree: written as text for a snippet, and built as nodes for its preview, so that the two cannot differ. */

export interface Markup {
  readonly tag: string;
  /** An empty one stands without a value; one that is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Other elements, or one text. */
  readonly content: readonly Markup[] | string;
}

export const markup = (tag: string, attributes: Markup['attributes'] = {}, content: Markup['content'] = []): Markup => ({ tag, attributes, content });

/** The attributes that are there. */
export const attributesOf = ({ attributes }: Markup): [string, string][] =>
  Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

/** Data as a script holds it: no text in it can end the script, or begin a comment that hides the end. */
export const json = (data: object): string => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');

/** Elements as HTML, one below the other. */
export const written = (elements: readonly Markup[], indent = ''): string => elements.map((each) => writtenOne(each, indent)).join('\n');

function writtenOne(element: Markup, indent: string): string {
  const { tag, content } = element;
  const attributes = attributesOf(element).map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  const lines = typeof content === 'string' ? textOf(tag, content) : written(content);
  const inner = lines.includes('\n') || (lines && typeof content !== 'string') ? `\n${lines.replace(/^/gm, `${indent}  `)}\n${indent}` : lines;
  return `${indent}<${tag}${attributes.join('')}>${inner}</${tag}>`;
}

/** A browser takes the text of scripts and style sheets as it stands. */
const textOf = (tag: string, text: string) => (['script', 'style'].includes(tag) ? text : escaped(text));

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => references[sign]!);
