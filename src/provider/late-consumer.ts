/**
 * Follows a context on pages in any order: it finds providers that come after it, takes the nearest,
 * and forgets those that it was moved away from. (Lit's own consumer does neither of the first and the last.)
 */
import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

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
    this.#ask();
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.value = this.#leave = undefined;
    document.removeEventListener('context-provider', this.#ask);
  }

  readonly #ask = (): unknown => this.host.dispatchEvent(new ContextEvent(this.context, this.host, this.#answer, true));

  readonly #answer = (value: Value, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.changed?.();
    this.host.requestUpdate();
  };
}
