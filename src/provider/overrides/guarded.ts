/**
 * What a clinic's words may not change. Trust is not inherited, and safety advice can be added to, never taken away or made weaker:
 * nobody may read the clinic's words under our sources, or miss a reason to see a doctor.
 */
import { isObject } from './json.js';

/** How a place is guarded: it stays as it is; it may not go; or what is listed there is added to what stands there. */
export type Guard = 'stays' | 'may not go' | 'is added to';

type When = (bundled: unknown) => boolean;

const always: When = () => true;
const hasSigns: When = (step) => isObject(step) && 'signs' in step;
const warns: When = (rule) => isObject(rule) && rule.effect !== 'fits';

/** By place, `*` for any one name; the first that fits counts. Only what the bundled content has at a place is guarded. */
const guards: readonly (readonly [place: string, guard: Guard, when?: When])[] = [
  ['*.status', 'stays'],
  ['*.sources', 'stays'],
  ['safety.*.signs.order', 'may not go'],
  ['safety.*.signs.*', 'stays'],
  ['safety.*.signs', 'may not go'],
  ['safety.*.*', 'stays'],
  ['safety.note', 'stays'],
  ['safety.clear', 'stays'],
  ['safety.*', 'may not go'],
  ['modalities.everyone', 'stays'],
  ['modalities.*.checkFirst', 'is added to'],
  ['modalities.*.after', 'is added to'],
  ['conditions.*.notNow', 'is added to'],
  ['evidence.*.findings.*', 'may not go'],
  ['evidence.*.unknown', 'is added to'],
  ['session.steps.*.signs', 'stays'],
  ['session.steps.*', 'may not go', hasSigns],
  ['choosing.questions.now', 'stays'],
  ['choosing.questions.first', 'stays'],
  ['choosing.rules.*', 'stays', warns],
  ['choosing.other', 'is added to'],
  ['choosing.none', 'is added to'],
  ['about.entries.country', 'may not go'],
  ['about.entries.*', 'stays'],
  ['glossary.certainty', 'stays'],
  ['labels.shared', 'stays'],
  ['labels.clinic-content', 'stays'],
  ['labels.safety-check', 'stays'],
  ['labels.massage-chooser.title', 'may not go'],
  ['labels.massage-chooser.book', 'may not go'],
  ['labels.massage-chooser.*', 'stays'],
  ['labels.research-evidence.title', 'may not go'],
  ['labels.research-evidence.*', 'stays'],
  ['labels.condition-guide.title', 'may not go'],
  ['labels.condition-guide.lead', 'may not go'],
  ['labels.condition-guide.*', 'stays'],
  ['labels.modality-card.checkFirst', 'stays'],
  ['labels.massage-comparison-table.asForAny', 'stays'],
  ['labels.visit-summary.first', 'stays'],
  ['labels.visit-summary.tell', 'stays'],
  ['labels.visit-summary.askFirst', 'stays'],
  ['labels.visit-summary.private', 'stays'],
];

/** How a place is guarded, if it is. */
export function guardOf(path: readonly string[], bundled: unknown): Guard | undefined {
  const guard = guards.find(([place, , when = always]) => {
    const names = place.split('.');
    return names.length === path.length && names.every((name, index) => name === '*' || name === path[index]) && when(bundled);
  });
  return guard?.[1];
}
