import type { Meta, StoryObj } from '@storybook/react';
import { article, html, longHeadline, readAlso } from '../../test/samples.ts';
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
