/** Links are checked here, where a page's own words come in: past this no element checks again. */

/** Whether an address may stand in a link: http, https, mailto, tel, or relative to the page. Never `javascript:` or `data:`. */
export function isSafeLink(address: string): boolean {
  try {
    return /^(https?|mailto|tel):/.test(new URL(address, 'https://page.invalid').href);
  } catch {
    return false;
  }
}
