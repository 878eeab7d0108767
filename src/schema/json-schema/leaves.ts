/**
 * Values in the JSON Schema: what they are made of, by the name of their definition. Valibot's own rules are converted;
 * what it checks by code stands here as a pattern, with the sentence that an editor shows.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { Day, Id, Link, Minutes, Prose, Text } from '../common.js';
import { PriceText } from '../price.js';
import { reserved } from '../reserved.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a schema's own rules say, without what it checks by code. */
export const converted = (schema: v.GenericSchema): JsonSchema => ({ ...toJsonSchema(schema, { errorMode: 'ignore' }), $schema: undefined });

/** Names that entries may have. */
export const idPattern = `^(?!(?:${[...reserved, 'constructor'].join('|')})$)(?=.{1,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`;

const untrimmed = '(?!\\s)(?!.*\\s$)';
const markup = '<>\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069';
const words = `[^*[\\]${markup}]`;
const address = `(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):/*[^/]|(?![A-Za-z][A-Za-z0-9+.-]*:))`;

const leaves: readonly (readonly [name: string, schema: v.GenericSchema, rules: JsonSchema])[] = [
  ['text', Text, { pattern: `^${untrimmed}[^${markup}]*$`, patternErrorMessage: 'Expected one line without markup' }],
  [
    'prose',
    Prose,
    { pattern: `^${untrimmed}(?:${words}|\\*${words}+\\*|\\[${words}+\\]\\(term:[a-z0-9-]+\\))*$`, patternErrorMessage: 'Expected one line without markup, and whole marks: *emphasis* or [words](term:id)' },
  ],
  ['link', Link, { pattern: `^${untrimmed}${address}[^${markup}]*$`, patternErrorMessage: 'Expected an address that starts with https:, http:, mailto: or tel:, or one on this site' }],
  ['id', Id, { pattern: idPattern, patternErrorMessage: 'Expected lower-case words joined by hyphens, such as "deep-tissue"' }],
  ['day', Day, { patternErrorMessage: 'Expected a day, such as "2026-11-23"' }],
  ['minutes', Minutes, {}],
  ['price-text', PriceText, { pattern: `^${untrimmed}[^${markup}]*$`, maxLength: 60, patternErrorMessage: 'Expected one line without markup' }],
];

/** The name of a value's definition, if it has one. */
export const leafName = (schema: v.GenericSchema): string | undefined => leaves.find(([, leaf]) => leaf === schema)?.[0];

export const leafDefinitions: Readonly<Record<string, JsonSchema>> = Object.fromEntries(leaves.map(([name, schema, rules]) => [name, { ...converted(schema), ...rules }]));
