import { randomName } from '../browser/random.js';
import { safeStorage } from './storage.js';

/** How long one tab counts an article once: 30 minutes, in milliseconds. */
const VIEW_WINDOW = 30 * 60 * 1000;
/** The contract's highest `n`. */
const MOST_VIEWS = 1000;
const VISIT_KEY = 'humas:visit';

/**
 * The random name of this tab's visit: no cookie, gone with the tab. A duplicated tab begins with a copy of it, and so
 * with the views already counted.
 */
export function visitName(): string {
  const storage = safeStorage('sessionStorage');
  const known = storage.get(VISIT_KEY);
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const fresh = randomName();
  storage.set(VISIT_KEY, fresh);
  return fresh;
}

/**
 * Claims this tab's next view of an article, or nothing when the last one is less than 30 minutes ago.
 *
 * @returns which view of this article in this tab it is (1, 2, …), or `null` when it must not count.
 */
export function claimView(article: string, now: number): number | null {
  const storage = safeStorage('sessionStorage');
  const key = `humas:n:${article}`;
  const [count = 0, at = 0] = (storage.get(key) ?? '').split('@').map(Number);
  if (count > 0 && now - at < VIEW_WINDOW) return null;
  if (count >= MOST_VIEWS) return null;
  storage.set(key, `${count + 1}@${now}`);
  return count + 1;
}
