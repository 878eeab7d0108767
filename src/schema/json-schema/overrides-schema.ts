/**
 * The JSON Schema of a clinic's own words, for editors: the schemas that check them at run time, as a merge patch over the English
 * content, so that an editor offers what can be changed with what stands there now. Runs in the build only.
 *
 * It says less than the check at run time where JSON Schema has no word for it: that the smaller number stands first, or that a name is known elsewhere.
 */
import type * as v from 'valibot';
import { withoutAnnotations } from '../annotations.js';
import { Clinic } from '../clinic.js';
import { Claim, Claims } from '../common.js';
import { ruleOf } from '../guards.js';
import { clinicSections } from '../index.js';
import { unwrapped, type SchemaNode } from '../nodes.js';
import { reserved } from '../reserved.js';
import { describe, rootDescriptions, type Use } from './descriptions.js';
import { suggestedIds } from './ids.js';
import { converted, idPattern, leafDefinitions, leafName, type JsonSchema } from './leaves.js';

/** A Valibot schema, with what the kinds that the content is made of have. */
type Node = v.GenericSchema & {
  readonly entries?: Entries;
  readonly rest?: Node;
  readonly key?: v.GenericSchema;
  readonly value?: Node;
  readonly item?: Node;
  readonly wrapped?: Node;
  /** Schemas of a union, or values to pick from. */
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

type Entries = Readonly<Record<string, Node>>;

interface Place {
  readonly path: readonly string[];
  /** What stands there in English; nothing where the clinic adds something, which has to be whole. */
  readonly bundled?: unknown;
  /** In a list, which is replaced whole: there `null` takes nothing away. */
  readonly isInList?: boolean;
}

/** Members that a clinic's words do not have: they say what stands behind ours. */
const leftOut = ['status', 'sources', 'certainty', 'certaintyBy', 'span', 'figures'];

/** Notes for people may stand in every object. */
const notes = { '^\\$comment$': {} };

/** Refused with the reason, and not offered. */
const stays: JsonSchema = {
  not: {},
  errorMessage: 'Expected no change here: these words carry safety or trust',
  description: 'Stays as it is: these words carry safety or trust.',
  doNotSuggest: true,
};

/** A clinic's claim needs no basis; the one that it may name says what holds anyway. */
const basis: JsonSchema = { const: 'custom', doNotSuggest: true, ...describe(['basis']) };

const languageCode = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', patternErrorMessage: 'Expected the code of a language, such as "es"' };

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null && !Array.isArray(node);
const isOptional = ({ type }: Node) => type === 'optional';

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
const orNull = (name: string) => `${name}-or-null`;

/** The definition that a schema has, since it is used in many places. A claim that stands alone may be changed in part. */
function definitionOf(schema: v.GenericSchema, { isInList }: Place): string | undefined {
  if (schema === Claim && isInList) return 'claim';
  return schema === Claims ? 'claims' : leafName(schema);
}

/** A schema that takes `null` too, which leaves the bundled words out. */
function removable(schema: JsonSchema): JsonSchema {
  if (typeof schema.$ref === 'string') return { ...schema, $ref: orNull(schema.$ref) };
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...(schema.anyOf as unknown[]), { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) ? { enum: [...(schema.enum as unknown[]), null] } : {}) };
}

