/** The guards that the schemas declare: which rule holds at a place, and all of them as one table. */
import { guardOn, type Rule } from './annotations.js';
import { membersAt, type SchemaNode } from './nodes.js';

/** The rule that schemas declare for a place with this bundled value. */
export function ruleOf(nodes: readonly SchemaNode[], bundled: unknown): Rule | undefined {
  const guard = nodes.map(guardOn).find((each) => each !== undefined);
  return guard?.when(bundled) ? guard.rule : undefined;
}

/** The rule at a path, as it holds for what is bundled there. */
export function ruleAt(schema: SchemaNode, path: readonly string[], bundled: unknown): Rule | undefined {
  return ruleOf(path.reduce<readonly SchemaNode[]>(membersAt, [schema]), bundled);
}

/** Whether a schema names a member, so that it is no entry with an id of its own. */
export const isNamed = (nodes: readonly SchemaNode[], key: string): boolean => nodes.some(({ entries }) => entries && Object.hasOwn(entries, key));

/** Every guarded place of some sections, `*` for any id or item: `modalities.*.checkFirst`, `append-only`. */
export function guardTable(sections: Readonly<Record<string, SchemaNode>>): [place: string, rule: Rule][] {
  const below = (node: SchemaNode, place: string): [string, Rule][] => {
    const rule = guardOn(node)?.rule;
    // Below a fixed member nothing can change; below a fixed entry, what a clinic adds beside it.
    if (rule && ['fixed', 'leading'].includes(rule) && !place.endsWith('*')) return [[place, rule]];
    const keys = [...Object.keys(node.entries ?? {}), ...(node.rest ?? node.value ?? node.item ? ['*'] : [])];
    const members = keys.flatMap((key) => membersAt([node], key).flatMap((member) => below(member, `${place}.${key}`)));
    return [...(rule ? [[place, rule] as [string, Rule]] : []), ...members];
  };
  return Object.entries(sections).flatMap(([name, schema]) => below(schema, name));
}
