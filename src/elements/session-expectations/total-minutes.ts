/** How long a visit takes in all. */
import type { Minutes } from '../../schema/common.js';
import type { Step } from '../../schema/session.js';

/** The sum of the steps' least and most minutes; nothing when no step has any. */
export function totalMinutes(steps: readonly Step[]): Minutes | undefined {
  const timed = steps.flatMap(({ minutes }) => (minutes ? [minutes] : []));
  if (!timed.length) return undefined;
  return timed.reduce<Minutes>(([least, most], [less, more]) => [least + less, most + more], [0, 0]);
}
