/** Ids that an editor offers where a clinic's words name an entry. Others are fine too: the clinic may have added them. */
import { reserved } from '../reserved.js';
import { isAt } from './places.js';

/** Where ids are named, and where what they name stands. */
const named: readonly (readonly [place: string, entries: string])[] = [
  ['clinic.offers', 'modalities'],
  ['comparison.aspects.*.answers', 'modalities'],
  ['comparison.summary', 'comparison.aspects'],
  ['choosing.questions.*.options.*.topics', 'evidence'],
  ['choosing.rules.*.when', 'choosing.questions'],
  ['choosing.rules.*.modalities', 'modalities'],
];

/** Where the entries stand whose ids are named at a path. */
export const entriesNamedAt = (path: readonly string[]): readonly string[] | undefined => named.find(([place]) => isAt(path, place))?.[1].split('.');

/** The ids that may be named at a path. `order` names its neighbours. */
export const suggestedIds = (english: Readonly<Record<string, unknown>>) => (path: readonly string[]): string[] | undefined => {
  const entries = path.at(-1) === 'order' ? path.slice(0, -1) : entriesNamedAt(path);
  const found = entries?.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? node[key as keyof typeof node] : undefined), english);
  return found ? Object.keys(found).filter((id) => !reserved.includes(id)) : undefined;
};
