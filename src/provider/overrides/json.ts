/** JSON values: what a clinic's words are made of, whatever they came from. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

export const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null && !Array.isArray(node);

export const equal = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key as keyof typeof a], b[key as keyof typeof b]));
};

/** What stands at a path; nothing where the path ends before. */
export const at = (node: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? inner[key as keyof typeof inner] : undefined), node);

/** A node with something else at a path, or, for `undefined`, without it. The rest is shared with the node, which stays as it was. */
export function withAt<Node>(node: Node, path: readonly string[], value: unknown): Node {
  const [key, ...rest] = path;
  if (key === undefined) return value as Node;
  if (typeof node !== 'object' || node === null) return node;
  const inner = rest.length ? withAt(at(node, [key]), rest, value) : value;
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => (String(index) !== key ? [item] : inner === undefined ? [] : [inner])) as Node;
  const members = { ...node, [key]: inner } as Record<string, unknown>;
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Node;
}

/** Deeper than any content is. */
const deepest = 12;

/**
 * A copy that is nothing but JSON: what JSON has no word for is gone, and so are names that mean something to JavaScript, notes for people (`$comment`)
 * and what is nested deeper than any content is. Throws for circles.
 */
export function plainJson(value: unknown): Json | undefined {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) as string | undefined);
  return text === undefined ? undefined : pruned(JSON.parse(text) as Json);
}

/** The same for what JSON.parse gave. */
export function pruned(node: Json, depth = 0): Json {
  if (typeof node !== 'object' || node === null) return node;
  if (depth > deepest) return null;
  if (Array.isArray(node)) return node.map((item: Json) => pruned(item, depth + 1));
  const members = Object.entries(node).filter(([key]) => !['__proto__', 'constructor', 'prototype', '$comment', '$schema'].includes(key));
  return Object.fromEntries(members.map(([key, inner]) => [key, pruned(inner, depth + 1)]));
}
