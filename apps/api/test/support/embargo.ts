import type { TestApp } from './test-app.js';

/** Moves the moment of an article to so many seconds from now, by the database's clock. */
async function move(app: TestApp, id: string, seconds: number): Promise<void> {
  await app.database.ownerPool.query(
    `WITH moved AS (
       UPDATE article SET embargoed_until = now() + make_interval(secs => $2),
         published_at = now() + make_interval(secs => $2), updated_at = now() + make_interval(secs => $2)
       WHERE id = $1 RETURNING agency_id, id, published_at)
     UPDATE article_publisher p SET published_at = m.published_at FROM moved m
     WHERE p.owner_id = m.agency_id AND p.article_id = m.id`,
    [id, seconds],
  );
}

/** Puts an article under an embargo that ends in so many seconds. */
export async function hide(app: TestApp, id: string, seconds: number): Promise<void> {
  await move(app, id, seconds);
  app.advance(60_000);
}

/** Lets the embargo of an article end, as time would; what was kept in memory is gone by then too. */
export async function reach(app: TestApp, id: string): Promise<void> {
  await move(app, id, -1);
  app.advance(60_000);
}

/** How long caches may go on showing an answer, in seconds, fresh and stale together. */
export function keptFor(cacheControl: unknown): number {
  const header = String(cacheControl);
  if (/\bno-store\b/.test(header)) return 0;
  const seconds = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(header)?.[1] ?? 0);
  if (!/\bmax-age=/.test(header)) return Number.POSITIVE_INFINITY;
  return seconds('max-age') + Math.max(seconds('stale-while-revalidate'), seconds('stale-if-error'));
}
