import type { ReactNode } from 'react';
import type { FeedItem } from '../feeds/feed-item.js';
import type { KeptCopy } from '../reading/kept-copy.js';
import type { Settings } from './settings.js';

/** What `humas-elements.js` can do and `humas-elements-core.js` is smaller for want of. */
export type Extras = {
  /** Reads RSS, Atom, JSON Feed and the XML of the national GPR box. */
  readFeed?: (source: string) => Promise<FeedItem[]>;
  /** The theme's manners, as attributes for the ground a widget stands on. */
  manners?: (host: Element) => Record<string, string | undefined>;
  /** Keeps the last good answer for a day on which the API does not answer. */
  copies?: {
    keep(name: string, answer: unknown): void;
    find<Answer>(name: string): KeptCopy<Answer> | undefined;
    /** Says how old a copy is, with a button that asks again. */
    note(props: { settings: Settings; at: number; onRetry: () => void }): ReactNode;
  };
};

/** Filled by the entry, before it registers the tags. */
export const extras: Extras = {};
