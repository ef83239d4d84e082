import { ViewCounter } from '@humas/react/view-counter';
import { startViewBeacon } from '@humas/sdk/beacon';
import { useEffect } from 'react';
import { flag, oneOf, text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { articleId, articleUrl, nameless } from '../reading/article.js';
import { readCount } from '../reading/read-count.js';
import { useAnswer } from '../reading/use-answer.js';

/** What `<humas-view-counter>` understands besides what every tag does. */
export const attributes = {
  article: text,
  agency: text,
  slug: text,
  record: flag,
  variant: oneOf('full', 'compact'),
};

function ViewCounterTag({ host, values, settings }: TagProps<typeof attributes>) {
  const { apiUrl, locale } = settings;
  const [reading] = useAnswer(host, {
    question: articleUrl(apiUrl, values),
    why: nameless(apiUrl),
    ask: async () => {
      const article = await articleId(apiUrl, values);
      // The reader's own view is counted whether or not the number can be read.
      return { article, views: await readCount(apiUrl, article).catch(() => undefined) };
    },
    isEmpty: ({ views }) => views === undefined,
  });
  const article = 'answer' in reading ? reading.answer.article : undefined;
  useEffect(() => {
    if (values.record && article) return startViewBeacon({ apiUrl, article });
  }, [values.record, apiUrl, article]);
  if (reading.state !== 'ready') return null;
  return <ViewCounter views={reading.answer.views} variant={values.variant} locale={locale} />;
}

/** Registers `<humas-view-counter>`. */
export const defineViewCounter = () => defineTag('humas-view-counter', attributes, ViewCounterTag);
