import type { Meta, StoryObj } from '@storybook/react';
import { articles, clarifications, longHeadline, now, summary } from '../../test/samples.ts';
import { NewsCard } from './news-card.js';
import { NewsCardSkeleton } from './news-card-skeleton.js';

const meta: Meta<typeof NewsCard> = {
  title: 'Widget/NewsCard',
  component: NewsCard,
  args: { article: summary, headingLevel: 2, views: 31_877 },
};
export default meta;

type Story = StoryObj<typeof NewsCard>;

export const Card: Story = {};
export const Lead: Story = { args: { variant: 'lead' } };
export const Item: Story = { args: { variant: 'item', relativeTo: now, views: undefined } };
export const Rank: Story = { args: { variant: 'rank', rank: 1 } };
export const Text: Story = { args: { variant: 'text', article: clarifications[0], views: undefined } };
export const WithoutPicture: Story = { args: { article: articles[3] } };
export const OnlyHeadline: Story = {
  args: { article: { headline: 'Hanya judul, tanpa tautan' }, views: undefined },
};
export const LongHeadline: Story = { args: { article: { ...summary, headline: longHeadline } } };
export const LongLead: Story = { args: { article: { ...summary, headline: longHeadline }, variant: 'lead' } };
export const English: Story = {
  args: {
    locale: 'en',
    article: { ...summary, locale: 'en', headline: 'Online civil service desk now reaches 38 provinces' },
  },
};
export const IndonesianOnEnglishPage: Story = { args: { locale: 'en' } };
export const NeverRead: Story = { args: { views: 0 } };

const badges = { masthead: 'band', card: 'badge', date: 'badge' } as const;
const words = { masthead: 'line', card: 'text', date: 'short' } as const;

export const Badge: Story = { args: { manners: badges } };
export const BadgeWithoutPicture: Story = { args: { manners: badges, article: articles[3] } };
export const BadgeUnderPicture: Story = { args: { manners: { ...badges, card: 'picture' } } };
export const BadgeLead: Story = { args: { manners: badges, variant: 'lead' } };
export const BadgeLeadWithoutPicture: Story = {
  args: { manners: badges, variant: 'lead', article: articles[3] },
};
export const BadgeItem: Story = { args: { manners: badges, variant: 'item', views: undefined } };
export const BadgeItemRelative: Story = {
  args: { manners: badges, variant: 'item', views: undefined, relativeTo: now },
};
export const WordsFirst: Story = { args: { manners: words } };
export const WordsFirstLead: Story = { args: { manners: words, variant: 'lead' } };
export const WordsFirstItem: Story = { args: { manners: words, variant: 'item', views: undefined } };
export const ShortDate: Story = { args: { manners: { ...words, card: 'picture' } } };
export const KeptTogether: Story = {
  args: {
    article: {
      ...summary,
      headline: 'Peringatan ke-28: bantuan Rp7,5 juta bagi 12 ribu keluarga mulai pukul 16.00 WIB',
    },
  },
};
export const Narrow: Story = {
  args: { manners: badges, variant: 'item', views: undefined },
  render: (args) => (
    <div className="story-narrow">
      <NewsCard {...args} />
    </div>
  ),
};
export const LoadingLead: Story = { render: () => <NewsCardSkeleton variant="lead" /> };
export const LoadingRank: Story = { render: () => <NewsCardSkeleton variant="rank" /> };
export const LoadingText: Story = { render: () => <NewsCardSkeleton variant="text" /> };
export const LoadingBadge: Story = { render: () => <NewsCardSkeleton manners={badges} /> };
export const LoadingBadgeItem: Story = { render: () => <NewsCardSkeleton manners={badges} variant="item" /> };
export const LoadingWordsFirst: Story = { render: () => <NewsCardSkeleton manners={words} /> };
export const Loading: Story = { render: () => <NewsCardSkeleton /> };
export const LoadingItem: Story = { render: () => <NewsCardSkeleton variant="item" /> };
