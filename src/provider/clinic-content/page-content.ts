/** What every `<clinic-content page>` in a document says, provided to the whole of it from its root element. */
import { ContextProvider } from '@lit/context';
import { contentContext, type Overlay } from '../contexts.js';
import { overlay, type OwnLayers } from '../overlay.js';

interface PageContent {
  readonly provider: ContextProvider<typeof contentContext, HTMLElement>;
  readonly said: Map<Element, OwnLayers>;
}

const pages = new WeakMap<Document, PageContent>();

/** Sets what an element says for its document, or takes it back. Returns how many elements speak for it now. */
export function speakForPage(element: Element, own: OwnLayers | undefined): number {
  const document = element.ownerDocument;
  const page = pages.get(document) ?? (own && start(document));
  if (!page) return 0;
  if (own) page.said.set(element, own);
  else if (!page.said.delete(element)) return page.said.size;
  const inOrder = [...page.said].sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  page.provider.setValue(inOrder.reduce<Overlay>((outer, [, its]) => overlay(outer, its), overlay(undefined, { layers: [] })));
  return inOrder.length;
}

function start(document: Document): PageContent {
  const provider = new ContextProvider(document.documentElement, { context: contentContext });
  const page = { provider, said: new Map<Element, OwnLayers>() };
  pages.set(document, page);
  provider.hostConnected();
  return page;
}
