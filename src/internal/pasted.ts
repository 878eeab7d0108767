/** What a clinic pasted into its page: stand-ins where its system takes no tags of ours, and plain words that may be old. */
import { report } from './report.js';
import { version } from './version.js';

/** Turns `<div data-clinic-element="modality-card" data-modality="swedish">` into the element, with what stands in it. Other tags than the known ones stay. */
function replaceStandIns(known: readonly string[]): void {
  for (const standIn of document.querySelectorAll<HTMLElement>('[data-clinic-element]')) {
    const tag = standIn.dataset.clinicElement!;
    if (!known.includes(tag)) {
      report(standIn, 'unknown', 'data-clinic-element', tag, known, 'clinic-elements');
      delete standIn.dataset.clinicElement;
      continue;
    }
    const element = document.createElement(tag);
    for (const name of standIn.getAttributeNames()) {
      if (name !== 'data-clinic-element') element.setAttribute(name.replace(/^data-(?!clinic-words)/, ''), standIn.getAttribute(name)!);
    }
    element.append(...standIn.childNodes);
    // Filters take the slot away that keeps a term's words out of the term.
    element.querySelector(':scope > span[data-clinic-words]')?.setAttribute('slot', 'words');
    standIn.replaceWith(element);
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
export function look(known: readonly string[]): void {
  replaceStandIns(known);
  noteOldWords();
}
