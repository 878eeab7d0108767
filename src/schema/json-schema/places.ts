import { reserved } from '../reserved.js';

/** Whether a path is a place such as `modalities.*.price`; `*` is any id. */
export function isAt(path: readonly string[], place: string): boolean {
  const names = place.split('.');
  return names.length === path.length && path.every((name, index) => name === names[index] || (names[index] === '*' && !reserved.includes(name)));
}
