import {
  type DateStyle,
  formatDate,
  formatDateTime,
  formatTime,
  keepTogether,
  softenLongWords,
} from '@humas/editorial';
import type { ReactNode } from 'react';
import { Breadcrumb, type BreadcrumbStep } from '../breadcrumb/breadcrumb.js';
import { Byline } from '../byline/byline.js';
import type { Staff } from '../byline/staff.js';
import { CategoryTag } from '../category-tag/category-tag.js';
import { DateFace } from '../date-badge/date-face.js';
import { classNames } from '../internal/class-names.js';
import type { Article } from '../internal/contract.js';
import { MetaLine } from '../internal/meta-line.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import type { ManneredProps } from '../manners/manners.js';
import { ArticleChanges } from './article-changes.js';

/** What the header needs of an article: any `Article`, or as little as a headline. */
export type ArticleHeaderArticle = Pick<Article, 'headline'> &
  Partial<
    Pick<Article, 'lead' | 'category' | 'credits' | 'publishedAt' | 'updatedAt' | 'changeHistory' | 'locale'>
  > & {
    /** The author where nobody signs. */
    agency?: Pick<Article['agency'], 'shortName'>;
  };

/** Props of {@link ArticleHeader}. */
export type ArticleHeaderProps = DatedWidgetProps &
  ManneredProps & {
    /** The article; a headline is enough. */
    article: ArticleHeaderArticle;
    /** The rubric's page; without one its name is plain text. */
    categoryHref?: string;
    /** Names of those who sign with initials. */
    staff?: Staff;
    /** The way here, from the home page on, without the article itself. */
    breadcrumb?: readonly BreadcrumbStep[];
    /** A place for a `ViewCounter` at the end of the meta line. */
    views?: ReactNode;
    /** A place right after the headline, for a `ClarificationBanner`: nobody should read on without it. */
    banner?: ReactNode;
  };

/**
 * The top of an article page: the way here, the rubric, the page's one H1, the lead, and who wrote it when.
 * Every part but the headline is optional, and none leaves a trace when missing.
 *
 * @example
 * ```tsx
 * <ArticleHeader article={article} views={<ViewCounter views={counter.views} />} />
 * ```
 */
export function ArticleHeader(props: ArticleHeaderProps) {
  const { article, breadcrumb = [], categoryHref, staff, views, banner, manners, className } = props;
  const { locale = 'id', timeZone, labels } = props;
  const { headline, lead, category, credits = [], agency, publishedAt } = article;
  const words = { locale, timeZone, labels };
  const isIndonesian = (article.locale ?? locale) === 'id';
  const badge = manners?.date === 'badge' ? publishedAt : undefined;
  const style = manners?.date === 'short' ? 'short' : 'long';
  const meta = (
    <MetaLine>
      {credits.length > 0 || agency ? (
        <Byline
          className="humas-article-header__byline"
          credits={credits}
          agency={agency}
          staff={staff}
          locale={locale}
          labels={labels}
        />
      ) : null}
      {publishedAt ? (
        <PublicationTime at={publishedAt} style={style} badged={Boolean(badge)} {...words} />
      ) : null}
      {views}
    </MetaLine>
  );
  return (
    <header
      className={classNames('humas-article-header', className)}
      lang={article.locale !== locale ? article.locale : undefined}
    >
      <Breadcrumb
        className="humas-article-header__breadcrumb"
        steps={breadcrumb}
        locale={locale}
        labels={labels}
      />
      {category ? (
        <p className="humas-article-header__category">
          <CategoryTag category={category} href={categoryHref} locale={locale} labels={labels} />
        </p>
      ) : null}
      <h1 className="humas-article-header__headline">
        {isIndonesian ? softenLongWords(keepTogether(headline)) : keepTogether(headline)}
      </h1>
      {banner}
      {lead && written(lead) ? <p className="humas-article-header__lead">{keepTogether(lead)}</p> : null}
      {badge ? (
        <div className="humas-article-header__dated">
          <span className="humas-date-badge">
            <DateFace date={badge} showYear locale={locale} timeZone={timeZone} />
          </span>
          {meta}
        </div>
      ) : (
        meta
      )}
      <ArticleChanges article={article} style={style} {...words} />
    </header>
  );
}

type PublicationTimeProps = DatedWidgetProps & { at: string; style: DateStyle; badged: boolean };

/** When it appeared. Where a badge shows the day, the day is for ears and the hour for both. */
function PublicationTime({ at, style, badged, locale, timeZone }: PublicationTimeProps) {
  return (
    <time dateTime={at}>
      {badged ? (
        <>
          <span className="humas-hidden-text">{formatDate(at, { locale, timeZone })}, </span>
          {formatTime(at, { locale, timeZone })}
        </>
      ) : (
        formatDateTime(at, { locale, timeZone, style })
      )}
    </time>
  );
}
