import type { Meta, StoryObj } from '@storybook/react';
import { agency, article, clarification, longHeadline } from '../../test/samples.ts';
import { ClarificationBanner } from '../clarification-banner/clarification-banner.js';
import { ArticleHeader } from './article-header.js';

const writer = { role: 'writer', name: null, initials: null, unit: null, order: 1 } as const;

const meta: Meta<typeof ArticleHeader> = {
  title: 'Widget/ArticleHeader',
  component: ArticleHeader,
  args: {
    article,
    breadcrumb: [
      { label: 'Beranda', href: '/' },
      { label: 'Berita', href: '/berita' },
    ],
    views: (
      <>
        Dibaca <strong>19.111</strong> kali
      </>
    ),
  },
};
export default meta;

type Story = StoryObj<typeof ArticleHeader>;

export const Unit: Story = {};
export const Person: Story = {
  args: { article: { ...article, credits: [{ ...writer, name: 'Rina Contoh' }] } },
};
export const PeopleAndUnit: Story = {
  args: {
    article: {
      ...article,
      credits: [
        { ...writer, name: 'Rina Contoh', unit: 'Humas' },
        { ...writer, role: 'reporter', name: 'Budi Contoh', order: 2 },
        { ...writer, role: 'reporter', name: 'Sari Contoh', order: 3 },
      ],
    },
  },
};
export const Initials: Story = {
  args: { article: { ...article, credits: [{ ...writer, initials: 'RMI' }] } },
};
export const Institution: Story = { args: { article: { ...article, credits: [], agency } } };
export const Updated: Story = {
  args: { article: { ...article, updatedAt: '2023-10-06T09:00:00+07:00' } },
};
export const Corrected: Story = {
  args: {
    article: {
      ...article,
      updatedAt: '2023-10-06T09:00:00+07:00',
      changeHistory: [
        {
          at: '2023-10-06T09:00:00+07:00',
          kind: 'correction',
          note: 'Jumlah provinsi semula tertulis 34.',
        },
      ],
    },
  },
};
export const WithClarification: Story = {
  args: { banner: <ClarificationBanner clarification={clarification} /> },
};
export const DateBadge: Story = { args: { manners: { masthead: 'band', card: 'badge', date: 'badge' } } };
export const ShortDate: Story = { args: { manners: { masthead: 'line', card: 'text', date: 'short' } } };
export const LinkedCategory: Story = { args: { categoryHref: '/berita' } };
export const KnownInitials: Story = {
  args: { article: { ...article, credits: [{ ...writer, initials: 'RMI' }] }, staff: { RMI: 'Rina Melati' } },
};
export const OnlyHeadline: Story = {
  args: { article: { headline: article.headline }, breadcrumb: [], views: undefined },
};
export const LongHeadline: Story = { args: { article: { ...article, headline: longHeadline } } };
export const English: Story = { args: { locale: 'en' } };
export const InMakassar: Story = { args: { timeZone: 'Asia/Makassar' } };
export const NarrowDateBadge: Story = {
  args: DateBadge.args,
  render: (args) => (
    <div className="story-narrow">
      <ArticleHeader {...args} />
    </div>
  ),
};
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <ArticleHeader {...args} />
    </div>
  ),
};
