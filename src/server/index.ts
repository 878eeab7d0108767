/** Rendering on a server: `clinic-elements/server`. */
export { render, renderToString, type RenderOptions } from './render.js';
