/**
 * Puts a template into the page, as a visitor's browser would get it: made by the script alone, or, where the tests run on what a server wrote
 * (`test/browser/hydrated.config.mjs`), as HTML that was prerendered and is taken over.
 */
import { fixture as ofScript } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { rendered } from './support.js';

declare global {
  /** Whether fixtures are prerendered. */
  var isPrerendered: boolean | undefined;
}

/** A document in which nobody defines elements: what Lit renders there stays markup. */
const inert = document.implementation.createHTMLDocument();
const places: Element[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));

/** What was set on an element, not written as an attribute. */
const propertiesOf = (element: Element) => Object.fromEntries(Object.entries(element).filter(([name]) => !name.startsWith('_$')));

export async function fixture<Found extends Element = Element>(template: TemplateResult): Promise<Found> {
  if (!globalThis.isPrerendered) return ofScript<Found>(template);
  const draft = inert.createElement('div');
  render(template, draft, { creationScope: inert });
  const html = await executeServerCommand<string, object>('driver:prerender', { html: draft.innerHTML.replace(/<!--[^>]*-->/g, '') });
  const place = document.createElement('div');
  places.push(place);
  document.body.append(place);
  place.setHTMLUnsafe(html);
  const tags = [...new Set([...draft.querySelectorAll('*')].map(({ localName }) => localName))];
  for (const tag of tags) {
    const drafts = draft.querySelectorAll(tag);
    // Words that were written stand beside those of the template, behind them.
    for (const [index, element] of [...place.querySelectorAll(tag)].entries()) if (drafts[index]) Object.assign(element, propertiesOf(drafts[index]));
  }
  await rendered(place);
  return place.firstElementChild as Found;
}
