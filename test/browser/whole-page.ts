/** What a page of stories does and tells of itself, in any browser: this runs in the page. */
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { all, layoutFaults, shownTexts, unfold } from './layout.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** After every element has the words that it keeps, and has learned from its first layout. */
export async function settled(): Promise<void> {
  for (const element of all(document)) if ('updateComplete' in element) await element.updateComplete;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Unfolds all, explains all words, and answers every question with its last answer: that of a list of signs says that none holds, so more is asked. */
export async function used(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const elements = [...all(document)];
    for (const element of elements) {
      const boxes = [...element.querySelectorAll('input')];
      if (element.matches('[part=question], [part=pick]') && !boxes.some(({ checked }) => checked)) boxes.at(-1)?.click();
      if (element.matches('[part=term][aria-expanded=false]')) element.click();
    }
    await settled();
  }
  unfold(document);
  await settled();
}

/** Text that is cut off or covered, and what is wider than its place. */
export function layout(): string[] {
  const { scrollWidth, clientWidth } = document.querySelector('main')!;
  return [...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []), ...layoutFaults(document.body)];
}

/**
 * What axe finds, and contrast and sizes that it cannot decide. Contrast is not asked for where colours are forced: the reader's own are not ours.
 * One element stands on the page in several ways, so landmarks share names here; in `every-story.test.ts` each story is asked for that alone.
 */
export async function findings(isForced: boolean): Promise<string[]> {
  const rules = { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false }, 'color-contrast': { enabled: !isForced } };
  const resultTypes: RunOptions['resultTypes'] = ['violations', 'incomplete'];
  const { violations, incomplete } = await axe.run(document.body, { resultTypes, rules, elementRef: true });
  const found = violations;
  let undecided = incomplete.filter(({ id }) => ['color-contrast', 'target-size'].includes(id));
  // What is scrolled out of sight from right to left axe takes for covered: it is shown, and asked about again.
  for (const share of [0.5, 1]) {
    if (!undecided.length) break;
    for (const element of all(document)) if (element.matches('[part=scroll]')) element.scrollLeft = share * (element.clientWidth - element.scrollWidth);
    const again = await axe.run({ include: undecided.flatMap(({ nodes }) => nodes.map(({ element }) => element!)) }, { resultTypes, runOnly: undecided.map(({ id }) => id), elementRef: true });
    found.push(...again.violations);
    undecided = again.incomplete;
  }
  return [...found, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`));
}

/** The texts that are shown. */
export const texts = (): string[] => shownTexts(document.body);
