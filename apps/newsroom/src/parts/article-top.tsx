import { ArticleHeader, type ArticleHeaderProps } from '@humas/react/article-header';
import { ClarificationBanner } from '@humas/react/clarification-banner';
import { ViewCounter } from '@humas/react/view-counter';
import type { Article, ViewCount } from '@humas/sdk';

type ArticleTopProps = Pick<ArticleHeaderProps, 'breadcrumb' | 'manners' | 'timeZone'> & {
  article: Article;
  views: ViewCount | undefined;
};

/** An article's header with what fills its places: the count when it is known, the verdict where there is one. */
export function ArticleTop({ article, views, ...header }: ArticleTopProps) {
  const { locale, clarification } = article;
  return (
    <ArticleHeader
      {...header}
      article={article}
      views={views && <ViewCounter views={views} locale={locale} />}
      banner={
        clarification && (
          <ClarificationBanner clarification={clarification} locale={locale} timeZone={header.timeZone} />
        )
      }
      locale={locale}
    />
  );
}
