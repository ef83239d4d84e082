import { ArticleHeader, type ArticleHeaderProps } from '@humas/react/article-header';
import { ClarificationBanner } from '@humas/react/clarification-banner';
import { ViewCounter } from '@humas/react/view-counter';
import type { Article, ViewCount } from '@humas/sdk';

type ArticleTopProps = Pick<ArticleHeaderProps, 'breadcrumb' | 'timeZone'> & {
  article: Article;
  views: ViewCount | undefined;
};

/** An article's header with what fills its places: the count when it is known, the verdict where there is one. */
export function ArticleTop({ article, views, breadcrumb, timeZone }: ArticleTopProps) {
  const { locale, clarification } = article;
  return (
    <ArticleHeader
      article={article}
      breadcrumb={breadcrumb}
      views={views && <ViewCounter views={views} locale={locale} />}
      banner={
        clarification && (
          <ClarificationBanner clarification={clarification} locale={locale} timeZone={timeZone} />
        )
      }
      locale={locale}
      timeZone={timeZone}
    />
  );
}
