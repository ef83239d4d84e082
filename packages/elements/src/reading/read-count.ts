import type { Counters } from '@humas/sdk';
import { readJson } from './read-json.js';

/** As many as the API tells at once. */
const MOST = 100;
/** Tags upgrade within one task; what they render a moment later still joins, in milliseconds. */
const GATHER_MS = 20;

type Counts = Map<string, number>;
type Round = { readonly ids: Set<string>; readonly counts: Promise<Counts> };

const rounds = new Map<string, Round>();

/**
 * How often an article was read; undefined when the API knows no such article. However many tags ask, one request tells
 * them all.
 *
 * @throws {ReadError} when the counts cannot be read.
 */
export async function readCount(apiUrl: string, article: string): Promise<number | undefined> {
  const full = rounds.get(apiUrl)?.ids.size === MOST;
  const round = (!full && rounds.get(apiUrl)) || open(apiUrl);
  round.ids.add(article);
  return (await round.counts).get(article);
}

function open(apiUrl: string): Round {
  const ids = new Set<string>();
  const counts = new Promise<Counts>((resolve, reject) => {
    setTimeout(() => {
      if (rounds.get(apiUrl) === round) rounds.delete(apiUrl);
      const asked = [...ids].sort().map(encodeURIComponent).join();
      readJson<Counters>(`${apiUrl}/v1/counters?ids=${asked}`)
        .then(({ items }) => new Map(items.map(({ article, views }) => [article, views.total])))
        .then(resolve, reject);
    }, GATHER_MS);
  });
  const round = { ids, counts };
  rounds.set(apiUrl, round);
  return round;
}
