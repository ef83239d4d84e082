import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline, readAlso } from '../../test/samples.ts';
import { ReadAlso } from './read-also.js';

const meta: Meta<typeof ReadAlso> = {
  title: 'Widget/ReadAlso',
  component: ReadAlso,
  args: { article: readAlso.article },
};
export default meta;

type Story = StoryObj<typeof ReadAlso>;

export const Landmark: Story = {};
export const Note: Story = { args: { landmark: false } };
export const LongHeadline: Story = { args: { article: { ...readAlso.article, headline: longHeadline } } };
export const OnlyHeadline: Story = { args: { article: { headline: 'Hanya judul' }, href: '/berita/judul' } };
export const English: Story = {
  args: {
    locale: 'en',
    article: { ...readAlso.article, locale: 'en', headline: 'One door to public information' },
  },
};
export const IndonesianOnEnglishPage: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  args: LongHeadline.args,
  render: (args) => (
    <div className="story-narrow">
      <ReadAlso {...args} />
    </div>
  ),
};
