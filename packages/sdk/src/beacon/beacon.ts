import { isArticleId } from './queue.js';
import { senderTo } from './sender.js';
import { watchVisibility } from './visibility.js';
import { claimView, visitName } from './visit.js';

/** Where a beacon reports to. */
export interface BeaconOptions {
  /**
   * Address of the content API as the reader's browser reaches it, without `/v1`.
   *
   * @example 'https://api.example.go.id'
   */
  apiUrl: string;
}

/** Counts the articles a reader really sees. */
export interface Beacon {
  /**
   * Watches the page and counts the article once it was on screen for one second, at most once per 30 minutes
   * in this tab. On a server, where there is no page, it does nothing; nor, with a warning, for what is no id.
   *
   * @param article - the article's id, `art_…`.
   * @returns a function that stops watching; what was counted is still sent.
   */
  track(article: string): () => void;
  /**
   * Sends what is waiting, now. Rarely needed: views leave by themselves after 2 s, and when the page is hidden.
   *
   * @returns resolves when nothing waits any more or the attempt failed; never rejects.
   */
  flush(): Promise<void>;
}

/**
 * Makes a beacon that counts views as `GET /v1/definitions` promises: visible for one second without pause, not
 * prerendered, once per 30 minutes per tab and article. It sets no cookie and sends nothing that names the reader.
 *
 * Views wait in `localStorage` (`humas:queue`, at most 50, at most 24 hours) until the API has stored them, so a
 * lost connection loses none. Only a 2xx removes a view, or a 4xx other than 408 and 429, with which the API says
 * that it will never accept it.
 *
 * @example
 * ```ts
 * import { createBeacon } from '@humas/sdk/beacon';
 *
 * const beacon = createBeacon({ apiUrl: 'https://api.example.go.id' });
 * const stop = beacon.track('art_01hbytm700e5k8jv2xw6q4n9rc');
 * ```
 */
export function createBeacon({ apiUrl }: BeaconOptions): Beacon {
  const sender = senderTo(apiUrl);
  return {
    track(article) {
      if (typeof document === 'undefined') return () => {};
      if (!isArticleId(article)) {
        console.warn(
          `humas: track("${article}") does not name an article. Its views are not counted. Pass the article's id, such as art_01hbytm700e5k8jv2xw6q4n9rc.`,
        );
        return () => {};
      }
      const endUse = sender.use();
      const unwatch = watchVisibility(() => {
        const at = Date.now();
        const n = claimView(article, at);
        if (n) sender.add({ visit: visitName(), article, n, at });
      });
      return () => {
        unwatch();
        endUse();
      };
    },
    flush: () => (typeof document === 'undefined' ? Promise.resolve() : sender.flush()),
  };
}

/**
 * Counts one article on this page: `createBeacon` and `track` in one call.
 *
 * @returns a function that stops watching.
 * @example
 * ```ts
 * import { startViewBeacon } from '@humas/sdk/beacon';
 *
 * startViewBeacon({ apiUrl: 'https://api.example.go.id', article: 'art_01hbytm700e5k8jv2xw6q4n9rc' });
 * ```
 */
export const startViewBeacon = ({ apiUrl, article }: BeaconOptions & { article: string }): (() => void) =>
  createBeacon({ apiUrl }).track(article);
