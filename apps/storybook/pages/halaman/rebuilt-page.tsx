import { examples } from '@humas/contract/examples';
import type { MessageTerms } from '@humas/sdk';
import { type ThemeName, themes } from '@humas/tokens';
import { ArticlePage } from '../../../../packages/react/src/article-page/index.ts';
import type { WidgetProps } from '../../../../packages/react/src/internal/widget-props.ts';
import { SiteFooter } from '../../../../packages/react/src/site-footer/index.ts';
import { SiteHeader } from '../../../../packages/react/src/site-header/index.ts';
import './halaman.css';
import type { Rebuilt } from './rebuilt.ts';

const terms = structuredClone(examples['messages.terms']) as unknown as MessageTerms;

type RebuiltPageProps = Rebuilt & Pick<WidgetProps, 'locale' | 'labels'>;

/** A whole page: header, article and all that stands around it, footer. */
export function RebuiltPage({ agency, article, views, latest, locale, labels }: RebuiltPageProps) {
  const words = { locale, labels };
  const { manners, motif } = themes[agency.brand.theme as ThemeName];
  const home = `https://${agency.slug}.example/`;
  return (
    <>
      <SiteHeader
        agency={agency}
        homeHref={home}
        motif={motif}
        {...words}
        items={[
          { label: 'Beranda', href: home },
          { label: 'Berita', href: `${home}berita`, current: true },
          { label: 'Klarifikasi', href: `${home}klarifikasi` },
        ]}
      />
      <main id="konten" className="rebuilt-page">
        <ArticlePage
          article={article}
          agency={agency}
          views={views}
          latest={latest}
          latestHref={`${home}berita`}
          messageTerms={terms}
          relativeTo={article.publishedAt}
          apiUrl="https://api.example"
          manners={manners}
          {...words}
          breadcrumb={[
            { label: 'Beranda', href: home },
            { label: 'Berita', href: `${home}berita` },
          ]}
        />
      </main>
      <SiteFooter agency={agency} countingHref={`${home}cara-menghitung`} {...words} />
    </>
  );
}
