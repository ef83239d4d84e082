import { formatCount, keepTogether, softenLongWords } from '@humas/editorial';
import { CategoryTag } from '../category-tag/category-tag.js';
import { DateFace } from '../date-badge/date-face.js';
import { classNames } from '../internal/class-names.js';
import type { ArticleSummary } from '../internal/contract.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import { MetaLine } from '../internal/meta-line.js';
import { Picture } from '../internal/picture.js';
import { safeUrl } from '../internal/safe-url.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import { isBadgePossible, type ManneredProps, mannerAttributes } from '../manners/manners.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { NewsCardDate } from './news-card-date.js';

/** What a card needs of an article: any `ArticleSummary`, or as little as a headline. */
export type NewsCardArticle = Pick<ArticleSummary, 'headline'> &
  Partial<
    Pick<
      ArticleSummary,
      'id' | 'canonicalUrl' | 'excerpt' | 'lead' | 'cover' | 'category' | 'publishedAt' | 'verdict' | 'locale'
    >
  >;

/**
 * How a card is laid out: `card` picture above, `lead` the page's first story, `item` a row with a thumbnail,
 * `rank` a row with its place, `text` words alone.
 */
export type NewsCardVariant = 'card' | 'lead' | 'item' | 'rank' | 'text';

/** Props of {@link NewsCard}. */
export type NewsCardProps = DatedWidgetProps &
  ManneredProps & {
    /** The story; a headline is enough. */
    article: NewsCardArticle;
    /**
     * Where the headline leads; without one, or with a scheme other than http(s), the headline is plain text.
     * @default article.canonicalUrl
     */
    href?: string;
    /** How often it was read. Unknown: leave it out, and nothing is shown. */
    views?: number;
    /** @default 'card' */
    variant?: NewsCardVariant;
    /** Its place, counted from 1; only `rank` shows it. */
    rank?: number;
    /**
     * Level of the headline in the page's outline.
     * @default 3
     */
    headingLevel?: HeadingLevel;
    /**
     * Whether a summary stands under the headline.
     * @default true for `card` and `lead`
     */
    showExcerpt?: boolean;
    /** The present as RFC 3339: dates become "2 jam yang lalu". Pass the server's, so that both sides print the same. */
    relativeTo?: string;
    /**
     * Whether the picture is fetched first: for the one at the top of the page.
     * @default true for `lead`
     */
    priority?: boolean;
  };

/**
 * A story as a teaser. One link, in the heading; its target covers the card, so that a thumb cannot miss it
 * while a screen reader hears the headline once.
 *
 * @example
 * ```tsx
 * <NewsCard article={article} views={19111} headingLevel={3} />
 * ```
 */
export function NewsCard({
  article,
  href = article.canonicalUrl,
  views,
  variant = 'card',
  rank,
  headingLevel = 3,
  showExcerpt = variant === 'card' || variant === 'lead',
  relativeTo,
  priority = variant === 'lead',
  manners,
  locale = 'id',
  timeZone,
  labels,
  className,
}: NewsCardProps) {
  const label = labelsIn({ id: id.newsCard, en: en.newsCard }, locale, labels);
  const url = safeUrl(href);
  const summary = (variant === 'lead' && written(article.lead)) || written(article.excerpt);
  const { publishedAt, cover, verdict, category } = article;
  const isDated = publishedAt && isPictured(variant);
  const pictured = isPictured(variant) ? cover : null;
  const kept = keepTogether(article.headline);
  const headline = (article.locale ?? locale) === 'id' ? softenLongWords(kept) : kept;
  const tag =
    verdict || category ? (
      <CategoryTag
        className="humas-news-card__label"
        category={category}
        verdict={verdict}
        locale={locale}
        labels={labels}
      />
    ) : null;
  const showKicker = tag && (variant === 'lead' || variant === 'text' || (verdict && variant === 'item'));
  const style = manners?.date === 'short' ? 'short' : variant === 'lead' ? 'long' : 'medium';

  return (
    <article
      className={classNames('humas-news-card', className)}
      data-variant={variant}
      data-pictured={pictured ? '' : undefined}
      {...mannerAttributes(manners)}
      lang={article.locale !== locale ? article.locale : undefined}
    >
      <div className="humas-news-card__text">
        <Heading level={headingLevel} className="humas-news-card__headline">
          {url ? (
            <a className="humas-news-card__link" href={url}>
              {headline}
            </a>
          ) : (
            headline
          )}
        </Heading>
        {showKicker ? <p className="humas-news-card__kicker">{tag}</p> : null}
        {showExcerpt && summary ? <p className="humas-news-card__excerpt">{keepTogether(summary)}</p> : null}
        <MetaLine>
          {variant === 'card' ? tag : null}
          {isDated ? (
            <NewsCardDate
              date={publishedAt}
              now={relativeTo}
              style={style}
              locale={locale}
              timeZone={timeZone}
            />
          ) : null}
          {views === undefined ? null : (
            <span className="humas-news-card__views">
              {label('newsCard.views', { n: formatCount(views, { locale }) })}
            </span>
          )}
        </MetaLine>
      </div>
      {pictured ? (
        // Decorative: the headline beside it says what the story is, and a second voice would double it.
        <div className="humas-news-card__media">
          <Picture media={pictured} alt="" priority={priority} className="humas-news-card__picture" />
        </div>
      ) : null}
      {isDated && isBadgePossible(manners) ? (
        <p className="humas-news-card__badge humas-date-badge">
          <DateFace
            date={publishedAt}
            showYear={relativeTo ? undefined : true}
            relativeTo={relativeTo}
            locale={locale}
            timeZone={timeZone}
          />
        </p>
      ) : null}
      {variant === 'rank' && rank !== undefined ? (
        <p className="humas-news-card__rank">
          <span aria-hidden="true">{rank}</span>
          <span className="humas-hidden-text">{label('newsCard.rank', { n: rank })}</span>
        </p>
      ) : null}
    </article>
  );
}

/** Whether cards of this layout show the picture and the date they have. */
export const isPictured = (variant: NewsCardVariant) => variant !== 'rank' && variant !== 'text';
