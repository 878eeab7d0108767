/** Links are checked here, where a page's own words come in: past this no element checks again. */

/** Whether an address may stand in a link: http, https, mailto, tel, or relative to the page. Never `javascript:` or `data:`. */
export function isSafeLink(address: string): boolean {
  try {
    return /^(https?|mailto|tel):/.test(new URL(address, 'https://page.invalid').href);
  } catch {
    return false;
  }
}

const links = ['bookingUrl', 'href'];

/** A patch without the links that are not safe to follow; each is handed to `unsafe` with its path, such as `modalities.medical.bookingUrl`. */
export function withSafeLinks<Patch extends object>(patch: Patch, unsafe: (path: string, address: string) => void, path: readonly string[] = []): Patch {
  const entries = Object.entries(patch).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const here = [...path, key];
    if (links.includes(key) && value !== null && !(typeof value === 'string' && isSafeLink(value))) {
      unsafe(here.join('.'), typeof value === 'string' ? value : JSON.stringify(value));
      return [];
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [[key, isObject ? withSafeLinks(value, unsafe, here) : value]];
  });
  return Object.fromEntries(entries) as Patch;
}
