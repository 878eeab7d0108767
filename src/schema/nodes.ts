/** Walks a schema by the names of members, as a path through the content does. */
import type * as v from 'valibot';

/** A Valibot schema: the optional fields of the kinds that the content uses. */
export type SchemaNode = v.GenericSchema & {
  readonly entries?: Record<string, SchemaNode>;
  readonly rest?: SchemaNode;
  readonly value?: SchemaNode;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly pipe?: readonly { readonly type: string; readonly metadata?: Readonly<Record<string, unknown>> }[];
};

/** The schema of what may be absent is that of what is there. */
export const unwrapped = (node: SchemaNode): SchemaNode => (node.wrapped ? unwrapped(node.wrapped) : node);

/** The alternatives among schemas, each on its own. */
export const optionsOf = (nodes: readonly SchemaNode[]): SchemaNode[] => nodes.flatMap((node) => node.options ?? [node]);

/** The schemas that a member may have. */
export const membersAt = (nodes: readonly SchemaNode[], key: string): SchemaNode[] =>
  optionsOf(nodes).flatMap(({ entries, rest, value, item }) => {
    const member = (entries && Object.hasOwn(entries, key) ? entries[key] : undefined) ?? rest ?? value ?? item;
    return member ? [unwrapped(member)] : [];
  });

/** Whether a schema is annotated with something. */
export const isAnnotated = (node: SchemaNode, name: string): boolean =>
  Boolean(node.pipe?.some(({ type, metadata }) => type === 'metadata' && metadata?.[name]));
