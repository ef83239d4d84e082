/** How a write is sent, and what it means for what is already in memory. */
export interface Write {
  /** @default 'POST' */
  readonly method?: 'PUT' | 'DELETE';
  /** Whether it is never sent again when nobody knows if it arrived. @default false */
  readonly once?: boolean;
  /** Whether it changes what readers see, so that kept answers are forgotten. @default false */
  readonly publishes?: boolean;
}

/**
 * Every write of the contract. After silence, a lost connection, 408, 429 or 5xx a request may have been carried out
 * all the same. So only that is sent again which changes nothing the second time, and then answers as the first would
 * have. The others fail at once and leave it to the caller to look.
 */
export const WRITES = {
  // No: the ages in it are true at the moment of sending only. Repeating with new ages is harmless.
  'views.record': { once: true },
  // One voter has one choice.
  'reactions.set': { method: 'PUT' },
  'reactions.withdraw': { method: 'DELETE' },
  // No: the second would find the slug taken, by the first.
  'agencies.create': { once: true, publishes: true },
  // No: the second would be refused (412), as if somebody else had changed the article.
  'articles.correct': { once: true, publishes: true },
  // The second answers what was said the first time, also with an If-Match from before.
  'articles.withdraw': { publishes: true },
  // The address names the source's article: what is equal is `unchanged`.
  'imports.put': { method: 'PUT', publishes: true },
  // Numbers are set, not added. As with views, no article changes.
  'imports.count': {},
  // As articles.withdraw.
  'imports.withdraw': { publishes: true },
  // The same bytes with the same words are the same medium. Nobody sees it before an article shows it.
  'media.create': {},
  // Its Idempotency-Key stays: the second gets the answer of the first.
  'messages.create': {},
  // Who judged it so once has judged it so.
  'messages.approve': { publishes: true },
  'messages.reject': { publishes: true },
  // Erased stays erased.
  'messages.erase': { method: 'DELETE', publishes: true },
  // Moves what is left, usually nothing. As with views, no article changes.
  'counters.reclassify': {},
  // No: each request makes one more key, and nobody would know the first one's secret.
  'keys.create': { once: true },
  // Revoked stays revoked.
  'keys.revoke': { method: 'DELETE' },
} satisfies Record<string, Write>;

/** A write by the `operationId` of the contract. */
export type WriteName = keyof typeof WRITES;
