import { expect, fixture, html } from '@open-wc/testing';
import type { CSSResult, ReactiveElement } from 'lit';
import { stories } from 'virtual:stories';
import manifest from '../dist/custom-elements.json';
import '../src/index.js';
import { settled, shadowAll } from './browser/support.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly attribute?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: Named[];
  readonly members?: Named[];
  readonly slots?: Named[];
  readonly events?: Named[];
  readonly cssParts?: Named[];
  readonly cssProperties?: Named[];
}

const { modules } = manifest as { modules: { declarations: Declaration[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName) as (Declaration & { tagName: string })[];

const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();
const unique = (list: Iterable<string>) => [...new Set(list)].sort();

/** An element whose properties are read and set by name. */
type Made = Record<string, unknown> & Pick<HTMLElement, 'setAttribute' | 'removeAttribute'> & { readonly updateComplete: Promise<unknown> };

interface Seen {
  readonly slots: Set<string>;
  readonly parts: Set<string>;
}

/** What elements of each tag have in the stories: at first, and after each answer that a reader can give. */
async function seenInStories(): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      const { slots, parts } = seen.get(element.localName) ?? seen.set(element.localName, { slots: new Set(), parts: new Set() }).get(element.localName)!;
      for (const { name } of shadowAll<HTMLSlotElement>(element, 'slot')) slots.add(name);
      for (const each of shadowAll(element, '[part]')) parts.add(each.getAttribute('part')!);
      for (const each of shadowAll(element, '[exportparts]')) {
        for (const pair of each.getAttribute('exportparts')!.split(/,\s*/)) parts.add(pair.split(/:\s*/).at(-1)!);
      }
      look(element.shadowRoot);
    }
  };
  const inputs = (root: ParentNode): HTMLInputElement[] => [
    ...root.querySelectorAll('input'),
    ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? inputs(element.shadowRoot) : [])),
  ];
  for (const [path, file] of Object.entries(stories)) {
    const { default: meta, ...all } = file as Record<string, { args?: object; render?: (args: object) => unknown }>;
    for (const story of Object.values(all)) {
      const box = await fixture(html`<div>${(story.render ?? meta!.render)!({ ...meta!.args, ...story.args })}</div>`);
      await settled();
      look(box);
      // The safety questions come first, and their answers last here: after them nothing else is shown.
      if (!/chooser|safety|modality-card/.test(path)) continue;
      for (const input of inputs(box).reverse()) {
        if (!input.disabled) input.click();
        await settled();
        look(box);
      }
      dispatchEvent(new PageTransitionEvent('pagehide'));
    }
  }
  return seen;
}

