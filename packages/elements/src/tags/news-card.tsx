import { NewsCard } from '@humas/react/news-card';
import type { Article } from '@humas/sdk';
import { flag, oneOf, text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { articleUrl, nameless } from '../reading/article.js';
import { readJson } from '../reading/read-json.js';
import { useAnswer } from '../reading/use-answer.js';
import { useCounts } from './use-counts.js';

/** What `<humas-news-card>` understands besides what every tag does. */
export const attributes = {
  article: text,
  agency: text,
  slug: text,
  variant: oneOf('card', 'lead', 'item', 'text'),
  views: flag,
};

function NewsCardTag({ host, values, settings }: TagProps<typeof attributes>) {
  const { apiUrl, locale, timeZone, headingLevel } = settings;
  const url = articleUrl(apiUrl, values);
  const [reading] = useAnswer(host, {
    question: url,
    why: nameless(apiUrl),
    ask: () => readJson<Article>(url),
  });
  const article = 'answer' in reading ? reading.answer : undefined;
  const counts = useCounts(apiUrl, values.views && article ? [article] : []);
  if (!article) return null;
  return (
    <NewsCard
      article={article}
      variant={values.variant}
      views={counts[article.id]}
      headingLevel={headingLevel}
      locale={locale}
      timeZone={timeZone}
    />
  );
}

/** Registers `<humas-news-card>`. */
export const defineNewsCard = () => defineTag('humas-news-card', attributes, NewsCardTag);
