/** Words that a patient may meet, explained. */
import * as v from 'valibot';
import { fixed, marked } from './annotations.js';
import { Status, Text, withEntries } from './common.js';

const Term = v.strictObject({ term: Text, meaning: marked(Text) });

export const Glossary = withEntries({ status: Status, certainty: fixed(Term) }, Term);

export type Glossary = v.InferOutput<typeof Glossary>;
