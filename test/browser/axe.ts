/** Runs axe on a part of the page, with its rule on the size of what is pressed, which it leaves off. What it finds, and contrast that it cannot decide, is an error. */
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

export async function axeFindings(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, { iframes: false, resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } });
  const undecided = incomplete.filter(({ id }) => ['color-contrast', 'target-size'].includes(id));
  return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`));
}
