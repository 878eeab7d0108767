/** The script that takes over in place what was prerendered. */
import { tags } from '../internal/tags.js';
import { attribute, type Element } from './nodes.js';
import { startOf, type Page } from './page.js';
import type { Piece } from './splice.js';

/** All elements in one file, which brings support of its own beside its copy of Lit. */
const whole = ['clinic-elements.js', 'massage-guide.js'];
const files = ['autoload.js', 'clinic-elements.js', ...tags.map((tag) => `${tag}.js`)];
const nameOf = (script: Element) => address(script).slice(folder(script).length);

/** The scripts of ours on a page. */
export const ownScripts = ({ scripts }: Page): Element[] => scripts.filter((script) => files.includes(nameOf(script)));

/** It goes before the first script of ours. `base` is the address of the folder it is in. Nothing where the page has no script of ours, or has it already. */
export function supportFor(page: Page, base: string, nonce: string | undefined): Piece[] {
  const { scripts, places } = page;
  const own = ownScripts(page);
  const [first] = own;
  const isWhole = own.some((script) => whole.includes(nameOf(script))) || places.some(({ tag }) => tag === 'massage-guide');
  if (!first || isWhole) return [];
  const support = `${base}${!base || base.endsWith('/') ? '' : '/'}hydrate.js`;
  if (scripts.some((script) => [support, `${folder(first)}hydrate.js`].includes(address(script)))) return [];
  return [{ at: startOf(first), text: `<script type="module"${nonce ? ` nonce="${nonce}"` : ''} src="${support.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></script>` }];
}

const address = (script: Element) => attribute(script, 'src')!.trim().replace(/[?#].*/s, '');
const folder = (script: Element) => address(script).replace(/[^/]*$/, '');
