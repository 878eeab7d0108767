/** Topics by id: one alone stands open, several fold out, and those that concern the reader are unfolded. */
import { noChange, nothing } from 'lit';
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
  // What the answers unfolded folds when all is cleared.
  const otherwise = picks.isClear ? nothing : noChange;
  const topic = (id: string) => folded(levelBelow(level), name(id), expand || concerns(id), body(id), otherwise);
  return shown.length > 1 ? shown.map(topic) : shown.map(body);
}
