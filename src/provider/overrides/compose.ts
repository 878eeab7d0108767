/** What a clinic changes, whatever script, file or provider says it. */
import { isAnnotated, membersAt, type SchemaNode } from '../../schema/nodes.js';
import { equal, isObject, type Json, type JsonObject } from './json.js';

/**
 * Two patches as one. It tells apart all results that a reader could see: of two lists both stay, since some are added to and others replaced, and
 * what was removed and then defined anew holds `null` under an empty name.
 */
function composed(first: Json | undefined, then: Json): Json {
  if (isList(first) && isList(then)) return equal(first, then) ? then : [...first, null, ...then];
  if (!isObject(then)) return then;
  const result = new Map(Object.entries<Json>(isObject(first) ? first : first === null ? { '': null } : {}));
  for (const [key, value] of Object.entries<Json>(then as JsonObject)) result.set(key, composed(result.get(key), value));
  return Object.fromEntries(result);
}

const isList = (node: Json | undefined): node is readonly Json[] => Array.isArray(node);

/** Every element on a page asks for the same patches, and these can be large. */
const known = new WeakMap<readonly JsonObject[], JsonObject>();

/** All patches as one, the first the weakest. */
export function composedOf(patches: readonly JsonObject[]): JsonObject {
  const all = known.get(patches) ?? (patches.reduce<Json>(composed, {}) as JsonObject);
  known.set(patches, all);
  return all;
}

/** A change without what is free to change, and without objects that change nothing. `undefined` where nothing is left. */
export function withoutFree(change: unknown, nodes: readonly SchemaNode[]): unknown {
  if (!isObject(change)) return change;
  const left = Object.entries(change).flatMap(([key, value]): [string, unknown][] => {
    const here = membersAt(nodes, key);
    const inner = here.some((node) => isAnnotated(node, 'free')) ? undefined : withoutFree(value, here);
    return inner === undefined ? [] : [[key, inner]];
  });
  return left.length ? Object.fromEntries(left) : undefined;
}
