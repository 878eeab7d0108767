/** Rendering on a server: `clinic-elements/server`. */
export { render, renderToString, type RenderOptions } from './render.js';
export { jsonLd, jsonLdScript, type JsonLd, type JsonLdOptions } from './json-ld.js';
export type { PageElement } from './shown.js';
