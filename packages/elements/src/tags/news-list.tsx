import { NewsList } from '@humas/react/news-list';
import { flag, oneOf, text, whole } from '../element/attributes.js';
import { hasChildren } from '../element/children.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { extras } from '../element/extras.js';
import { useAnswer } from '../reading/use-answer.js';
import { AskAgain } from './ask-again.js';
import { askForNews } from './news.js';
import { useCounts } from './use-counts.js';

/** What `<humas-news-list>` understands besides what every tag does. */
export const attributes = {
  agency: text,
  'include-units': flag,
  category: text,
  tag: text,
  type: text,
  language: text,
  count: whole(1, 20, 5),
  variant: oneOf('latest', 'grid', 'popular', 'text'),
  window: oneOf('7d', '24h', 'all'),
  heading: text,
  'see-all': text,
  views: flag,
  'no-pictures': flag,
  source: text,
};

/** Attributes of `<humas-news-list>` as they were read. */
export type NewsListTagProps = TagProps<typeof attributes>;

function NewsListTag({ host, values, settings }: NewsListTagProps) {
  const { count, heading, noPictures, seeAll, variant } = values;
  const [reading, retry] = useAnswer(host, askForNews(values, settings.apiUrl));
  const shown = 'answer' in reading ? reading.answer : { articles: [] };
  const counted = useCounts(settings.apiUrl, values.views ? shown.articles : []);
  const { state } = reading;
  if ((state === 'loading' || state === 'error') && hasChildren(host)) return null;
  return (
    <>
      <NewsList
        articles={
          noPictures ? shown.articles.map((article) => ({ ...article, cover: null })) : shown.articles
        }
        views={shown.views ?? counted}
        state={state === 'loading' || state === 'error' ? state : 'ready'}
        title={heading}
        seeAllHref={seeAll}
        variant={variant}
        expected={count}
        headingLevel={settings.headingLevel > 2 ? 3 : 2}
        locale={settings.locale}
        timeZone={settings.timeZone}
        showEmpty
      />
      {state === 'stale' ? extras.copies?.note({ settings, at: reading.at, onRetry: retry }) : null}
      {state === 'error' ? <AskAgain settings={settings} onRetry={retry} /> : null}
    </>
  );
}

/** Registers `<humas-news-list>`. */
export const defineNewsList = () => defineTag('humas-news-list', attributes, NewsListTag);
