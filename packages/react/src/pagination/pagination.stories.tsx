import type { Meta, StoryObj } from '@storybook/react';
import { Pagination } from './pagination.js';

const meta: Meta<typeof Pagination> = {
  title: 'Widget/Pagination',
  component: Pagination,
  args: { newerHref: '/berita?halaman=1', olderHref: '/berita?halaman=3', page: 2, pages: 1204 },
};
export default meta;

type Story = StoryObj<typeof Pagination>;

export const Middle: Story = {};
export const First: Story = { args: { newerHref: null, page: 1 } };
export const Last: Story = { args: { olderHref: null, page: 1204 } };
export const WithoutNumbers: Story = { args: { page: undefined, pages: undefined } };
export const OnlyPage: Story = { args: { newerHref: null, olderHref: null } };
export const LongText: Story = {
  args: {
    labels: {
      'pagination.newer': 'Pertanggungjawaban penyelenggaraan yang lebih baru',
      'pagination.older': 'Pertanggungjawaban penyelenggaraan yang lebih lama',
    },
  },
};
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <Pagination {...args} />
    </div>
  ),
};
