/** The line that says what a text is worth: when it was written, and that no clinician has reviewed it, or who signed it with the clinic's words. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../internal/fill.js';
import { formatDay } from '../internal/format.js';
import { report } from '../internal/report.js';
import type { ContentController } from '../provider/content-controller.js';
import type { Status } from '../schema/common.js';

export function status({ host, locale, shared }: ContentController, { line: own, updated, nextReview }: Status): TemplateResult {
  const line = (label: string, day: string) => fill(label, { date: formatDay(day, locale) });
  const due = Date.parse(nextReview) < Date.now();
  if (due) report(host, 'due', 'content', nextReview);
  return html`<p part="status">${shared.typical} ${line(own ?? shared.status, updated)} ${due ? line(shared.due, nextReview) : ''}</p>`;
}
