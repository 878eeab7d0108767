/** A short mark of a text, by which a change to it shows: FNV-1a with 64 bits in two halves, in base 36. It is no secret, and no proof against forgery. */
export function hash(text: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(36).padStart(7, '0')).join('');
}
