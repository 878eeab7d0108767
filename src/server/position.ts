/** Where in a text something stands. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { OverrideProblem } from '../internal/override-problem.js';
import { show } from '../provider/overrides/check.js';

/** Gives the line and the column of an offset, both from 1. The mark of an encoding counts as nothing. */
export function positionsIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const lines = [text.startsWith('\uFEFF') ? 1 : 0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    const line = lines.findLastIndex((start, index) => start <= offset || !index);
    return { line: line + 1, column: offset - lines[line]! + 1 };
  };
}

/** The offset of a problem in a text of JSON: of the name or the value that is wrong, of what something is missing in, or of where the text first is no JSON. */
export function offsetOf(json: string, { path, found }: OverrideProblem): number {
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  if (!tree || errors.length) return errors[0]?.offset ?? 0;
  let node: Node = tree;
  for (const [index, key] of path.entries()) {
    // What stands twice counts as it stands last.
    const member: Node | undefined = node.type === 'object' ? node.children!.findLast(({ children }) => children![0]!.value === key) : node.children?.[Number(key)];
    if (!member) return node.offset;
    const isName = member.type === 'property' && index === path.length - 1 && found === show(key);
    if (isName) return member.offset;
    node = member.type === 'property' ? member.children![1]! : member;
  }
  return node.offset;
}
