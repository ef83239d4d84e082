import {
  AgencyIdentity,
  AlertBanner,
  ArchiveNav,
  ArticleBody,
  ArticleExtras,
  ArticleHeader,
  Breadcrumb,
  Byline,
  CategoryTag,
  ClarificationBanner,
  ContactChannels,
  DateBadge,
  Figure,
  KeyFigures,
  LanguageSwitch,
  NewsCard,
  NewsCardSkeleton,
  NewsList,
  Pagination,
  ReadAlso,
  SearchBox,
  ServicePledge,
  SiteFooter,
  SiteHeader,
  SourceBadge,
  TagList,
  ViewCounter,
} from '@humas/react';
import { alerts, article, claim, latest, media, publisher } from './sample';

/** Every static widget once. The tests write it a second time, with each widget imported by its own path. */
export function StaticWidgets() {
  return (
    <>
      <SiteHeader agency={publisher} homeHref="/" items={[{ label: 'Beranda', href: '/', current: true }]}>
        <SearchBox action="/cari" showLabels={false} />
      </SiteHeader>
      <AlertBanner alerts={alerts.items} now={alerts.asOf} />
      <main id="konten">
        <Breadcrumb steps={[{ label: 'Beranda', href: '/' }]} current="Contoh" />
        <ArticleHeader article={article} views={<ViewCounter views={19_111} />} />
        <LanguageSwitch languages={[{ lang: 'id', href: '/' }, { lang: 'en' }]} />
        <ClarificationBanner clarification={claim} />
        <Figure media={media} />
        <ArticleBody html={article.body.html} dateline={article.dateline} creditLine={article.creditLine} />
        <KeyFigures figures={article.keyFigures} />
        <ArticleExtras article={article} />
        <SourceBadge agency={publisher} article={article} />
        <ReadAlso article={article} />
        <CategoryTag category={article.category} />
        <TagList tags={article.tags} />
        <Byline credits={article.credits} />
        <DateBadge date="2026-11-20" />
        <NewsList title="Berita terbaru" articles={latest} />
        <NewsCard article={article} />
        <NewsCardSkeleton />
        <Pagination olderHref="/berita?halaman=2" page={1} />
        <ArchiveNav months={[{ month: '2026-11', href: '/arsip/2026/11', count: 12 }]} />
        <AgencyIdentity agency={publisher} size="large" />
        <ContactChannels agency={publisher} />
        <ServicePledge
          text="Kami melayani tanpa biaya."
          standards={[{ service: 'Legalisasi', time: '3 hari kerja' }]}
        />
      </main>
      <SiteFooter agency={publisher} countingHref="/cara-menghitung" />
    </>
  );
}
