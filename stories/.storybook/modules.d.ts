/** Modules that have no types of their own. */

declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

