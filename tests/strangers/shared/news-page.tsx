import { ArticlePage } from '@humas/react';
import { jv } from '@humas/react/locales/jv';
import { alerts, article, latest, popular, publisher, terms } from './sample';

/** A whole news page in a regional language: static but for share bar, poll, form and counting. */
export function NewsPage({ apiUrl }: { apiUrl: string }) {
  return (
    <main id="konten">
      <ArticlePage
        article={article}
        agency={publisher}
        apiUrl={apiUrl}
        alerts={alerts}
        latest={latest}
        popular={popular}
        messageTerms={terms}
        views={{
          total: 19_111,
          counted: 111,
          baseline: 19_000,
          excluded: { bot: 0, prefetch: 0, suspected: 0, late: 0, nojs: 0 },
        }}
        breadcrumb={[{ label: 'Beranda', href: '/' }]}
        labels={jv}
      />
    </main>
  );
}
