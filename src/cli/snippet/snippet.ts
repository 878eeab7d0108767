/** `snippet`: prints an element to paste, with its plain words in it. */
import { prerender, render } from '../../server/index.js';
import { markup, written, type Markup } from '../../snippet/markup.js';
import { printError } from '../print.js';
import { Refusal } from '../refusal.js';

/** The command's flags, by their names in code. */
export interface Flags {
  readonly lang?: string;
  readonly as: 'element' | 'stand-in' | 'words';
}

/** Prints the element, and what is wrong in its attributes, which are given as `name=value` or `name`. Gives the exit code. */
export async function snippet(tag: string, attributes: readonly string[], { lang, as }: Flags): Promise<number> {
  const given = Object.fromEntries(attributes.map((each) => [each.replace(/=.*/s, ''), each.includes('=') ? each.replace(/^.*?=/s, '') : '']));
  await refuseUnknown(tag, given);
  const element = as === 'stand-in' ? standIn(tag, given, lang) : markup(tag, { ...given, lang });
  const { html, problems } = await prerender(written([element]), { as: 'words', lang: 'en' });
  console.log(as === 'words' ? html.slice(html.indexOf('>') + 1, html.lastIndexOf('</')) : html);
  for (const { message } of problems) printError(message);
  return Number(problems.length > 0);
}

/** What a script turns into the element. A term stands in a line. */
function standIn(tag: string, attributes: Readonly<Record<string, string>>, lang: string | undefined): Markup {
  const data = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  return markup(tag === 'glossary-term' ? 'span' : 'div', { 'data-clinic-element': tag, ...data, lang });
}

/** Tags and attributes that are not ours. The start tag is rendered when all are. */
async function refuseUnknown(tag: string, attributes: Readonly<Record<string, string>>): Promise<void> {
  try {
    await render(tag, attributes).next();
  } catch (error) {
    throw new Refusal((error as Error).message, 2);
  }
}
