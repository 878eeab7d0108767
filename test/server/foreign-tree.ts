/** A page as a browser's parser sees it, without what prerendering writes into our elements: it must be the same before and after. */
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { contentTags } from '../../src/internal/tags.js';

const isTag = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;
const attribute = (node: Tree.Element, name: string) => node.attrs.find((each) => each.name === name)?.value;

function isWritten(node: Tree.ChildNode): boolean {
  if (!isTag(node)) return false;
  const style = 'content' in node && attribute(node, 'shadowrootmode') !== undefined ? node.content.childNodes.find((child) => isTag(child) || ('value' in child && child.value.trim())) : undefined;
  return ['data-clinic-words', 'data-anchor'].some((name) => attribute(node, name) !== undefined) || (style !== undefined && isTag(style) && attribute(style, 'data-clinic') !== undefined);
}

const isWrittenScript = (node: Tree.ChildNode) => isTag(node) && node.tagName === 'script' && (attribute(node, 'src')?.endsWith('hydrate.js') ?? attribute(node, 'data-clinic-json-ld') !== undefined);

function isOurs(node: Tree.ParentNode): boolean {
  return 'tagName' in node && contentTags.includes(attribute(node, 'data-clinic-element') ?? node.tagName);
}

export function foreignTree(html: string): string {
  const document = parse(html.replace(/^\uFEFF/, ' '));
  const waiting: Tree.ParentNode[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const isHost = isOurs(node);
    node.childNodes = node.childNodes.filter((child) => !(isHost && isWritten(child)) && !isWrittenScript(child));
    for (const child of node.childNodes) if (isTag(child)) waiting.push(child);
  }
  return serialize(document);
}
