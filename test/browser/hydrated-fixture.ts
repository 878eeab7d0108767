/**
 * Stands in for `@open-wc/testing` where the tests run on what a server wrote (`hydrated.config.mjs`): a fixture is prerendered, parsed as a
 * browser parses a page, and taken over by the elements. All nodes that were there stay, and none is added; where not, `afresh.ts` says why.
 */
import '../../dist/hydrate.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { contentTags } from '../../src/internal/tags.js';
import { afresh } from './afresh.js';
import { rootsIn } from './layout.js';
import { rendered } from './support.js';

export * from '@open-wc/testing';

/** A document in which no element is defined: what Lit renders there, and what is parsed there, waits as in a page whose script is on its way. */
const inert = document.implementation.createHTMLDocument();
const places: Element[] = [];
let title = '';

beforeEach(function () {
  title = this.currentTest!.fullTitle();
});
afterEach(() => places.splice(0).forEach((place) => place.remove()));

/** As its namesake, but for listeners in the template: HTML has none. */
export async function fixture<Found extends Element = Element>(template: TemplateResult): Promise<Found> {
  const draft = inert.createElement('div');
  render(template, draft, { creationScope: inert });
  const { html } = await executeServerCommand<{ html: string }, string>('prerender', draft.innerHTML.replace(/<!--[^>]*-->/g, ''));
  const place = inert.createElement('div');
  place.setHTMLUnsafe(html);
  setProperties(draft, place);
  places.push(place);
  const differenceIn = watch(place);
  document.body.append(place);
  await rendered(place);
  const difference = differenceIn();
  if (difference && !afresh[title]) throw new Error(`Not taken over as the server wrote it: ${difference}`);
  if (!difference && afresh[title]) throw new Error(`Taken over, though it should not be: ${afresh[title]}`);
  return place.firstElementChild as Found;
}

/** What the template set on an element, and did not write as an attribute, is set on the one that was parsed. */
function setProperties(draft: Element, place: Element): void {
  const parsed = [...place.querySelectorAll('*')].filter((element) => !element.closest('[data-anchor], [data-clinic-words]'));
  for (const [index, element] of [...draft.querySelectorAll('*')].entries()) Object.assign(parsed[index]!, element);
}

/** Tells afterwards which node is not the same: in the page, in our elements' shadow roots, and in those within. */
function watch(place: Element): () => string | undefined {
  const bare = [...place.querySelectorAll(contentTags.join())].find((element) => !element.shadowRoot);
  const roots = [place, ...rootsIn(place)].map((root) => ({ root, nodes: nodesIn(root) }));
  return () => {
    if (bare) return `no shadow root was written for ${bare.localName}`;
    for (const { root, nodes } of roots) {
      const now = nodesIn(root);
      for (const node of nodes) if (!now.has(node)) return `${nameOf(node)} is lost from ${nameOf(root)}`;
      for (const node of now) if (!nodes.has(node)) return `${nameOf(node)} is new in ${nameOf(root)}`;
    }
    return undefined;
  };
}

/** Elements and texts below a node. */
function nodesIn(root: ParentNode): Set<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes = new Set<Node>();
  while (walker.nextNode()) if (walker.currentNode.nodeName !== '#text' || walker.currentNode.nodeValue) nodes.add(walker.currentNode);
  return nodes;
}

function nameOf(node: Node): string {
  if (node instanceof ShadowRoot) return `the shadow root of ${node.host.localName}`;
  const name = node instanceof Element ? node.outerHTML : `"${node.textContent!}"`;
  return name.length > 80 ? `${name.slice(0, 80)} …` : name;
}
