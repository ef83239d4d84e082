import type { Meta, StoryObj } from '@storybook/react';
import { expect } from 'storybook/test';
import { article, articles, html, longHeadline, picture, readAlso } from '../../test/samples.ts';
import { ArticleBody } from './article-body.js';

const meta: Meta<typeof ArticleBody> = {
  title: 'Widget/ArticleBody',
  component: ArticleBody,
  args: {
    html,
    dateline: { text: 'Jakarta' },
    readAlso: [readAlso],
    creditLine: '(raf/dn)',
    credits: [{ role: 'editor', name: 'Dina Contoh', initials: 'dn', unit: null, order: 2 }],
    tags: ['Layanan daring', 'Kepegawaian'],
  },
  // Headings inside an article begin at 2, under the page's H1.
  decorators: [
    (Story) => (
      <>
        <h1 className="story-title">{article.headline}</h1>
        <Story />
      </>
    ),
  ],
};
export default meta;

type Story = StoryObj<typeof ArticleBody>;

export const Everything: Story = {};
export const Plain: Story = {
  args: {
    html: article.body.html,
    dateline: null,
    readAlso: [],
    creditLine: null,
    credits: [],
    tags: [],
  },
};

/** A figure as the API writes it: the sizes are attributes, and the credit is a `small` in the caption. */
const figure = (src: string, [width, height]: [number, number], caption: string) =>
  `<figure><img src="${src}" width="${width}" height="${height}" alt="${picture.alt}" loading="lazy" decoding="async" />${caption}</figure>`;

const [, second] = articles;
const paragraph = article.body.html;

/** The usual one, one without words, one smaller than the text is wide, one high with a long caption. */
export const WithPictures: Story = {
  args: {
    html: [
      paragraph,
      figure(
        picture.url,
        [1600, 900],
        '<figcaption>Loket pelayanan pada hari pertama jadwal baru. <small>Foto: Humas/Rn</small></figcaption>',
      ),
      paragraph,
      figure(second?.cover?.url ?? '', [1600, 900], ''),
      paragraph,
      figure(picture.url, [240, 135], '<figcaption><small>Foto: Humas/Rn</small></figcaption>'),
      paragraph,
      figure(
        picture.url,
        [900, 1200],
        `<figcaption>${longHeadline} <small>Foto: Biro Hubungan Masyarakat dan Protokol/Rana Wulandari</small></figcaption>`,
      ),
    ].join(''),
    readAlso: [],
  },
};

const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus'];

/** More columns than any screen of text has room for: it scrolls on its own, and its edge says so. */
export const WideTable: Story = {
  args: {
    html: `<table><caption>Permohonan yang selesai tepat waktu menurut kantor regional dan bulan</caption><thead><tr><th>Kantor regional</th>${months
      .map((month) => `<th>${month}</th>`)
      .join('')}</tr></thead><tbody>${['Yogyakarta', 'Makassar']
      .map((city) => `<tr><td>${city}</td>${months.map((_, at) => `<td>${1204 + at}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>${paragraph}`,
    readAlso: [],
    locale: 'id',
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('region', { name: /^Tabel 1: Permohonan/ })).toHaveFocus();
  },
};
export const LinkedTags: Story = { args: { tagHref: (tag) => `/topik/${encodeURIComponent(tag)}` } };
export const ReadAlsoAtTheEnd: Story = { args: { readAlso: [{ ...readAlso, after: 0 }] } };
export const LongWords: Story = { args: { html: `<p>${longHeadline.replaceAll(' ', '')}</p>` } };
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <ArticleBody {...args} />
    </div>
  ),
};
