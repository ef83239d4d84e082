/**
 * Works on items a few at a time. The next item is only taken when somebody is free, so a source is never read further
 * ahead than needed.
 *
 * @param until - asked before every item; when it says true nothing new is begun, and what is begun is finished.
 * @throws what `items` threw, after the work that was begun is finished. `work` must not throw.
 */
export async function forEachLimited<T>(
  items: AsyncIterable<T>,
  limit: number,
  until: () => boolean,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const busy = new Set<Promise<void>>();
  try {
    for await (const item of items) {
      if (until()) break;
      const task = work(item).finally(() => busy.delete(task));
      busy.add(task);
      if (busy.size >= limit) await Promise.race(busy);
      if (until()) break;
    }
  } finally {
    await Promise.allSettled(busy);
  }
}
