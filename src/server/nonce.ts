import { printable } from '../internal/printable.js';

/** A nonce as the Content Security Policy defines it. Throws for anything else, since it could end the attribute that it goes into. */
export function checkedNonce(nonce: string | undefined): string | undefined {
  if (!nonce || /^[\w+/-]+={0,2}$/.test(nonce)) return nonce;
  throw new TypeError(`nonce: expected letters, digits, +, /, - and _, such as "r4nd0m+/==", got "${printable(nonce)}"`);
}
