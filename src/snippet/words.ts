/** The plain words of a snippet: what stands between an element's tags until its script runs, in the language of the sections. */
import type { Sections } from '../schema/index.js';

/** The element's title, or the name of what it shows; nothing where it has none. */
export function wordsOf(tag: string, { guide, labels, modalities }: Pick<Sections, 'guide' | 'labels' | 'modalities'>, modality?: string): string | undefined {
  if (tag === 'massage-guide') return guide.title;
  if (tag === 'modality-card') return modality === undefined ? undefined : modalities[modality]?.name;
  const group = Object.hasOwn(labels, tag) ? labels[tag as keyof typeof labels] : undefined;
  return group && 'title' in group ? group.title : undefined;
}
