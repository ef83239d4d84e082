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
export const Loading: Story = { render: () => <NewsCardSkeleton /> };
export const LoadingItem: Story = { render: () => <NewsCardSkeleton variant="item" /> };
