/** What stands in a keyed section, in the order to show. */
import { reserved } from '../schema/reserved.js';

/** The ids of a section's entries: those that its `order` names first, then the rest as they stand. */
export function idsOf(section: Readonly<Record<string, unknown>>): string[] {
  const order = (section.order ?? []) as readonly string[];
  return [...new Set([...order, ...Object.keys(section)])].filter((id) => section[id] && !reserved.includes(id));
}

/** The same with the entries. */
export const entriesOf = <Section extends object>(section: Section): [string, Section[string & keyof Section]][] =>
  idsOf(section as Record<string, unknown>).map((id) => [id, section[id as string & keyof Section]]);

/** A list attribute's ids: words with white space between them. */
export const words = (list: string): string[] => list.match(/\S+/g) ?? [];

/** The ids among `wanted` that are known, each once, as listed; the others go to `unknown`. */
export const knownIds = (wanted: readonly string[], known: readonly string[], unknown: (id: string) => unknown): string[] =>
  [...new Set(wanted)].filter((id) => known.includes(id) || void unknown(id));
