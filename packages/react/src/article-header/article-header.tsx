import { formatDateTime } from '@humas/editorial';
import type { ReactNode } from 'react';
import { classNames } from '../internal/class-names.js';
import type { Article } from '../internal/contract.js';
import { localized } from '../internal/localized.js';
import { MetaLine } from '../internal/meta-line.js';
import { safeUrl } from '../internal/safe-url.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { ArticleChanges } from './article-changes.js';
import { Byline } from './byline.js';

/** What the header needs of an article: any `Article`, or as little as a headline. */
export type ArticleHeaderArticle = Pick<Article, 'headline'> &
  Partial<
    Pick<Article, 'lead' | 'category' | 'credits' | 'publishedAt' | 'updatedAt' | 'changeHistory' | 'locale'>
  > & { agency?: Pick<Article['agency'], 'shortName'> };

/** Props of {@link ArticleHeader}. */
export type ArticleHeaderProps = DatedWidgetProps & {
  article: ArticleHeaderArticle;
  /** The way here, from the home page on, without the article itself. */
  breadcrumb?: readonly { label: string; href: string }[];
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
  const { article, breadcrumb = [], views, banner, locale = 'id', timeZone, labels, className } = props;
  const label = labelsIn({ id: id.articleHeader, en: en.articleHeader }, locale, labels);
  const { headline, lead, category, credits = [], agency, publishedAt } = article;
  return (
    <header
      className={classNames('humas-article-header', className)}
      lang={article.locale !== locale ? article.locale : undefined}
    >
      {breadcrumb.length > 0 ? (
        <nav className="humas-article-header__breadcrumb" aria-label={label('articleHeader.breadcrumb')}>
          <ol>
            {breadcrumb.map((step) => (
              <li key={step.href}>
                <a href={safeUrl(step.href)}>{step.label}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {category ? <p className="humas-article-header__category">{localized(category.name, locale)}</p> : null}
      <h1 className="humas-article-header__headline">{headline}</h1>
      {banner}
      {lead ? <p className="humas-article-header__lead">{lead}</p> : null}
      <MetaLine>
        {credits.length > 0 || agency ? (
          <Byline article={{ credits, agency }} locale={locale} labels={labels} />
        ) : null}
        {publishedAt ? (
          <time dateTime={publishedAt}>{formatDateTime(publishedAt, { locale, timeZone })}</time>
        ) : null}
        {views}
      </MetaLine>
      <ArticleChanges article={article} locale={locale} timeZone={timeZone} labels={labels} />
    </header>
  );
}
