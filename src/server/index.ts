/** Rendering on a server: `clinic-elements/server`. */
export { prerender, type Prerendered, type PrerenderOptions, type PrerenderProblem } from './prerender.js';
export { render, renderToString, type RenderOptions } from './render.js';
export { jsonLd, jsonLdScript, type JsonLd, type JsonLdOptions } from './json-ld.js';
export type { PageElement } from './shown.js';
