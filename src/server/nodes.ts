/** Small questions to the tree that the parser makes. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

export const isTag = (node: Tree.Node): node is Element => 'tagName' in node;
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

/** Whether a node is white space. */
export const isBlank = (node: Tree.Node): boolean => node.nodeName === '#text' && !(node as Tree.TextNode).value.trim();

/** Nodes below a node in document order. */
export function* below(node: Tree.ParentNode, enters: (element: Element) => boolean): Generator<Tree.ChildNode> {
  const waiting: Tree.ChildNode[] = [...node.childNodes].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (!isTag(next) || !enters(next)) continue;
    for (let index = next.childNodes.length; index--; ) waiting.push(next.childNodes[index]!);
  }
}

/** The elements around an element, the nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let node = element.parentNode; node && isTag(node); node = node.parentNode) yield node;
}