describe('the manifest', () => {
  let seen: Map<string, Seen>;
  before(async () => {
    seen = await seenInStories();
  });

  it('has all elements', () => {
    const folders = Object.keys(stories).flatMap((path) => /elements\/([\w-]+)\.stories/.exec(path)?.[1] ?? []);
    expect(names(elements.map(({ tagName }) => ({ name: tagName })))).to.deep.equal(folders.sort());
  });

  for (const declared of elements) {
    const { tagName: tag } = declared;
    const element = customElements.get(tag) as unknown as typeof ReactiveElement;

    describe(`of ${tag}`, () => {
      it('has a sentence for everything', () => {
        const lists = [declared.attributes, declared.members, declared.slots, declared.events, declared.cssParts, declared.cssProperties];
        for (const { name, description } of [declared, ...lists.flatMap((list) => list ?? [])]) expect(description, name).to.match(/\w.*\.$/s);
      });

      it('has the attributes and properties of the code', () => {
        const properties = [...element.elementProperties].filter(([, options]) => !options.state);
        expect(names(declared.members)).to.deep.equal(properties.map(([name]) => String(name)).sort());
        const attributes = properties.flatMap(([name, { attribute }]) => (attribute === false ? [] : [typeof attribute === 'string' ? attribute : String(name).toLowerCase()]));
        expect(names(declared.attributes)).to.deep.equal(attributes.sort());
        for (const { name, attribute } of declared.members ?? []) {
          const { attribute: real } = element.elementProperties.get(name)!;
          expect(attribute, name).to.equal(real === false ? undefined : typeof real === 'string' ? real : name.toLowerCase());
        }
      });

      it('has the default again when a property or an attribute is gone, and takes "false" for off', async () => {
        const box = await fixture(html`<div></div>`);
        const made = box.appendChild(document.createElement(tag)) as unknown as Made;
        const fresh = document.createElement(tag) as unknown as Made;
        await made.updateComplete;
        const isDefault = async (name: string, how: string) => {
          await made.updateComplete;
          expect(made[name], `${name} ${how}`).to.equal(fresh[name]);
        };
        for (const { name, attribute } of declared.members ?? []) {
          const isBoolean = element.elementProperties.get(name)!.type === Boolean;
          const value = name === 'content' ? { lang: 'en' } : isBoolean ? true : 'summary';
          for (const gone of [undefined, null]) {
            made[name] = value;
            await made.updateComplete;
            expect(made[name], name).to.equal(value);
            made[name] = gone;
            await isDefault(name, `set to ${String(gone)}`);
          }
          if (attribute === undefined) continue;
          made.setAttribute(attribute, isBoolean ? '' : 'summary');
          await made.updateComplete;
          expect(made[name], attribute).to.equal(isBoolean ? true : 'summary');
          made.removeAttribute(attribute);
          await isDefault(name, 'removed');
          if (!isBoolean) continue;
          made.setAttribute(attribute, 'false');
          await isDefault(name, 'set to "false"');
          made[name] = '';
          expect(made[name], `${name} set to ""`).to.equal(true);
          made[name] = 'false';
          await isDefault(name, 'set to the text "false"');
        }
      });

      it('has the slots of the code', () => {
        expect(names(declared.slots)).to.deep.equal(unique(seen.get(tag)!.slots));
      });

      it('has the parts of the code', () => {
        expect(names(declared.cssParts)).to.deep.equal(unique(seen.get(tag)!.parts));
      });

      it('has the custom properties of the code', () => {
        const css = element.elementStyles.map((style) => (style as CSSResult).cssText).join('\n');
        expect(names(declared.cssProperties)).to.deep.equal(unique([...css.matchAll(/var\((--clinic-[\w-]+)/g)].map((match) => match[1]!)));
      });

      it('has the events of the code', async () => {
        const dispatched = new Set<string>();
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its `this` below
        const { dispatchEvent } = EventTarget.prototype;
        EventTarget.prototype.dispatchEvent = function (event) {
          // Contexts ask by events too; that is a protocol of their own.
          if (this instanceof Element && event.composed && !event.type.startsWith('context-')) dispatched.add(event.type);
          return dispatchEvent.call(this, event);
        };
        try {
          const box = await fixture(html`<div></div>`);
          const made = document.createElement(tag);
          for (const [name, value] of Object.entries({ modality: 'swedish', term: `no-${tag}`, languages: `no-${tag}`, 'heading-level': `9-${tag}`, 'booking-url': `javascript:${tag}` })) made.setAttribute(name, value);
          box.append(made);
          await settled();
          const all = (host: Element): Element[] => [host, ...shadowAll(host, '*').filter((each) => each.shadowRoot).flatMap(all)];
          for (const each of all(made)) {
            const inputs = shadowAll<HTMLInputElement>(each, 'input');
            if (each.localName === 'modality-card') inputs[0]!.click();
            if (each.localName === 'massage-chooser') inputs.find(({ name }) => name === 'goal')!.click();
          }
          await settled();
        } finally {
          EventTarget.prototype.dispatchEvent = dispatchEvent;
        }
        expect(names(declared.events)).to.deep.equal(unique(dispatched));
      });
    });
  }
});
