/** The script that takes over in place what was prerendered. */
import { tags } from '../internal/tags.js';
import { attribute, startOf, type Element, type Page } from './page.js';
import type { Piece } from './splice.js';

const files = ['autoload', 'clinic-elements', ...tags].map((name) => `${name}.js`);

/** It goes before the first script of ours. `base` is the address of the folder it is in. Nothing where the page has no script of ours, or has it already. */
export function supportFor({ scripts }: Page, base: string, nonce: string | undefined): Piece[] {
  const first = scripts.find((script) => files.includes(address(script).slice(folder(script).length)));
  if (!first) return [];
  const support = `${base}${!base || base.endsWith('/') ? '' : '/'}hydrate.js`;
  if (scripts.some((script) => [support, `${folder(first)}hydrate.js`].includes(address(script)))) return [];
  return [{ at: startOf(first), text: `<script type="module"${nonce ? ` nonce="${nonce}"` : ''} src="${support.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></script>` }];
}

const address = (script: Element) => attribute(script, 'src')!.trim().replace(/[?#].*/s, '');
const folder = (script: Element) => address(script).replace(/[^/]*$/, '');
