import { safeStorage } from './storage.js';

/** A counted view that has not been acknowledged: `at` is when it happened, by this device's clock. */
export interface QueuedView {
  visit: string;
  article: string;
  n: number;
  at: number;
}

const QUEUE_KEY = 'humas:queue';
const MOST_EVENTS = 50;
const OLDEST = 24 * 60 * 60 * 1000;

const nameOf = (view: QueuedView) => `${view.visit}/${view.article}/${view.n}`;

/** Whether a text has the form of an article's id; one wrong id would get its whole batch refused. */
export const isArticleId = (text: string): boolean => /^art_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text);

const isView = (value: unknown): value is QueuedView => {
  const { visit, article, n, at } = (value ?? {}) as Partial<Record<keyof QueuedView, unknown>>;
  return (
    /^[\w-]{22}$/.test(`${visit}`) && isArticleId(`${article}`) && Number.isInteger(n) && Number.isFinite(at)
  );
};

/**
 * Views waiting for the server's word, shared by all tabs of the site.
 *
 * Tabs write the same `localStorage` key without a lock. So every tab also remembers its own views: if another
 * tab's write drops one, the next write here puts it back. The price is that a view may be sent twice, which
 * changes nothing, because the server knows each by (visit, article, n).
 */
export class ViewQueue {
  readonly #storage = safeStorage('localStorage');
  readonly #own = new Map<string, QueuedView>();

  /** The waiting views, oldest first; at most 50 and at most 24 hours old. */
  read(now: number): QueuedView[] {
    const all = new Map([...this.#stored(), ...this.#own.values()].map((view) => [nameOf(view), view]));
    return [...all.values()]
      .filter((view) => now - view.at <= OLDEST)
      .sort((a, b) => a.at - b.at)
      .slice(-MOST_EVENTS);
  }

  add(view: QueuedView): void {
    this.#own.set(nameOf(view), view);
    this.#write(this.read(view.at));
  }

  /** Forgets views the server has acknowledged or can never accept. */
  remove(views: readonly QueuedView[], now: number): void {
    const names = new Set(views.map(nameOf));
    for (const name of names) this.#own.delete(name);
    this.#write(this.read(now).filter((view) => !names.has(nameOf(view))));
  }

  #write(views: QueuedView[]): void {
    // A view pushed out by newer ones or by age must not come back from this tab's memory.
    const kept = new Set(views.map(nameOf));
    for (const name of this.#own.keys()) if (!kept.has(name)) this.#own.delete(name);
    if (views.length) this.#storage.set(QUEUE_KEY, JSON.stringify(views));
    else this.#storage.remove(QUEUE_KEY);
  }

  #stored(): QueuedView[] {
    try {
      const stored: unknown = JSON.parse(this.#storage.get(QUEUE_KEY) ?? '[]');
      return Array.isArray(stored) ? stored.filter(isView) : [];
    } catch {
      return [];
    }
  }
}
