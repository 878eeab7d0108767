/**
 * What a clinic's own words may do at a place of the content, said in the schema of that place. A place without an annotation is the clinic's to change.
 * Where a value may be absent, the annotation goes inside: `v.optional(fixed(Signs))`.
 *
 * - `fixed`: stays equal to the bundled value.
 * - `leading`: the same, and an entry that nothing comes before unless it does so in the bundled content.
 * - `required`: may be changed within, but not removed.
 * - `append-only`: the bundled items come first, in their order; a clinic adds its own after them.
 * - `marked`: a text that may be reworded, and then says that it is in the clinic's own words.
 */
import * as v from 'valibot';

export type Rule = 'fixed' | 'leading' | 'required' | 'append-only' | 'marked';

/** Whether a rule holds, by the bundled value at the place; `undefined` where there is none. */
type When = (bundled: unknown) => boolean;

export interface Guard {
  readonly rule: Rule;
  readonly when: When;
}

const isBundled: When = (bundled) => bundled !== undefined;

/** The schema with a guard. It checks the same values as before, so it keeps its type. */
const annotated = <Schema extends v.GenericSchema>(schema: Schema, rule: Rule, when: When = isBundled) =>
  v.pipe(schema, v.metadata({ guard: { rule, when } satisfies Guard })) as unknown as Schema;

export const fixed = <Schema extends v.GenericSchema>(schema: Schema, when?: When): Schema => annotated(schema, 'fixed', when);
export const leading = <Schema extends v.GenericSchema>(schema: Schema): Schema => annotated(schema, 'leading');
export const required = <Schema extends v.GenericSchema>(schema: Schema, when?: When): Schema => annotated(schema, 'required', when);
export const appendOnly = <Schema extends v.GenericSchema>(schema: Schema): Schema => annotated(schema, 'append-only');
export const marked = <Schema extends v.GenericSchema>(schema: Schema): Schema => annotated(schema, 'marked', () => true);

/** May change without a new signature: it says nothing that a clinician would have to check. */
export const free = <Schema extends v.GenericSchema>(schema: Schema): Schema =>
  v.pipe(schema, v.metadata({ free: true })) as unknown as Schema;

/** A member that only bundled entries may have: it stays as it is, and entries of a clinic's own go without it. */
export const bundledOnly = <Schema extends v.GenericSchema>(schema: Schema): Schema => annotated(schema, 'fixed', () => true);

/** The schema without its annotations: the same object that was annotated. */
export function withoutAnnotations(schema: v.GenericSchema): v.GenericSchema {
  const { pipe } = schema as { readonly pipe?: readonly [v.GenericSchema, ...{ readonly type: string }[]] };
  return pipe && pipe.length > 1 && pipe.slice(1).every(({ type }) => type === 'metadata') ? withoutAnnotations(pipe[0]) : schema;
}

/** The guard that a schema declares, whatever the bundled value is. */
export const guardOn = (schema: v.GenericSchema): Guard | undefined => (v.getMetadata(schema) as { guard?: Guard }).guard;
