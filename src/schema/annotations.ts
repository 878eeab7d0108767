/** What a schema says of a place beside its shape: the rules for a clinic's own words are derived from it. */
import * as v from 'valibot';

/** May change without a new signature: it says nothing that a clinician would have to check. */
export const free = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(schema, v.metadata({ free: true }));

type Annotated = v.GenericSchema & { readonly pipe?: readonly (v.GenericSchema & { readonly type: string })[] };

/** A schema without its annotations. */
export const withoutAnnotations = (schema: v.GenericSchema): v.GenericSchema => {
  const { pipe } = schema as Annotated;
  return pipe?.at(-1)?.type === 'metadata' ? withoutAnnotations(pipe[0]!) : schema;
};
