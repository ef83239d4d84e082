/** How a write is sent, and what it means for what is already in memory. */
interface Write {
  readonly method: 'put' | 'post' | 'delete';
  /** Whether it may be sent again when nobody knows if it arrived. */
  readonly again: boolean;
  /** Whether it changes what readers see, so that kept answers are forgotten. */
  readonly publishes: boolean;
}

/**
 * Every write of the contract. After silence, a lost connection, 408, 429 or 5xx a request may have been carried out
 * all the same. So only that is sent again which changes nothing the second time, and then answers as the first would
 * have. The others fail at once and leave it to the caller to look.
 */
export const WRITES = {
  // No: the ages in it are true at the moment of sending only. Repeating with new ages is harmless.
  'views.record': { method: 'post', again: false, publishes: false },
  // One voter has one choice.
  'reactions.set': { method: 'put', again: true, publishes: false },
  'reactions.withdraw': { method: 'delete', again: true, publishes: false },
  // No: the second would find the slug taken, by the first.
  'agencies.create': { method: 'post', again: false, publishes: true },
  // No: the second would be refused (412), as if somebody else had changed the article.
  'articles.correct': { method: 'post', again: false, publishes: true },
  // The second answers what was said the first time, also with an If-Match from before.
  'articles.withdraw': { method: 'post', again: true, publishes: true },
  // The address names the source's article: what is equal is `unchanged`.
  'imports.put': { method: 'put', again: true, publishes: true },
  // Numbers are set, not added. As with views, no article changes.
  'imports.count': { method: 'post', again: true, publishes: false },
  // As articles.withdraw.
  'imports.withdraw': { method: 'post', again: true, publishes: true },
  // The same bytes with the same words are the same medium. Nobody sees it before an article shows it.
  'media.create': { method: 'post', again: true, publishes: false },
  // Its Idempotency-Key stays: the second gets the answer of the first.
  'messages.create': { method: 'post', again: true, publishes: false },
  // Who judged it so once has judged it so.
  'messages.approve': { method: 'post', again: true, publishes: true },
  'messages.reject': { method: 'post', again: true, publishes: true },
  // Erased stays erased.
  'messages.erase': { method: 'delete', again: true, publishes: true },
  // Moves what is left, usually nothing. As with views, no article changes.
  'counters.reclassify': { method: 'post', again: true, publishes: false },
  // No: each request makes one more key, and nobody would know the first one's secret.
  'keys.create': { method: 'post', again: false, publishes: false },
  // Revoked stays revoked.
  'keys.revoke': { method: 'delete', again: true, publishes: false },
} as const satisfies Record<string, Write>;

/** A write by the `operationId` of the contract. */
export type WriteName = keyof typeof WRITES;
