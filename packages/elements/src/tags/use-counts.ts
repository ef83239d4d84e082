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
    if (!ids) return;
    const asked = ids.split(',').map(async (id) => [id, await readCount(apiUrl, id)] as const);
    Promise.all(asked).then(
      (known) =>
        setCounts(
          Object.fromEntries(known.filter((pair): pair is [string, number] => pair[1] !== undefined)),
        ),
      // Without counts a list is still a list.
      () => {},
    );
  }, [apiUrl, ids]);
  return counts;
}
