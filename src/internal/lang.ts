/** The language of the page around an element: its nearest `lang`, through shadow roots. Never the browser's. */
export function langAround(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : '';
}
