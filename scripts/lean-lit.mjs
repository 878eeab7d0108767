/**
 * Leaves out of the CDN files what Lit carries for browsers that are older than ours, and for ways of declaring properties that no element
 * of ours uses: directives, style tags where style sheets cannot be adopted, hooks for polyfills, standard decorators, properties that are numbers or
 * objects in attributes, and properties that are reflected. It makes one card 1.2 KB smaller. The modules for npm keep Lit as it is.
 */
import { fileURLToPath } from 'node:url';

const adoptedStyles = fileURLToPath(new URL('adopted-styles.mjs', import.meta.url));

/** By file, what is replaced: a part that a newer Lit writes otherwise stops the build. Local names differ from build to build. */
const leftOut = {
  // No template of ours draws formulas.
  'lit-html/lit-html.js': [
    [/3===\w+\?"<math>":""/, '""'],
    [/3===\w+\?"<\/math>":""/, '""'],
    // Nor has one anything to fill in within a comment, a script or a style: `test/house.node.ts` holds our templates to it.
    [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    [/else\{let (\w+)=-1;for\(;-1!==\(.*?\}(?=\w+\+\+\})/, ''],
    // Which is so for where a template is cut into its parts, too.
    [/"!--"===(\w+)\[1\]\?\w+=\w+:void 0!==\1\[1\]\?\w+=\w+:/, ''],
    [/\(\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\(.*?\)\),(\w+=\w+)\)/, '$1'],
    [/\((\w+)=\w+\?\?(\w+),(\w+=-1)\)/, '($1=$2,$3)'],
    [/\w+===\w+\|\|\w+===\w+\?\w+=\w+:\((\w+=\w+),\w+=void 0\)/, '$1'],
    // Listeners are functions.
    [/\|\|\w+\.capture!==\w+\.capture.*?passive(?=,)/, ''],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(\w+\)/, '$1'],
    // No template has directives, nor what only they need: their state, where a part stands, whether the page has it.
    [/(function \w+\(\w+,(\w+)),\w+=\w+,\w+\)\{if\(\2===\w+\)return \2;.*?_\$litDirective\$.*?,\2\}/, '$1){return $2}'],
    [/this\._\$AP\?\.\(!1,!0,\w+\);/, ';'],
    [/setConnected\(\w+\)\{.*?\}/, ''],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/get (_\$AU|tagName)\(\)\{.*?\}/g, ''],
    [/,this\._\$AN=void 0/g, ''],
    [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6.*?\)\)/, ''],
    [/:6===\w+\.type&&\(.*?\)\)/, ':0'],
    [/class (\w+)\{constructor\(\w+,\w+,\w+\)\{this\.element=\w+,this\.type=6.*?,F:\1/, (found) => found.replace(/^class.*?_\$AI\(\w+\)\{.*?\}\}/, '').replace(/,F:\w+$/, '')],
  ],
  'lit-element/lit-element.js': [
    [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=.*?\),/, ''],
  ],
  // What cannot be taken over is rendered afresh, whatever the reason.
  'ssr-client/lib/hydrate-lit-html.js': [
    [/Error\((`[^`]*`|"[^"]*")\)/g, '0'],
    [/\{const (\w+)=\w+ instanceof ShadowRoot\?.*?;console\.error\(`.*?`\)\}/, 'throw 0;'],
  ],
  'ssr-client/lit-element-hydrate-support.js': [[/for\(const \w+ of this\.getAttributeNames\(\)\)if\(.*?\}(?=\w+\(\w+,this\.renderRoot)/, '']],
  '@lit/reactive-element/reactive-element.js': [
    // Properties that standard decorators declare: ours are static.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?this\.elementProperties\.set\(\w+,\w+\)\}(?=this\._\$Eh=new Map)/, ''],
    // Nobody adds initializers to classes.
    [/static addInitializer\(\w+\)\{.*?\}(?=static get observedAttributes)/, ''],
    [/,this\.constructor\.l\?\.forEach\(.*?\)\)(?=\}addController)/, ''],
    [/,void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/, ''],
    // Attributes become text or true: `test/house.node.ts` holds our properties to it.
    [/(\w+)=\{toAttribute\(.*?return \w+\}\}(?=,\w+=\(\w+,\w+\)=>!)/, '$1=0'],
    [/converter:\w+,reflect:!1,useDefault:!1,/, ''],
    [/_\$AK\((\w+),(\w+)\)\{const (\w+)=this\.constructor,(\w+)=.*?this\._\$Em=null\}\}/, '_$AK($1,$2){const $3=this.constructor,$4=$3._$Eh.get($1);if($4)this[$4]=$3.getPropertyOptions($4).type===Boolean?null!==$2:$2}'],
    [/,this\._\$Em=null(?=,this\._\$Ev)/, ''],
    [/removeController\(\w+\)\{.*?\}/, ''],
    [/_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\)\}updated)/, ''],
    // Nor has one an accessor of its own, a symbol for a name, or a default for when its attribute goes.
    [/this\.prototype\.hasOwnProperty\(\w+\)&&\(\(\w+=Object\.create\(\w+\)\)\.wrapped=!0\),/, ''],
    [
      /(getPropertyDescriptor\((\w+),(\w+),(\w+)\)\{)const\{get:\w+,set:\w+\}=.*?configurable/,
      '$1return{get(){return this[$3]},set(now){const was=this[$3];this[$3]=now;this.requestUpdate($2,was,$4)},configurable',
    ],
    [/=\[\.\.\.(\w+\(\w+\)),\.\.\.\w+\(\w+\)\]/, '=$1'],
    [/C\((\w+),(\w+),\{useDefault.*?\}async /, 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}async '],
    [/const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\)\}\}(?=let)/, '}'],
    [/\|\|\w+\.useDefault&&.*?_\$Eu\(\w+,\w+\)\)(?=\)\)return)/, ''],
  ],
};

/** A module with its parts replaced. */
function rewritten(plugin, parts, code, id) {
  return parts.reduce((text, [part, instead]) => {
    if (text.search(part) < 0) plugin.error(`${id} has no ${part}: Lit has changed, look at scripts/lean-lit.mjs`);
    return text.replace(part, instead);
  }, code);
}

const partsOf = (changes, id) => Object.entries(changes).find(([file]) => id.endsWith(`/${file}`))?.[1] ?? [];

export const leanLit = () => ({
  name: 'lean-lit',
  resolveId: (id) => (id.endsWith('/css-tag.js') ? adoptedStyles : null),
  transform(code, id) {
    if (!/\/(lit|@lit)/.test(id)) return null;
    return { code: rewritten(this, partsOf(leftOut, id), code, id).replace(/\w+\.\w+PolyfillSupport/g, 'void 0'), map: null };
  },
});

const forServers = {
  // The server's elements are of its own Lit: they stand in a list of their own, beside those of a page's modules in the same process.
  'reactive-element/node/reactive-element.js': [[/\w+\.customElements\?\?=\w+;/, '']],
  // It writes `checked="false"`, which is checked.
  'ssr/lib/render-value.js': [[/(?=return reflectedName !== undefined)/, "if (typeof value === 'boolean') return value ? reflectedName : undefined;\n    "]],
};

/** Lit as servers need it: whoever asks for an element's class asks the server's own list. */
export const serverLit = () => ({
  name: 'server-lit',
  transform(code, id) {
    const asks = /\bcustomElements\.(get|define)\(/.test(code) && !id.includes('/ssr-dom-shim/');
    const parts = partsOf(forServers, id);
    if (!asks && !parts.length) return null;
    return { code: `${asks ? "import { customElements } from '@lit-labs/ssr-dom-shim';\n" : ''}${rewritten(this, parts, code, id)}`, map: null };
  },
});
