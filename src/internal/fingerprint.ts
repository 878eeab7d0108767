/** A mark of all that an element shows words from: what a server wrote and what a browser would write are the same where the marks are. */
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { ContentController } from '../provider/content-controller.js';

/** Lit's mark of a template's texts, which is there anyway where elements are taken over. */
const markOfTexts = (...strings: string[]) => digestForTemplateResult({ strings } as never);

/** Sections are large, and many elements show the same. */
const marks = new WeakMap<object, string>();

function markOf(section: object): string {
  const known = marks.get(section);
  if (known) return known;
  const mark = markOfTexts(JSON.stringify(section));
  marks.set(section, mark);
  return mark;
}

export const fingerprint = (content: ContentController): string =>
  markOfTexts(content.locale, String(content.lang), JSON.stringify(content.clinic), ...Object.keys(content.english).map((name) => markOf(content.section(name as never))));
