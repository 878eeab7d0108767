/** What all our elements share: their version, and properties that take what HTML and frameworks write for "off" and "not given". */
import { adoptStyles, LitElement, type PropertyDeclaration } from 'lit';
import { version } from './version.js';

/** The converter of every boolean attribute: it is on when it is there, except with the value `false`, which Vue, Svelte and Angular write. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';

export abstract class ClinicElement extends LitElement {
  static readonly version = version;

  /** What a new element has: each property is set first by its own class. */
  readonly #defaults = new Map<PropertyKey, unknown>();

  /** A property that is set to `undefined` or `null`, or whose attribute is removed, has its default again. */
  override requestUpdate(...args: [name?: PropertyKey, previous?: unknown, options?: PropertyDeclaration]): void {
    super.requestUpdate(...args);
    const [name, , options] = args;
    if (name === undefined || !options || options.state) return;
    const self = this as unknown as Record<PropertyKey, unknown>;
    const value = self[name];
    if (!this.#defaults.has(name)) this.#defaults.set(name, value);
    const initial = this.#defaults.get(name);
    // React and Vue write a boolean attribute without a binding as a text.
    const wanted = options.type === Boolean && typeof value === 'string' ? isOn(value) : (value ?? initial);
    if (wanted !== value) self[name] = wanted;
  }

  /** Style sheets stay behind when an element is moved to another document, such as a frame's; here they are back when it is. */
  adoptedCallback(): void {
    if (this.hasUpdated && this.ownerDocument === document) adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }
}
