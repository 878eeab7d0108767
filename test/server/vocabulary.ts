/** The vocabulary of schema.org, from the package that has its quads, in the form that the validator reads. */
import { readFileSync } from 'node:fs';

const quads = readFileSync(new URL(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8');
const statements = [...quads.matchAll(/^<http:\/\/schema\.org\/(\w+)> <\S+[/#](\w+)> <\S+[/#](\w+)> /gm)].map(([, subject, predicate, object]) => [subject!, predicate!, object!] as const);

const objectsOf = (predicate: string) => {
  const found: Record<string, { '@id': string }[]> = {};
  for (const [subject, name, object] of statements) if (name === predicate) (found[subject] ??= []).push({ '@id': `schema:${object}` });
  return found;
};
const parents = objectsOf('subClassOf');
const domains = objectsOf('domainIncludes');

export const vocabulary = {
  '@graph': [
    ...statements.filter(([, predicate, object]) => predicate === 'type' && object === 'Class').map(([id]) => ({ '@id': `schema:${id}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': parents[id] ?? [] })),
    ...Object.entries(domains).map(([id, domain]) => ({ '@id': `schema:${id}`, '@type': 'rdf:Property', 'schema:domainIncludes': domain })),
  ],
};
