/** Who signed a section's words, and whether these are still the words that a reader sees. */
import * as v from 'valibot';
import own from '../../content/every/clinic-content.json';
import hashes from '../../content/every/hashes.json';
import references from '../../content/every/references.json';
import { fill } from '../../internal/fill.js';
import { formatDay } from '../../internal/format.js';
import type { Lapse } from '../../internal/lapse.js';
import { Review } from '../../schema/about.js';
import { Clinic } from '../../schema/clinic.js';
import { clinicSections } from '../../schema/index.js';
import { isAnnotated, membersAt, type SchemaNode } from '../../schema/nodes.js';
import type { Layer } from '../contexts.js';
import { composedOf, withoutFree } from './compose.js';
import { at, isObject, withAt, type JsonObject } from './json.js';
import { differencesBetween, markOf as markOfShown } from './mark.js';
import { withOwnTexts } from './own-words.js';

/** All that a clinic can change: each section, and what it says of itself. */
const everything = v.object({ ...clinicSections, clinic: Clinic }) as unknown as SchemaNode;

/**
 * What is shown under a section's status line beside the section itself, the facts that it refers to and the shared labels.
 * `*` stands for any name. The guide has one line for all that it shows.
 */
const shownBeside: Readonly<Record<string, readonly string[]>> = {
  modalities: ['labels.modality-card', 'labels.modality-list'],
  comparison: ['modalities', 'labels.massage-comparison-table'],
  conditions: ['glossary', 'labels.condition-guide'],
  session: [
    'labels.session-expectations',
    'labels.visit-summary',
    'choosing.questions.goal',
    'clinic.emergencyNumber',
    'conditions.*.ask',
    'conditions.*.name',
    'modalities.*.name',
    'safety',
  ],
  choosing: ['labels.massage-chooser', 'labels.choosing-tips', 'clinic.emergencyNumber', 'glossary', 'modalities.*.name', 'safety'],
  safety: ['labels.safety-check', 'clinic.emergencyNumber'],
  evidence: ['labels.research-evidence'],
  faq: ['glossary', 'labels.massage-faq'],
  glossary: [],
  guide: [...Object.keys(clinicSections), 'clinic.emergencyNumber'],
  about: [],
};

/** A section's places whose changes a reader of it sees. */
const placesOf = (name: string): string[] => [
  name,
  'labels.shared',
  ...shownBeside[name]!,
  ...references.filter(([place]) => place.startsWith(`${name}.`)).map(([, see]) => see),
];

/** The section or the group of labels that a place is in. */
const partOf = (place: string): string => place.split('.').slice(0, place.startsWith('labels.') ? 2 : 1).join('.');

/** Hashes of all bundled words that a section shows. Facts that it refers to are in its own: the build puts them there. */
function bundledOf(name: string, language: string): Record<string, string> {
  const shown = [name, 'labels.shared', ...shownBeside[name]!].map(partOf);
  const known = Object.entries(hashes[language] ?? {});
  return Object.fromEntries(known.filter(([part]) => shown.includes(part) || shown.includes(part.split('.')[0]!)));
}

/** The part of a change at a place. What is removed on the way there is part of it. */
function pick(change: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || !isObject(change)) return change;
  const keys = key === '*' ? Object.keys(change) : ['', key];
  const picked = keys.map((each) => [each, pick(at(change, [each]), rest)] as const).filter(([, value]) => value !== undefined);
  return picked.length ? Object.fromEntries(picked) : undefined;
}

/** The mark of what a section shows with a clinic's changes: what a clinician signs. */
export function markOf(name: string, patches: readonly JsonObject[], language: string): string {
  const change = withoutFree(composedOf(patches), [everything]);
  const changes = placesOf(name).map((place) => pick(change, place.split('.'))).filter(isObject) as JsonObject[];
  return markOfShown({ bundled: bundledOf(name, language), changes: composedOf(changes) });
}

/** Names of the sections that can be signed. */
const signable = Object.keys(shownBeside);

