/** Takes out of a page what prerendering writes, by its text alone: it knows nothing of how elements are found. */

/** How what is written begins, and the tag that ends it. */
const written = [
  { begins: /<template\b[^>]*\bshadowrootmode\b[^>]*>\s*<style\b[^>]*\bdata-clinic\b/gi, tag: 'template' },
  { begins: /<div\b[^>]*\bdata-clinic-words\b/gi, tag: 'div' },
  { begins: /<span\b[^>]*\bdata-clinic-words\b/gi, tag: 'span' },
];
const support = /<script type="module"(?: nonce="[^"]*")? src="[^"]*hydrate\.js"><\/script>/g;
const graph = /<script data-clinic-json-ld="" type="application\/ld\+json">.*?<\/script>/g;
const anchor = /<span id="[\w-]+" slot="[\w-]+" data-anchor=""><\/span>/g;

/** Where a tag that begins at an offset ends, with those of its name in it; nothing where it does not. */
function endOf(html: string, tag: string, at: number): number | undefined {
  const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'gi');
  tags.lastIndex = at;
  let depth = 0;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return undefined;
}

export function takenOut(html: string): string {
  let left = html.replace(support, '').replace(graph, '').replace(anchor, '');
  for (const { begins, tag } of written) {
    let from = 0;
    for (;;) {
      begins.lastIndex = from;
      const found = begins.exec(left);
      if (!found) break;
      const end = endOf(left, tag, found.index);
      from = end === undefined ? found.index + 1 : found.index;
      if (end !== undefined) left = left.slice(0, found.index) + left.slice(end);
    }
  }
  return left;
}
