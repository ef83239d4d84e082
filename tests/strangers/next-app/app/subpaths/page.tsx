import { ArticleBody } from '@humas/react/article-body';
import { ArticleHeader } from '@humas/react/article-header';
import { ClarificationBanner } from '@humas/react/clarification-banner';
import { Figure } from '@humas/react/figure';
import { NewsCard } from '@humas/react/news-card';
import { NewsList } from '@humas/react/news-list';
import { SiteFooter } from '@humas/react/site-footer';
import { SiteHeader } from '@humas/react/site-header';
import { ViewCounter } from '@humas/react/view-counter';
import { article, claim, media, publisher } from '../sample';

/** Every static widget, imported by its own path. */
export default function Page() {
  return (
    <>
      <SiteHeader agency={publisher} homeHref="/" items={[{ label: 'Beranda', href: '/', current: true }]} />
      <main>
        <ArticleHeader article={article} views={<ViewCounter views={19_111} />} />
        <ClarificationBanner clarification={claim} />
        <Figure media={media} />
        <ArticleBody
          html={article.body.html}
          dateline={article.dateline}
          creditLine={article.creditLine}
          tags={article.tags}
        />
        <NewsList title="Berita terbaru" articles={[article]} />
        <NewsCard article={article} />
      </main>
      <SiteFooter agency={publisher} />
    </>
  );
}
