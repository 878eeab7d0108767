/** One script for every page: loads the elements that a page uses, those added later too, and no others. Stand-ins become elements. */

const elements: Record<string, () => Promise<unknown>> = {
  'clinic-content': () => import('./provider/clinic-content/define.js'),
  'choosing-tips': () => import('./elements/choosing-tips/define.js'),
  'condition-guide': () => import('./elements/condition-guide/define.js'),
  'glossary-term': () => import('./elements/glossary-term/define.js'),
  'language-choice': () => import('./elements/language-choice/define.js'),
  'massage-chooser': () => import('./elements/massage-chooser/define.js'),
  'massage-comparison-table': () => import('./elements/massage-comparison-table/define.js'),
  'massage-faq': () => import('./elements/massage-faq/define.js'),
  'massage-guide': () => import('./elements/massage-guide/define.js'),
  'modality-card': () => import('./elements/modality-card/define.js'),
  'modality-list': () => import('./elements/modality-list/define.js'),
  'research-evidence': () => import('./elements/research-evidence/define.js'),
  'safety-check': () => import('./elements/safety-check/define.js'),
  'session-expectations': () => import('./elements/session-expectations/define.js'),
  'visit-summary': () => import('./elements/visit-summary/define.js'),
};

const waiting = new Set(Object.keys(elements));

/** The guide's file holds every element: where it is on the page, no other is asked for. */
const whole = 'massage-guide';

/** What a server wrote is taken over in place: its support is there before any element. The file of all elements has its own, beside its copy of Lit. */
let support: Promise<unknown> | undefined;

async function bring(tag: string, found: Element): Promise<void> {
  if (found.shadowRoot && tag !== whole) support ??= import('./hydrate.js');
  await support;
  await elements[tag]!();
}

/** The class of what a stand-in becomes. */
async function classOf(tag: string, standIn: Element): Promise<CustomElementConstructor> {
  await bring(tag, standIn);
  return customElements.get(tag)!;
}

let isWhole = false;

function load(): void {
  const guide = waiting.has(whole) && document.querySelector(`${whole}, [data-clinic-element=${whole}]`);
  if (guide) {
    isWhole = true;
    waiting.clear();
    void bring(whole, guide);
  }
  // What was pasted is looked after only where there is some; the file of all elements does it itself.
  if (!isWhole && document.querySelector('[data-clinic-element], [data-clinic-words]:not([data-seen])')) void import('./internal/pasted.js').then(({ look }) => look(classOf));
  for (const tag of waiting) {
    const found = document.querySelector(tag);
    if (!found) continue;
    waiting.delete(tag);
    void bring(tag, found);
  }
}

const observer = new MutationObserver(load);
observer.observe(document, { childList: true, subtree: true });
load();
