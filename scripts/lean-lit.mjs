/**
 * Leaves out of the CDN files what Lit carries for browsers that are older than ours, and for ways of declaring properties that no element
 * of ours uses: style tags where style sheets cannot be adopted, hooks for polyfills, standard decorators, properties that are numbers or
 * objects in attributes, and properties that are reflected. It makes one card 0.9 KB smaller. The modules for npm keep Lit as it is.
 */
import { fileURLToPath } from 'node:url';

const adoptedStyles = fileURLToPath(new URL('adopted-styles.mjs', import.meta.url));

/** By file, what is replaced: a part that a newer Lit writes otherwise stops the build. Local names differ from build to build. */
const leftOut = {
  'reactive-element.js': [
    // Properties that standard decorators declare: ours are static.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?this\.elementProperties\.set\(\w+,\w+\)\}(?=this\._\$Eh=new Map)/, ''],
    // Attributes become text or true: `test/house.node.ts` holds our properties to it.
    [/\{toAttribute\(.*?fromAttribute\((\w+),(\w+)\)\{.*?return \w+\}\}(?=,\w+=\(\w+,\w+\)=>!)/, '{fromAttribute:($1,$2)=>$2===Boolean?null!==$1:$1}'],
    [/_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\)\}updated)/, ''],
    // Nor has one an accessor of its own, or a default for when its attribute goes.
    [/C\((\w+),(\w+),\{useDefault.*?\}async /, 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}async '],
    [/const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\)\}\}(?=let)/, '}'],
    [/\|\|\w+\.useDefault&&.*?_\$Eu\(\w+,\w+\)\)(?=\)\)return)/, ''],
  ],
};

export const leanLit = () => ({
  name: 'lean-lit',
  resolveId: (id) => (id.endsWith('/css-tag.js') ? adoptedStyles : null),
  transform(code, id) {
    if (!/\/(lit|@lit)/.test(id)) return null;
    const [, parts = []] = Object.entries(leftOut).find(([file]) => id.endsWith(`/@lit/reactive-element/${file}`)) ?? [];
    const lean = parts.reduce((text, [part, instead]) => {
      if (!part.test(text)) this.error(`${id} has no ${part}: Lit has changed, look at scripts/lean-lit.mjs`);
      return text.replace(part, instead);
    }, code);
    return { code: lean.replace(/\w+\.\w+PolyfillSupport/g, 'void 0'), map: null };
  },
});
