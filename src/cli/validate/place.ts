/** Where in a text of JSON a problem stands. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { OverrideProblem } from '../../internal/override-problem.js';
import { show } from '../../provider/overrides/check.js';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and the column of an offset, both from 1. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** A text of JSON as a value and as a tree, or where it first is none. */
export function readJson(text: string): { readonly value: unknown; readonly tree: Node } | { readonly broken: number } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  try {
    return { value: JSON.parse(text) as unknown, tree: tree! };
  } catch {
    return { broken: Math.min(text.length, ...errors.map(({ offset }) => offset)) };
  }
}

/** The offset of a problem: of the name or the value that is wrong, or, where something is missing, of what it is missing in. */
export function offsetOf(tree: Node, { path, found }: OverrideProblem): number {
  let start = tree.offset;
  let node: Node | undefined = tree;
  for (const [index, key] of path.entries()) {
    // What stands twice counts as it stands last.
    const member: Node | undefined = node.type === 'object' ? node.children!.findLast(({ children }) => children![0]!.value === key) : node.children?.[Number(key)];
    if (!member) return start;
    const isNamed: boolean = member.type === 'property';
    start = member.offset;
    node = isNamed ? member.children![1] : member;
    if (!node || (isNamed && index === path.length - 1 && found === show(key))) return start;
  }
  const item = node.type === 'array' ? node.children!.find(({ value }) => value !== undefined && show(value) === found) : undefined;
  return (item ?? node).offset;
}
