import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline } from '../../test/samples.ts';
import { TagList } from './tag-list.js';

const hrefOf = (tag: string) => `/topik/${encodeURIComponent(tag)}`;

const meta: Meta<typeof TagList> = {
  title: 'Widget/TagList',
  component: TagList,
  args: { tags: ['Layanan daring', 'Kepegawaian', 'Daerah terpencil'], hrefOf },
};
export default meta;

type Story = StoryObj<typeof TagList>;

export const Links: Story = {};
export const Words: Story = { args: { hrefOf: undefined } };
export const One: Story = { args: { tags: ['Kepegawaian'] } };
export const None: Story = { args: { tags: [] } };
export const Many: Story = { args: { tags: Array.from({ length: 24 }, (_, at) => `Topik ke-${at + 1}`) } };
export const LongTags: Story = { args: { tags: [longHeadline, longHeadline.replaceAll(' ', '')] } };
export const English: Story = { args: { locale: 'en', tags: ['Online services', 'Civil service'] } };
export const Narrow: Story = {
  args: LongTags.args,
  render: (args) => (
    <div className="story-narrow">
      <TagList {...args} />
    </div>
  ),
};
