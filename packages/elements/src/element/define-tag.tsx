import type { ReactNode } from 'react';
import { mount } from '../preact/mount.js';
import { type Attributes, camel, readAttributes, type Values } from './attributes.js';
import { Frame } from './frame.js';
import { COMMON, type Settings, settingsOf } from './settings.js';
import { sheetOf } from './sheet.js';

/** What a tag's view is given. */
export type TagProps<Of extends Attributes> = {
  /** The element in the page. */
  readonly host: HTMLElement;
  /** What its attributes say. */
  readonly values: Values<Of>;
  /** What the page around it says. */
  readonly settings: Settings;
};

/** Shows a tag's content, or `null` while its children are to be seen. */
export type View<Of extends Attributes> = (props: TagProps<Of>) => ReactNode;

/**
 * Registers a tag. Does nothing where there is no document, and nothing when the tag is registered already: two copies of the
 * script on one page are no error.
 */
export function defineTag<Of extends Attributes>(tag: string, attributes: Of, view: View<Of>): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  // What a browser cannot dress it leaves alone: the page's own links stay.
  if (!('adoptedStyleSheets' in Document.prototype)) return;
  const names = Object.keys({ ...COMMON, ...attributes });

  class HumasElement extends HTMLElement {
    static readonly observedAttributes = names;
    #root = this.attachShadow({ mode: 'open' });
    #asked = false;

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
      // A framework may have set properties before the script came.
      for (const name of names.map(camel)) {
        const own = Object.getOwnPropertyDescriptor(this, name);
        if (!own) continue;
        delete (this as Record<string, unknown>)[name];
        (this as Record<string, unknown>)[name] = own.value;
      }
      this.#ask();
    }

    disconnectedCallback(): void {
      this.#ask();
    }

    attributeChangedCallback(): void {
      this.#ask();
    }

    /** Once for all that happens at a time: attributes set one by one, an element moved to another place. */
    #ask(): void {
      if (this.#asked) return;
      this.#asked = true;
      queueMicrotask(() => {
        this.#asked = false;
        this.#show();
      });
    }

    #show(): void {
      const values = readAttributes(this, attributes);
      const tree = <Frame host={this} settings={settingsOf(this)} values={values} view={view} />;
      mount(this.isConnected ? tree : null, this.#root);
    }

    /** Leads into the widget: to the first thing in it that takes focus. */
    override focus(options?: FocusOptions): void {
      const inside = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]';
      const first = this.#root.querySelector<HTMLElement>(inside);
      if (first) first.focus(options);
      else super.focus(options);
    }
  }

  for (const name of names) Object.defineProperty(HumasElement.prototype, camel(name), reflecting(name));
  customElements.define(tag, HumasElement);
}

/** A property that is its attribute: `list.count = 3` and `count="3"` are the same. */
function reflecting(name: string): PropertyDescriptor & ThisType<HTMLElement> {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : String(value));
    },
  };
}
