/** What an element is called where the clinic does not say it. */
import type { Sections } from '../../src/schema/index.js';

/** The element's title, or the name of what it shows; nothing where it has none. */
export function titleOf(tag: string, { guide, labels, modalities }: Pick<Sections, 'guide' | 'labels' | 'modalities'>, modality?: string): string | undefined {
  if (tag === 'massage-guide') return guide.title;
  if (tag === 'modality-card') return modality === undefined ? undefined : modalities[modality]?.name;
  const group = Object.hasOwn(labels, tag) ? labels[tag as keyof typeof labels] : undefined;
  return group && 'title' in group ? group.title : undefined;
}
