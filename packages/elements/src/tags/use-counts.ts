import type { NewsCardArticle } from '@humas/react/news-card';
import { useLayoutEffect, useState } from 'react';
import { readCount } from '../reading/read-count.js';

/** How often articles were read, by id, as far as it is known: a list never waits for its counts. */
export function useCounts(
  apiUrl: string,
  articles: readonly NewsCardArticle[],
): Readonly<Record<string, number>> {
  const [counts, setCounts] = useState<Record<string, number>>({});
  const ids = articles.flatMap(({ id }) => id ?? []).join();
  useLayoutEffect(() => {
    for (const id of ids.split(',').filter(Boolean))
      readCount(apiUrl, id).then(
        (count) => count === undefined || setCounts((known) => ({ ...known, [id]: count })),
        // Without counts a list is still a list.
        () => {},
      );
  }, [apiUrl, ids]);
  return counts;
}
