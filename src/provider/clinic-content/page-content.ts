/** What every `<clinic-content page>` in a document says, provided to the whole of it from its root element. */
import { ContextProvider } from '@lit/context';
import { contentContext, type Differences } from '../contexts.js';

interface PageContent {
  readonly provider: ContextProvider<typeof contentContext, HTMLElement>;
  readonly said: Map<Element, Differences>;
}

const pages = new WeakMap<Document, PageContent>();

/** Sets what an element says for its document, or takes it back. Returns how many elements speak for it now. */
export function speakForPage(element: Element, differences: Differences | undefined): number {
  const document = element.ownerDocument;
  const page = pages.get(document) ?? (differences && start(document));
  if (!page) return 0;
  if (differences) page.said.set(element, differences);
  else if (!page.said.delete(element)) return page.said.size;
  const inOrder = [...page.said].sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const merged: Differences = (name, section, language) => inOrder.reduce((result, [, its]) => its(name, result, language), section);
  const pending = inOrder.flatMap(([, { settled = [] }]) => settled);
  page.provider.setValue(Object.assign(merged, { settled: pending.length ? Promise.all(pending) : undefined }));
  return inOrder.length;
}

function start(document: Document): PageContent {
  const provider = new ContextProvider(document.documentElement, { context: contentContext });
  const page = { provider, said: new Map<Element, Differences>() };
  pages.set(document, page);
  provider.hostConnected();
  return page;
}
