import {
  AgencyIdentity,
  ArticleHeader,
  NewsList,
  ReadAlso,
  ShareBar,
  SiteHeader,
  ViewCounter,
} from '@humas/react';
import { type ThemeName, themes } from '@humas/tokens';
import type { Meta, StoryObj } from '@storybook/react';
import { agency, article, articles, readAlso, views } from '../../../../packages/react/test/samples.ts';

/** Each agency shows its first letters: pictures would hide what the theme does. */
const brand = {
  ...agency.brand,
  logo: null,
  endorsement: null,
  descriptor: { id: 'Portal berita resmi', en: 'Official news portal' },
};

type PageProps = { theme: ThemeName; locale?: 'id' | 'en' };

/** The head of a news page: what a theme changes beyond colour stands here. */
function Page({ theme, locale }: PageProps) {
  const { label, manners, motif } = themes[theme];
  const words = { locale, manners };
  return (
    <>
      <SiteHeader
        agency={{ name: label, brand }}
        homeHref="#"
        motif={motif}
        locale={locale}
        items={[
          { label: 'Beranda', href: '#beranda' },
          { label: 'Berita', href: '#berita', current: true },
          { label: 'Klarifikasi', href: '#klarifikasi' },
        ]}
      />
      <main id="konten" className="guide-page">
        <ArticleHeader article={article} views={<ViewCounter views={19_111} locale={locale} />} {...words} />
        <ShareBar url={article.canonicalUrl} title={article.headline} locale={locale} />
        <ReadAlso article={readAlso.article} locale={locale} />
        <NewsList title="Berita terbaru" articles={articles.slice(0, 3)} views={views} {...words} />
        <AgencyIdentity agency={{ name: label, brand }} locale={locale} />
      </main>
    </>
  );
}

const meta: Meta<typeof Page> = {
  title: 'Dasar/Tema',
  component: Page,
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    // Each in a frame of its own: a theme dresses a whole page.
    docs: { story: { inline: false, height: '620px' } },
  },
};
export default meta;

type Story = StoryObj<typeof Page>;

/** A story in a theme of its own, whatever the toolbar says. */
const wearing = (theme: ThemeName): Story => ({ args: { theme }, globals: { theme } });

export const Netral: Story = wearing('netral');
export const Setneg: Story = wearing('setneg');
export const Setkab: Story = wearing('setkab');
export const Kepegawaian: Story = wearing('kepegawaian');
export const Politeknik: Story = wearing('politeknik');
export const Kesejahteraan: Story = wearing('kesejahteraan');
