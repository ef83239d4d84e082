import type { HumasEvents } from './element/events.js';

export type { HumasEvents } from './element/events.js';

/** Attributes of every tag, as properties. `null` and `false` take an attribute away. */
export interface HumasElement extends HTMLElement {
  apiUrl: string | null;
  locale: string | null;
  theme: string | null;
  scheme: string | null;
  timeZone: string | null;
  headingLevel: string | number | null;
}

/** `<humas-news-list>` */
export interface HumasNewsListElement extends HumasElement {
  agency: string | null;
  includeUnits: string | boolean | null;
  category: string | null;
  tag: string | null;
  type: string | null;
  language: string | null;
  count: string | number | null;
  variant: string | null;
  window: string | null;
  heading: string | null;
  seeAll: string | null;
  views: string | boolean | null;
  noPictures: string | boolean | null;
  source: string | null;
}

/** `<humas-news-card>` */
export interface HumasNewsCardElement extends HumasElement {
  article: string | null;
  agency: string | null;
  slug: string | null;
  variant: string | null;
  views: string | boolean | null;
}

/** `<humas-share-bar>` */
export interface HumasShareBarElement extends HumasElement {
  url: string | null;
  shareTitle: string | null;
  text: string | null;
}

/** `<humas-view-counter>` */
export interface HumasViewCounterElement extends HumasElement {
  article: string | null;
  agency: string | null;
  slug: string | null;
  record: string | boolean | null;
  variant: string | null;
}

/** `<humas-reaction-poll>` */
export interface HumasReactionPollElement extends HumasElement {
  article: string | null;
  agency: string | null;
  slug: string | null;
  returnTo: string | null;
}

/** `<humas-clarification>` */
export interface HumasClarificationElement extends HumasElement {
  article: string | null;
  agency: string | null;
  slug: string | null;
}

/** `<humas-message-form>` */
export interface HumasMessageFormElement extends HumasElement {
  agency: string | null;
  article: string | null;
  kind: string | null;
}

/** `<humas-agency>` */
export interface HumasAgencyElement extends HumasElement {
  agency: string | null;
  size: string | null;
  href: string | null;
  contacts: string | boolean | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'humas-news-list': HumasNewsListElement;
    'humas-news-card': HumasNewsCardElement;
    'humas-share-bar': HumasShareBarElement;
    'humas-view-counter': HumasViewCounterElement;
    'humas-reaction-poll': HumasReactionPollElement;
    'humas-clarification': HumasClarificationElement;
    'humas-message-form': HumasMessageFormElement;
    'humas-agency': HumasAgencyElement;
  }

  interface GlobalEventHandlersEventMap {
    'humas-ready': CustomEvent<HumasEvents['humas-ready']>;
    'humas-error': CustomEvent<HumasEvents['humas-error']>;
    'humas-reaction': CustomEvent<HumasEvents['humas-reaction']>;
    'humas-message-sent': CustomEvent<HumasEvents['humas-message-sent']>;
  }
}
