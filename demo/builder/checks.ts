/** What is wrong with what somebody typed, in words that say what would be right; nothing where it is. */
import { isSafeLink } from '../../src/schema/link.js';

export type Check = (text: string) => string | undefined;

/** Content is plain text: it takes no markup. */
export const plain: Check = (text) => (/[<>]/.test(text) ? 'Leave out < and >.' : undefined);

/** What stands in a place of its own on the page takes any text. */
export const anything: Check = () => undefined;

/** "clinic.example/book" would lead to a page of that name on the site itself. */
export const link: Check = (text) =>
  isSafeLink(text) && /^([a-z]+:|[/#?.])/i.test(text) ? plain(text) : 'Start it with https://, mailto: or tel:, or with / for a page of your own site.';

export const colour: Check = (text) => (/^#[0-9a-f]{6}$/i.test(text) ? undefined : 'Write # and six digits or letters from a to f, such as #1f5f8b.');

export const address: Check = (text) => (/^(https?:\/\/|\/|\.)/i.test(text) ? plain(text) : 'Start it with https://, or with / for a folder of your own site.');
