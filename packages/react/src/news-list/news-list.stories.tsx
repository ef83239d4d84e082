import type { Meta, StoryObj } from '@storybook/react';
import { articles, clarifications, longHeadline, now, summary, views } from '../../test/samples.ts';
import { NewsList } from './news-list.js';

const meta: Meta<typeof NewsList> = {
  title: 'Widget/NewsList',
  component: NewsList,
  args: { title: 'Berita terbaru', seeAllHref: '/berita', articles, views },
};
export default meta;

type Story = StoryObj<typeof NewsList>;

export const Grid: Story = {};
export const Latest: Story = { args: { variant: 'latest', relativeTo: now, views: undefined } };
export const Popular: Story = { args: { variant: 'popular', title: 'Terpopuler', seeAllHref: undefined } };
export const Text: Story = { args: { variant: 'text', title: 'Klarifikasi', articles: clarifications } };
export const One: Story = { args: { articles: [summary] } };
/** A year's worth: what is long grows downwards, and nothing else changes. */
export const Many: Story = {
  args: {
    variant: 'text',
    articles: [...clarifications, ...articles, ...clarifications].map((one, index) => ({
      ...one,
      id: `art_m${index}`,
    })),
  },
};
export const WithoutTitle: Story = { args: { title: undefined, seeAllHref: undefined } };
export const Empty: Story = { args: { articles: [], showEmpty: true } };
export const EmptyShowsNothing: Story = { args: { articles: [] } };
export const Loading: Story = { args: { articles: [], state: 'loading' } };
export const LoadingLatest: Story = { args: { articles: [], state: 'loading', variant: 'latest' } };
export const Failed: Story = { args: { articles: [], state: 'error', retryHref: '?' } };
export const LongText: Story = {
  args: { title: longHeadline, articles: [{ ...summary, headline: longHeadline }, ...articles.slice(1)] },
};
export const English: Story = { args: { locale: 'en', title: 'Latest news' } };

const badges = { masthead: 'band', card: 'badge', date: 'badge' } as const;
const words = { masthead: 'line', card: 'text', date: 'short' } as const;

export const Badges: Story = { args: { manners: badges } };
export const BadgesLatest: Story = { args: { manners: badges, variant: 'latest', views: undefined } };
export const BadgesOne: Story = { args: { manners: badges, articles: [summary] } };
export const WordsFirst: Story = { args: { manners: words } };
export const WordsFirstOne: Story = { args: { manners: words, articles: [summary] } };
export const LoadingBadges: Story = { args: { manners: badges, articles: [], state: 'loading' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <NewsList {...args} variant="latest" />
    </div>
  ),
};
