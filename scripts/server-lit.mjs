/**
 * Two changes to Lit for the server's bundle, which has its own copy of Lit inside.
 *
 * - Elements are defined in the registry of `@lit-labs/ssr-dom-shim`, not in a global one: a process that also imports the npm modules
 *   has a second copy of each element there, and the two must not meet.
 * - `.checked=${false}` is left out of the HTML. `@lit-labs/ssr` 4.1 writes `checked="false"` for it, which browsers read as checked.
 *
 * A pattern that no longer matches stops the build.
 */
const changes = {
  'reactive-element/node/reactive-element.js': [[/\w+\.customElements\?\?=\w+;/, '']],
  'ssr/lib/render-value.js': [
    [/(?=return reflectedName !== undefined)/, "if (typeof value === 'boolean') return value ? reflectedName : undefined;\n    "],
  ],
};

const changesFor = (id) => Object.entries(changes).find(([file]) => id.endsWith(`/${file}`))?.[1] ?? [];

export const serverLit = () => ({
  name: 'server-lit',
  transform(code, id) {
    const usesRegistry = /\bcustomElements\.(get|define)\(/.test(code) && !id.includes('/ssr-dom-shim/');
    const wanted = changesFor(id);
    if (!usesRegistry && !wanted.length) return null;
    const changed = wanted.reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) this.error(`${id} has no ${pattern}: Lit has changed, look at scripts/server-lit.mjs`);
      return text.replace(pattern, replacement);
    }, code);
    return { code: usesRegistry ? `import { customElements } from '@lit-labs/ssr-dom-shim';\n${changed}` : changed, map: null };
  },
});
