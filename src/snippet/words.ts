/** The plain words of a snippet: what shows between an element's tags until its script runs, and stays where a filter takes the tags. */
import type { Step } from './snippet.js';

/** `prerender` of the server's files, which are not for every page to load. */
type Prerender = (html: string, options: { readonly as: 'words'; readonly lang: string }) => Promise<{ readonly html: string }>;

/** Between the parts, which no text in them can be. */
const between = '\n<!-- next -->\n';

/** The same steps with words in their elements. All parts go as one page: what one says of the clinic, elements in another show. */
export async function withWords(steps: readonly Step[], lang: string, prerender: Prerender): Promise<Step[]> {
  const parts = steps.filter(({ language }) => language === 'html').map(({ code }) => code);
  const { html } = await prerender(parts.join(between), { as: 'words', lang });
  const filled = html.split(between);
  return steps.map((step) => (step.language === 'html' ? { ...step, code: filled.shift()! } : step));
}
