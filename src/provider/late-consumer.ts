/**
 * Follows a context on pages in any order: it finds providers that come after it, takes the nearest,
 * and forgets those that it was moved away from. (Lit's own consumer does neither of the first and the last.)
 */
import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

/** By connected host, its consumers. */
const consumers = new WeakMap<Node, Set<LateConsumer<unknown>>>();
/** By host, the shadow root in which there is a consumer: a closed one can be found in no other way. */
const roots = new WeakMap<Node, ShadowRoot>();
/** The contexts that are consumed here; others are not ours. */
const contexts = new Set<unknown>();

/**
 * Makes the consumers in a new provider ask again, and no others: when all of a page did, 2,000 providers took half a minute.
 * An outer provider would have all of its consumers ask again, so the event goes no further.
 */
function askBelow(event: Event): void {
  const { context, contextTarget: provider } = event as Event & { readonly context: unknown; readonly contextTarget: Element };
  if (!contexts.has(context)) return;
  event.stopPropagation();
  const scopes = new Set<ParentNode>([provider]);
  for (const scope of scopes) {
    for (const element of [scope, ...scope.querySelectorAll('*')]) {
      if (element !== provider) consumers.get(element)?.forEach((consumer) => consumer.context === context && consumer.ask());
      const root = roots.get(element);
      if (root) scopes.add(root);
      // A provider in a shadow root may be around a slot, and so around what is assigned to it.
      if (element.nodeName === 'SLOT') (element as HTMLSlotElement).assignedElements().forEach((assigned) => scopes.add(assigned));
    }
  }
}

export class LateConsumer<Value> implements ReactiveController {
  /** What the nearest provider says; nothing where there is none. */
  value: Value | undefined;
  #leave: (() => void) | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly context: Context<unknown, Value>,
    readonly changed?: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    contexts.add(this.context);
    consumers.set(host, (consumers.get(host) ?? new Set()).add(this as LateConsumer<unknown>));
    for (let root = host.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.set(root.host, root);
    // Once for all consumers: adding the same listener again does nothing.
    document.addEventListener('context-provider', askBelow, true);
    this.ask();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.value = this.#leave = undefined;
    consumers.get(this.host)?.delete(this as LateConsumer<unknown>);
  }

  /** Asks the providers around the host; the nearest answers, at once and whenever its value changes. */
  ask(): void {
    this.host.dispatchEvent(new ContextEvent(this.context, this.host, this.#answer, true));
  }

  readonly #answer = (value: Value, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.changed?.();
    this.host.requestUpdate();
  };
}