/** All reviews, the latest first; each says what an earlier one says unless it says otherwise, as everything in patches does. */
function reviewsIn(patches: readonly JsonObject[]): Review[] {
  let found: object[] = [];
  for (const patch of patches) {
    const review = at(patch, ['about', 'review']);
    if (review === null) found = [];
    else if (isObject(review)) found = [{ ...found[0], ...review }, ...found];
  }
  return found.filter((review) => v.is(Review, review));
}

/** The changes that hold in a language, the first the weakest. */
export const patchesIn = (layers: readonly Layer[], language: string | undefined): JsonObject[] =>
  layers.filter((layer) => layer.language === undefined || layer.language === language).map(({ patch }) => patch);

/** The review that holds for a section: its mark is that of the words that are shown. */
const reviewOf = (name: string, patches: readonly JsonObject[], language: string): Review | undefined => {
  const reviews = reviewsIn(patches).filter(({ of }) => Object.hasOwn(of, name));
  const mark = reviews.length ? markOf(name, patches, language) : undefined;
  return reviews.find(({ of }) => of[name] === mark);
};

/** Signatures that hold in no language that they may be for, and what differs from the words that were signed. */
export function lapsedIn(layers: readonly Layer[]): Lapse[] {
  const lapses = new Map<string, Lapse | undefined>();
  for (const language of Object.keys(hashes)) {
    const patches = patchesIn(layers, language);
    const latest = Object.assign({}, ...reviewsIn(patches).reverse().map(({ of }) => of)) as Record<string, string>;
    for (const [section, signed] of Object.entries(latest).filter(([name]) => signable.includes(name))) {
      const key = `${section} ${signed}`;
      const isSigned = (lapses.has(key) && !lapses.get(key)) || reviewOf(section, patches, language);
      const changed = isSigned ? [] : differencesBetween(signed, markOf(section, patches, language));
      const known = lapses.get(key)?.changed;
      lapses.set(key, isSigned ? undefined : { section, changed: known && known.length <= changed.length ? known : changed });
    }
  }
  return [...lapses.values()].filter((lapse) => lapse !== undefined);
}

const labelsIn = (language: string) => own[language] ?? own.en!;

/** The line of a section that was signed. */
const reviewedLine = ({ by, qualification, date }: Review, language: string): string =>
  fill(labelsIn(language).reviewed, { by, qualification, day: formatDay(date, language) });

/** The word that stands at a clinic's own claims. */
const withOwnLabels = (name: string, section: unknown, language: string) =>
  name === 'labels' && at(section, ['shared', 'basis']) ? withAt(section, ['shared', 'basis', 'clinic'], labelsIn(language).own) : section;

/** Whether a section says something that the bundled one does not; what is free to change counts as nothing, and so does what is gone. */
function saysOther(before: unknown, after: unknown, nodes: readonly SchemaNode[]): boolean {
  if (before === after || after === null || nodes.some((node) => isAnnotated(node, 'free'))) return false;
  if (typeof after !== 'object') return true;
  return Object.entries(after).some(([key, value]) => saysOther(at(before, [key]), value, membersAt(nodes, key)));
}

/**
 * A section as elements show it: with the clinic's own texts and claims marked, and a status line that says who signed these very words,
 * or else that some of them are the clinic's own.
 */
export function withStatus<Section>(name: string, before: Section, after: Section, patches: readonly JsonObject[], language: string): Section {
  const { own: note } = labelsIn(language);
  const section = withOwnLabels(name, withOwnTexts(name, before, after, note), language) as Section;
  const status = at(section, ['status']);
  if (!isObject(status)) return section;
  const review = reviewOf(name, patches, language);
  if (review) {
    const { by, qualification, date } = review;
    return withAt(section, ['status'], { ...status, line: reviewedLine(review, language), review: { by, qualification, date } });
  }
  // The table shows what the kinds of massage say of themselves.
  const shown = name === 'comparison' ? ['modalities'] : [];
  const isOwn = saysOther(before, after, membersAt([everything], name)) || shown.some((other) => patches.some((patch) => saysOther({}, patch[other] ?? null, membersAt([everything], other))));
  return isOwn ? withAt(section, ['status', 'line'], labelsIn(language).ownStatus) : section;
}
