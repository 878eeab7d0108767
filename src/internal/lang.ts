/** The language of the page around an element: its nearest `lang`, through shadow roots. Never the browser's. */

let observer: MutationObserver | undefined;

/** `changed` is called when a `lang` changes in any tree that the element stands in: one observer watches them all. */
export function langAround(element: Element, changed: () => void): string {
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  (observer ??= new MutationObserver(changed)).observe(root, { attributeFilter: ['lang'], subtree: true });
  const around = root instanceof ShadowRoot ? langAround(root.host, changed) : '';
  return holder ? holder.getAttribute('lang')! : around;
}
