/** Topics by id: one alone stands open, several fold out, and those that concern the reader are unfolded. */
import { levelBelow, type HeadingLevel } from '../internal/heading.js';
import type { ContentController } from '../provider/content-controller.js';
import { folded } from './folded.js';

export interface Topics {
  /** Level of the heading above them. */
  readonly level: HeadingLevel;
  readonly shown: readonly string[];
  /** Unfolds all. */
  readonly expand: boolean;
  readonly name: (id: string) => string;
  readonly body: (id: string) => unknown;
}

export function topics({ picks }: ContentController, { level, shown, expand, name, body }: Topics): unknown {
  const concerns = (id: string) => picks.conditions.includes(id) || picks.topics.includes(id);
  return shown.length > 1 ? shown.map((id) => folded(levelBelow(level), name(id), expand || concerns(id), body(id))) : shown.map(body);
}
