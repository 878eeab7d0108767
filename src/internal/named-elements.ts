/**
 * A page's element with an id such as `litHtmlVersions` is a global of that name, and Lit would take it for its own: no element could be
 * defined. Evaluated before Lit, this sets what Lit asks for to nothing where only such an element is there.
 */
const asked = [
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litElementVersions',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  'ShadyCSS',
  'trustedTypes',
];

for (const name of asked) {
  // Named elements are inherited from the window's prototypes; what a script or the browser sets is the window's own.
  if (name in globalThis && !Object.hasOwn(globalThis, name)) Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
}

export {};
