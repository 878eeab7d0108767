/** One script for every page: loads the elements that a page uses, those added later too, and no others. */

const elements: Record<string, () => Promise<unknown>> = {
  'clinic-content': () => import('./provider/clinic-content/define.js'),
  'massage-comparison-table': () => import('./elements/massage-comparison-table/define.js'),
  'modality-card': () => import('./elements/modality-card/define.js'),
  'modality-list': () => import('./elements/modality-list/define.js'),
  'session-expectations': () => import('./elements/session-expectations/define.js'),
};

const waiting = new Set(Object.keys(elements));

function load(): void {
  for (const tag of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    void elements[tag]!();
  }
  if (!waiting.size) observer.disconnect();
}

const observer = new MutationObserver(load);
observer.observe(document, { childList: true, subtree: true });
load();
