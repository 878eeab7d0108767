/** Hashes of the styles in declarative shadow DOM, for a security policy where no server makes nonces. */

/** Each style once, as `style-src` lists them: `'sha256-…'`. */
export async function styleHashes(shadows: readonly string[]): Promise<string[]> {
  const sheets = new Set(shadows.flatMap((shadow) => [...shadow.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css!)));
  return Promise.all([...sheets].map(async (css) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css)))))}'`));
}
