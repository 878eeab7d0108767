/** What a clinic pasted into its page: stand-ins where its system takes no tags of ours, and plain words that may be old. */
import { report } from './report.js';
import { standInTags } from './tags.js';
import { version } from './version.js';

/** Gives the class of an element, at once or when its file is there. */
type Load = (tag: string, standIn: Element) => CustomElementConstructor | Promise<CustomElementConstructor>;

/** Harmless on any element, whoever wrote it. */
const harmless = /^(lang|dir|slot|hidden|aria-[a-z]+)$/;

/** Lit's own support for hydration reads it: an element that has it never starts. */
const deferring = 'defer-hydration';

const seen = new WeakSet<Element>();

/** The attribute of the element that one of the stand-in's becomes, if it may become any. */
function attributeFor(name: string, observed: readonly string[]): string | undefined {
  // The sanitizer judged the ids and classes that are there; those in `data-*` it did not.
  if (harmless.test(name) || name === 'id' || name === 'class') return name;
  const own = /^data-(.+)/.exec(name)?.[1];
  return own !== undefined && own !== deferring && (harmless.test(own) || observed.includes(own)) ? own : undefined;
}

/** Turns `<div data-clinic-element="modality-card" data-modality="swedish">` into the element, with the nodes between its tags. */
function replace(standIn: Element, tag: string, { observedAttributes = [] }: CustomElementConstructor & { observedAttributes?: readonly string[] }): void {
  const element = document.createElement(tag);
  for (const name of standIn.getAttributeNames()) {
    const attribute = attributeFor(name, observedAttributes);
    if (attribute !== undefined) element.setAttribute(attribute, standIn.getAttribute(name)!);
  }
  while (standIn.firstChild) element.append(standIn.firstChild);
  // Filters take slots away: those of the clinic's own title and lines, and that of a term's words. Links to book stay the clinic's.
  for (const name of ['title', 'before', 'after']) {
    for (const child of element.querySelectorAll(`:scope > [data-slot=${name}]`)) child.setAttribute('slot', name);
  }
  for (const child of element.querySelectorAll(':scope > [slot=actions]')) child.removeAttribute('slot');
  element.querySelector(':scope > span[data-clinic-words]')?.setAttribute('slot', 'words');
  standIn.replaceWith(element);
}

/** Each stand-in is on its own: one that is broken keeps no other from its element. */
async function replaceOne(standIn: Element, load: Load): Promise<void> {
  const tag = standIn.getAttribute('data-clinic-element')!;
  if (!standInTags.includes(tag)) {
    report(standIn, 'unknown', 'data-clinic-element', tag, standInTags, 'clinic-elements');
    return;
  }
  const loading = load(tag, standIn);
  const element = loading instanceof Promise ? await loading : loading;
  // Taken out of the page meanwhile: it gets its turn when it is put back.
  if (standIn.isConnected) replace(standIn, tag, element);
  else seen.delete(standIn);
}

function replaceStandIns(load: Load): void {
  for (const standIn of document.querySelectorAll('[data-clinic-element]')) {
    if (seen.has(standIn)) continue;
    seen.add(standIn);
    void replaceOne(standIn, load).catch((error: unknown) => console.error(error));
  }
}

/** Tells the page's author of plain words that another version wrote. */
function noteOldWords(): void {
  for (const words of document.querySelectorAll<HTMLElement>('[data-clinic-words]:not([data-seen])')) {
    const { clinicWords } = words.dataset;
    words.dataset.seen = '';
    if (clinicWords !== version) report(document.documentElement, 'old', 'data-clinic-words', clinicWords!, [version], 'clinic-elements');
  }
}

/** Looks after all that was pasted since it looked last. */
export function look(load: Load): void {
  replaceStandIns(load);
  noteOldWords();
}
