/** Where in a text something stands, for those who must mend it. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { OverrideProblem } from '../internal/override-problem.js';
import { show } from '../provider/overrides/check.js';
import { indexTooDeep } from '../provider/overrides/place-of-error.js';

/** Both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and the column of an offset. The mark of an encoding counts as nothing. */
export function positionsIn(text: string): (offset: number) => Position {
  const lines = [text.startsWith('\uFEFF') ? 1 : 0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let line = 0;
    // The last line that starts at the offset or before it: a page can have many lines, and many problems.
    for (let step = 2 ** 30; step >= 1; step /= 2) if (lines[line + step]! <= offset) line += step;
    return { line: line + 1, column: offset - lines[line]! + 1 };
  };
}

/** A text of JSON as a value and as a tree, or where it first is none. */
export function readJson(text: string): { readonly value: unknown; readonly tree: Node } | { readonly broken: number } {
  const tooDeepAt = indexTooDeep(text);
  if (tooDeepAt !== undefined) return { broken: tooDeepAt };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  try {
    return { value: JSON.parse(text) as unknown, tree: tree! };
  } catch {
    return { broken: errors.reduce((first, { offset }) => Math.min(first, offset), text.length) };
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
