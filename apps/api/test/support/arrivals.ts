/** One reader opens one article, milliseconds after the beginning. */
export interface Arrival {
  readonly at: number;
  /** Place of the article in a list, the most read first. */
  readonly article: number;
}

/** How readers come. */
export interface Pattern {
  readonly readers: number;
  /** Articles the site shows them; the second is read half as often as the first, the third a third as often, and so on. */
  readonly articles: number;
  readonly overMs: number;
  /** Articles a reader opens, one after the other, on average. @default 1 */
  readonly each?: number;
  /** Share of readers who all come within one quarter of the time. @default 0 */
  readonly crowded?: number;
  readonly seed: number;
}

/** Readers who know nothing of each other, in the order they come; the same for the same seed. */
export function arrivals({ readers, articles, overMs, each = 1, crowded = 0, seed }: Pattern): Arrival[] {
  const random = randomFrom(seed);
  // Where each article's share ends, from 0 to 1.
  const weights = Array.from({ length: articles }, (_, index) => 1 / (index + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const ends = weights.map((weight) => {
    sum += weight / total;
    return sum;
  });
  const pick = () => {
    const place = random();
    return Math.max(
      0,
      ends.findIndex((end) => place < end),
    );
  };
  const found: Arrival[] = [];
  for (let reader = 0; reader < readers; reader += 1) {
    let at = random() < crowded ? overMs * (0.35 + random() / 4) : overMs * random();
    const seen = new Set<number>();
    do {
      const article = pick();
      if (!seen.has(article)) found.push({ at, article });
      seen.add(article);
      at += 20_000 + random() * 120_000;
    } while (random() < 1 - 1 / each);
  }
  return found.toSorted((one, other) => one.at - other.at);
}

/** Mulberry32: small, and good enough to shuffle readers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
