/** Parses a page within limits, so that no page, however broken, takes more than its length in time and memory. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Browsers nest no deeper: what a page has below that, they lay out differently from what it says. */
const deepest = 512;

/** Why a page is left as it is, and where. */
export class PageError extends Error {
  constructor(
    readonly expected: string,
    readonly found: string,
    readonly offset: number,
  ) {
    super(`expected ${expected}, got ${found}: the page is left as it is`);
  }
}

/** The page as a browser's parser sees it. Throws a `PageError` where it goes over a limit. */
export function parsePage(html: string): Tree.Document {
  let depth = 0;
  let created = 0;
  // A tag has three characters or more. Only formatting that is never closed, and so opened again in each paragraph, makes more elements.
  const most = html.length + 100;
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        if (++created > most) throw new PageError('formatting such as <b> that is closed before the next paragraph', 'too much that is not (close it)', html.length);
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush(element) {
        if (++depth <= deepest) return;
        throw new PageError(`tags at most ${deepest} deep in one another`, `<${element.tagName}> deeper (close the tags before it)`, element.sourceCodeLocation?.startOffset ?? 0);
      },
      onItemPop() {
        depth--;
      },
    },
  });
}
