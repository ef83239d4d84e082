import { classNames } from '../internal/class-names.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import { safeUrl } from '../internal/safe-url.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import type { ManneredProps } from '../manners/manners.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { NewsCard, type NewsCardArticle, type NewsCardVariant } from '../news-card/news-card.js';
import { NewsCardSkeleton } from '../news-card/news-card-skeleton.js';

/** `grid` cards in columns, `latest` rows with thumbnails, `popular` a ranking, `text` words alone. */
export type NewsListVariant = 'grid' | 'latest' | 'popular' | 'text';

/** Props of {@link NewsList}. */
export type NewsListProps = DatedWidgetProps &
  ManneredProps & {
    /** The stories in the order they are shown. */
    articles: readonly NewsCardArticle[];
    /** The section's title. */
    title?: string;
    /** Where "Lihat semua" leads. */
    seeAllHref?: string;
    /** @default 'grid' */
    variant?: NewsListVariant;
    /**
     * Level of the title; headlines are one below it, or on it when there is no title.
     * @default 2
     */
    headingLevel?: 2 | 3;
    /** Views by article id; articles without an entry show none. */
    views?: Readonly<Record<string, number>>;
    /**
     * The address of an article.
     * @default article.canonicalUrl
     */
    hrefOf?: (article: NewsCardArticle) => string | undefined;
    /** The present as RFC 3339: dates become relative. */
    relativeTo?: string;
    /**
     * Whether the articles are here, on their way, or did not come.
     * @default 'ready'
     */
    state?: 'ready' | 'loading' | 'error';
    /**
     * How many places to hold while loading.
     * @default 4
     */
    expected?: number;
    /** After an error: an address that tries again, usually the page's own. */
    retryHref?: string;
    /**
     * Whether an empty list says so. By default it shows nothing, since a title over nothing looks broken.
     * @default false
     */
    showEmpty?: boolean;
  };

const cardOf: Record<NewsListVariant, NewsCardVariant> = {
  grid: 'card',
  latest: 'item',
  popular: 'rank',
  text: 'text',
};

/**
 * Stories under a section title: latest, related, popular.
 *
 * @example
 * ```tsx
 * <NewsList title="Berita terbaru" seeAllHref="/berita" variant="latest" articles={page.items} />
 * ```
 */
export function NewsList(props: NewsListProps) {
  const { articles, seeAllHref, variant = 'grid', headingLevel = 2, state = 'ready' } = props;
  const { locale = 'id', labels, className, showEmpty = false } = props;
  const label = labelsIn({ id: id.newsList, en: en.newsList }, locale, labels);
  const empty = state === 'ready' && articles.length === 0;
  if (empty && !showEmpty) return null;
  const seeAll = safeUrl(seeAllHref);
  const title = written(props.title);

  return (
    <section
      className={classNames('humas-news-list', className)}
      data-variant={variant}
      data-state={empty ? 'empty' : state}
      aria-busy={state === 'loading' || undefined}
    >
      {title || seeAll ? (
        <div className="humas-news-list__top">
          {title ? (
            <Heading level={headingLevel} className="humas-news-list__title">
              {title}
            </Heading>
          ) : null}
          {seeAll ? (
            <a
              className="humas-news-list__all"
              href={seeAll}
              aria-label={title ? label('newsList.seeAllOf', { title }) : undefined}
            >
              {label('newsList.seeAll')}
            </a>
          ) : null}
        </div>
      ) : null}
      {state === 'loading' ? <Loading {...props} text={label('newsList.loading')} /> : null}
      {state === 'error' ? (
        <p className="humas-news-list__note">
          {label('newsList.error')}{' '}
          {safeUrl(props.retryHref) ? <a href={safeUrl(props.retryHref)}>{label('newsList.retry')}</a> : null}
        </p>
      ) : null}
      {empty ? <p className="humas-news-list__note">{label('newsList.empty')}</p> : null}
      {state === 'ready' && !empty ? <Items {...props} /> : null}
    </section>
  );
}

function Items({
  articles,
  title,
  variant = 'grid',
  headingLevel = 2,
  views,
  hrefOf,
  ...rest
}: NewsListProps) {
  // An order that means something is an ordered list.
  const List = variant === 'popular' ? 'ol' : 'ul';
  const level = (written(title) ? headingLevel + 1 : headingLevel) as HeadingLevel;
  return (
    <List className="humas-news-list__items">
      {articles.map((article, index) => (
        <li className="humas-news-list__item" key={article.id ?? article.canonicalUrl ?? article.headline}>
          <NewsCard
            article={article}
            href={hrefOf?.(article)}
            views={article.id === undefined ? undefined : views?.[article.id]}
            variant={cardOf[variant]}
            rank={index + 1}
            headingLevel={level}
            relativeTo={rest.relativeTo}
            manners={rest.manners}
            locale={rest.locale}
            timeZone={rest.timeZone}
            labels={rest.labels}
          />
        </li>
      ))}
    </List>
  );
}

function Loading({ variant = 'grid', expected = 4, manners, text }: NewsListProps & { text: string }) {
  return (
    <>
      <p className="humas-hidden-text">{text}</p>
      <div className="humas-news-list__items">
        {Array.from({ length: expected }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places that wait are all alike
          <div className="humas-news-list__item" key={place}>
            <NewsCardSkeleton variant={cardOf[variant]} manners={manners} />
          </div>
        ))}
      </div>
    </>
  );
}
