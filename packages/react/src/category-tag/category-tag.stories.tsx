import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline, summary } from '../../test/samples.ts';
import { CategoryTag } from './category-tag.js';

const meta: Meta<typeof CategoryTag> = {
  title: 'Widget/CategoryTag',
  component: CategoryTag,
  args: { category: summary.category },
};
export default meta;

type Story = StoryObj<typeof CategoryTag>;

export const Text: Story = {};
export const Link: Story = { args: { href: '/berita' } };
export const WithPrefix: Story = { args: { prefix: true } };
export const LinkWithPrefix: Story = { args: { prefix: true, href: '/berita' } };
export const Hoax: Story = { args: { verdict: 'hoax' } };
export const Misleading: Story = { args: { verdict: 'misleading' } };
export const Satire: Story = { args: { verdict: 'satire' } };
export const True: Story = { args: { verdict: 'true' } };
export const None: Story = { args: { category: null } };
export const English: Story = { args: { locale: 'en', prefix: true } };
export const Narrow: Story = {
  args: { category: { name: { id: longHeadline, en: longHeadline } }, href: '/berita', prefix: true },
  render: (args) => (
    <div className="story-narrow">
      <CategoryTag {...args} />
    </div>
  ),
};
