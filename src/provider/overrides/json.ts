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

/** A node without what is at some paths, all in one go. The node stays as it was. */
export function without<Node>(node: Node, paths: Iterable<readonly string[]>): Node {
  const drops = new Map<string, unknown>();
  for (const path of paths) {
    let level = drops;
    for (const [index, key] of path.entries()) {
      if (level.get(key) === null) break;
      if (index === path.length - 1) level.set(key, null);
      else {
        if (!level.has(key)) level.set(key, new Map());
        level = level.get(key) as typeof drops;
      }
    }
  }
  return dropped(node, drops) as Node;
}

function dropped(node: unknown, drops: ReadonlyMap<string, unknown>): unknown {
  const left = (key: string, value: unknown): unknown[] => {
    const inside = drops.get(key);
    return inside === null ? [] : [inside ? dropped(value, inside as typeof drops) : value];
  };
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => left(String(index), item));
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).flatMap(([key, value]) => left(key, value).map((each) => [key, each])));
}
