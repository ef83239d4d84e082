import {
  ArticleBody,
  ArticleHeader,
  ClarificationBanner,
  Figure,
  NewsCard,
  NewsList,
  SiteFooter,
  SiteHeader,
  ViewCounter,
} from '@humas/react';
import { article, claim, media, publisher } from '../sample';

/** Every static widget, imported the short way. */
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