/** The schema of a file of a clinic's own words. `english` are the sections as elements get them. */
export function overridesSchema(english: Readonly<Record<string, unknown>>): JsonSchema {
  const idsFor = suggestedIds(english);

  function schemaOf(node: Node, place: Place, canGo = false): JsonSchema {
    const { path, bundled, isInList } = place;
    const rule = ruleOf([unwrapped(node as SchemaNode)], bundled);
    if (rule === 'fixed' || rule === 'leading') return ref('stays');
    if (rule === 'append-only' && Array.isArray(bundled)) return { ...addedTo(shapeOf(node, place)), ...describe(path, bundled, ['add']) };
    const isRemovable = canGo && !isInList && (!rule || rule === 'marked');
    const uses: Use[] = [...(rule === 'marked' ? ['mark' as const] : []), ...(isRemovable && bundled !== undefined ? ['remove' as const] : [])];
    return { ...(isRemovable ? removable(shapeOf(node, place)) : shapeOf(node, place)), ...describe(path, bundled, uses) };
  }

  function shapeOf(annotated: Node, place: Place): JsonSchema {
    const node = withoutAnnotations(annotated) as Node;
    if (node.wrapped) return shapeOf(node.wrapped, place);
    const definition = definitionOf(node, place);
    if (definition) return { ...ref(definition), ...(definition === 'id' ? { examples: idsFor(place.path) } : {}) };
    if (node.item) return listOf(node, place);
    if (node.type === 'variant') return objectOf(ownKind(node), place);
    if (node.type === 'union') return unionOf(node.options as readonly Node[], place);
    if (node.entries) return node.rest ? keyed(node.entries, node.rest, place) : objectOf(node.entries, place);
    if (node.value) return keyed({}, node.value, place, leafName(node.key!) === 'id');
    return valueOf(node);
  }

  function listOf(node: Node, { path }: Place): JsonSchema {
    const least = node.pipe?.find(({ type }) => type === 'min_length')?.requirement;
    return { type: 'array', items: shapeOf(node.item!, { path, isInList: true }), ...(least ? { minItems: least } : {}) };
  }

  /** An object of one of several kinds. A change may turn one into another, where it takes away what made it that kind. */
  function unionOf(options: readonly Node[], place: Place): JsonSchema {
    if (!options.every(({ entries }) => entries)) return { anyOf: options.map((option) => shapeOf(option, place)) };
    if (place.bundled === undefined) return { anyOf: options.map(({ entries }) => objectOf(entries!, place)) };
    const entries = Object.assign({}, ...options.map((option) => option.entries)) as Entries;
    const ofKind = Object.keys(entries).filter((key) => !options.every((option) => option.entries![key]));
    const isNow = ofKind.filter((key) => isObject(place.bundled) && key in place.bundled);
    const gone = { required: isNow, properties: Object.fromEntries(isNow.map((key) => [key, { type: 'null', ...describe([...place.path, key]) }])) };
    return { ...objectOf(entries, place, (key) => ofKind.includes(key)), dependencies: Object.fromEntries(ofKind.filter((key) => !isNow.includes(key)).map((key) => [key, gone])) };
  }

  function objectOf(entries: Entries, place: Place, canGo = (key: string) => isOptional(entries[key]!)): JsonSchema {
    const own = Object.keys(entries).filter((key) => !leftOut.includes(key));
    const needed = place.bundled === undefined ? own.filter((key) => key !== 'basis' && !canGo(key)) : [];
    return {
      type: 'object',
      properties: Object.fromEntries(own.map((key) => [key, key === 'basis' ? basis : schemaOf(entries[key]!, below(place, key), canGo(key))])),
      patternProperties: notes,
      additionalProperties: false,
      ...(needed.length ? { required: needed } : {}),
    };
  }

  /** Entries by id, beside what the object keeps for itself: those that are bundled, and new ones. */
  function keyed(entries: Entries, entry: Node, place: Place, hasIds = true): JsonSchema {
    const own = objectOf(entries, place).properties as Record<string, JsonSchema>;
    const known = Object.keys(isObject(place.bundled) ? place.bundled : {}).filter((key) => !(key in entries) && !reserved.includes(key));
    const names = { examples: idsFor(place.path), ...(hasIds ? idOr(Object.keys(own)) : {}) };
    return {
      type: 'object',
      properties: { ...own, ...Object.fromEntries(known.map((key) => [key, schemaOf(entry, below(place, key), true)])) },
      patternProperties: notes,
      additionalProperties: schemaOf(entry, below(place, '*'), true),
      propertyNames: names,
    };
  }

  // What the clinic says of itself is bundled nowhere, and nothing of it has to be there.
  const content: Readonly<Record<string, unknown>> = { ...english, clinic: {} };
  const sections = Object.entries<v.GenericSchema>({ clinic: Clinic, ...clinicSections }).filter(([name]) => name !== 'sources');
  const claim = objectOf(ownKind(Claim as unknown as Node), { path: [], isInList: true });
  const definitions = { ...leafDefinitions, claim, claims: { type: 'array', items: ref('claim'), minItems: 1 } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...rootDescriptions,
    type: 'object',
    properties: {
      $schema: { type: 'string', ...describe(['$schema']) },
      $comment: describe(['$comment']),
      lang: { ...languageCode, ...describe(['lang']) },
      ...Object.fromEntries(sections.map(([name, schema]) => [name, schemaOf(schema as Node, { path: [name], bundled: content[name] })])),
    },
    additionalProperties: false,
    definitions: Object.fromEntries([...Object.entries(definitions).flatMap(([name, schema]) => [[name, schema], [orNull(name), removable(schema)]]), ['stays', stays]]),
  };
}

/** Names that are ids, or of the object's own, or a note's. */
const idOr = (own: readonly string[]): JsonSchema => ({ pattern: `^(?:${['\\$comment', ...own].join('|')})$|${idPattern}`, patternErrorMessage: `Expected lower-case words joined by hyphens, such as "deep-tissue"; ${reserved.join(', ')} are taken` });

/** The kind of claim that a clinic can make: the one without sources. */
const ownKind = (claim: Node): Entries => (claim.options!.at(-1) as Node).entries!;

/** A list that is added to what stands there: it may be empty. */
const addedTo = (list: JsonSchema): JsonSchema => (list.$ref ? { type: 'array', items: ref('claim') } : { ...list, minItems: 0 });

/** The place of a member. */
const below = ({ path, bundled, isInList = false }: Place, key: string): Place => ({
  path: [...path, key],
  bundled: isObject(bundled) && Object.hasOwn(bundled, key) ? bundled[key] : undefined,
  isInList,
});

/** A value without a definition: one of a few, or a text with places for other values. */
function valueOf(node: Node): JsonSchema {
  const held = (node.pipe ?? []).filter(({ type }) => type === 'includes').map(({ requirement }) => String(requirement));
  if (!held.length) return converted(node);
  return { allOf: [ref('text'), ...held.map((part) => ({ pattern: part.replace(/[{}]/g, '\\$&'), patternErrorMessage: `Expected the text to hold ${part}` }))] };
}
