/** Words in place of ids and of members' names, so that a reader need not know them. */
import { at, isObject } from '../../provider/overrides/json.js';
import { descriptionOf } from '../../schema/json-schema/descriptions.js';
import { entriesNamedAt } from '../../schema/json-schema/ids.js';
import { isAt } from '../../schema/json-schema/places.js';

export type Sections = Readonly<Record<string, unknown>>;

/** What an entry is called, and which of its members says it. */
export function nameOf(entry: unknown): readonly [key: string, name: string] | undefined {
  const key = ['name', 'title', 'question', 'term', 'label'].find((each) => typeof at(entry, [each]) === 'string');
  return key ? [key, at(entry, [key]) as string] : undefined;
}

/** The name of what an id at a path stands for; nothing where no ids are. */
export function wordFor(path: readonly string[], id: string, sections: Sections): string | undefined {
  if (isAt(path, 'comparison.aspects.*.from')) return descriptionOf(['modalities', '*', id])?.[1];
  const entries = entriesAt(path, sections);
  const entry = at(entries, [id]);
  return isObject(entries) ? (nameOf(entry)?.[1] ?? (at(entry, ['claim']) as string | undefined) ?? id) : undefined;
}

/** The entries that ids at a path stand for. */
function entriesAt(path: readonly string[], sections: Sections): unknown {
  if (isAt(path, 'choosing.rules.*.when.*')) {
    const question = at(sections, ['choosing', 'questions', path.at(-1)!]);
    const from = at(question, ['optionsFrom']);
    return typeof from === 'string' ? at(sections, ['safety', from, 'signs']) : at(question, ['options']);
  }
  const place = entriesNamedAt(path);
  return place && at(sections, place);
}

/** Whether an id stands at the end of a path, and not the name of a member. */
export const isEntry = (path: readonly string[]): boolean => Boolean(descriptionOf(path)?.[0].endsWith('.*'));

/** The title of a member; for an id, the name of what it stands for, if that is elsewhere. */
export function titleOf(path: readonly string[], sections: Sections): string | undefined {
  const key = path.at(-1)!;
  const elsewhere = wordFor(path.slice(0, -1), key, sections);
  if (elsewhere ?? (isEntry(path) && path[0] !== 'labels')) return elsewhere;
  return isEntry(path) ? apart(key) : (descriptionOf(path)?.[1] ?? apart(key));
}

/** `notNow` as words: "Not now". */
const apart = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());
