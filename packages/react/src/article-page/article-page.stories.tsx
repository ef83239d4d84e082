import { examples } from '@humas/contract/examples';
import type { Agency, AlertList, Article, MessageTerms, PopularArticles } from '@humas/sdk';
import type { Meta, StoryObj } from '@storybook/react';
import { examplePoll } from '../../test/fake-voter.ts';
import {
  agency,
  article,
  articles,
  clarification,
  html,
  longHeadline,
  now,
  picture,
  readAlso,
  views,
} from '../../test/samples.ts';
import { jv } from '../locales/jv/index.js';
import { ArticlePage } from './article-page.js';

const whole: Article = {
  ...article,
  cover: picture,
  body: { ...article.body, html },
  readAlso: [readAlso],
  related: articles.slice(1),
  keyFigures: [
    { value: 38, unit: 'provinsi', label: 'Jangkauan layanan', source: 'Biro Kepegawaian, 2023' },
    { value: 2.6, unit: 'hari kerja', label: 'Rata-rata waktu pemeriksaan', source: null },
    { value: 98.2, unit: 'persen', label: 'Selesai tepat waktu', source: 'Kantor regional, September 2023' },
  ],
};

const popular: PopularArticles = {
  items: articles.map((one, index) => ({ rank: index + 1, views: views[one.id] ?? 0, article: one })),
  asOf: now,
};

const meta: Meta<typeof ArticlePage> = {
  title: 'Halaman/ArticlePage',
  component: ArticlePage,
  args: {
    article: whole,
    agency: structuredClone(agency) as unknown as Agency,
    apiUrl: 'https://api.example',
    views: examples['counters.list'].items[0].views,
    poll: examplePoll,
    latest: articles,
    popular,
    relativeTo: now,
    messageTerms: structuredClone(examples['messages.terms']) as unknown as MessageTerms,
    breadcrumb: [
      { label: 'Beranda', href: 'https://kepegawaian.example/' },
      { label: 'Berita', href: 'https://kepegawaian.example/berita' },
    ],
  },
  parameters: { layout: 'fullscreen' },
};
export default meta;

type Story = StoryObj<typeof ArticlePage>;

export const Everything: Story = {};
export const OnlyTheArticle: Story = {
  args: {
    article: {
      ...article,
      cover: null,
      keyFigures: [],
      related: [],
      readAlso: [],
      tags: [],
      credits: [],
      lead: null,
    },
    agency: undefined,
    views: undefined,
    poll: null,
    latest: [],
    popular: undefined,
    messageTerms: undefined,
    breadcrumb: [],
  },
};
export const Clarification: Story = {
  args: { article: { ...whole, type: 'clarification', clarification, cover: null } },
};
export const UrgentNotice: Story = {
  args: { alerts: structuredClone(examples['alerts.list']) as unknown as AlertList },
};
export const LongHeadline: Story = { args: { article: { ...whole, headline: longHeadline } } };
export const WithGalleryAndFiles: Story = {
  args: {
    article: {
      ...whole,
      gallery: articles.flatMap(({ cover }, index) => (cover ? [{ ...cover, id: `med_${index}` }] : [])),
      attachments: [
        {
          url: 'https://kepegawaian.example/panduan.pdf',
          label: 'Panduan pengunggahan berkas',
          mimeType: 'application/pdf',
          bytes: 1_240_000,
        },
      ],
      changeHistory: [
        {
          at: '2023-10-05T14:00:00+07:00',
          kind: 'update',
          note: 'Menambahkan jadwal untuk kantor regional.',
        },
        { at: '2023-10-06T09:00:00+07:00', kind: 'correction', note: 'Jumlah provinsi semula tertulis 34.' },
      ],
    },
  },
};
export const English: Story = {
  args: {
    article: {
      ...whole,
      locale: 'en',
      headline: 'Online civil service desk now reaches 38 provinces',
      translations: [{ ...readAlso.article, locale: 'id' }],
    },
  },
};
/** A regional language: our words in Javanese, dates and figures as everywhere. */
export const Javanese: Story = { args: { labels: jv } };
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
};
