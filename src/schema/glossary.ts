/** Words that a patient may meet, explained. */
import * as v from 'valibot';
import { Status, Text, withEntries } from './common.js';

const Term = v.strictObject({ term: Text, meaning: Text });

export const Glossary = withEntries({ status: Status }, Term);

export type Glossary = v.InferOutput<typeof Glossary>;
