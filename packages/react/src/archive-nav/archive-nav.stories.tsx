import type { Meta, StoryObj } from '@storybook/react';
import { expect } from 'storybook/test';
import { longHeadline } from '../../test/samples.ts';
import { ArchiveNav, type ArchiveNavMonth } from './archive-nav.js';

const year = (year: number, counts: number[]): ArchiveNavMonth[] =>
  counts.map((count, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return { month, count, href: `/arsip/${month}` };
  });

const meta: Meta<typeof ArchiveNav> = {
  title: 'Widget/ArchiveNav',
  component: ArchiveNav,
  args: {
    months: [
      ...year(2023, [31, 24, 28, 19, 22, 30, 27, 41, 38, 12]),
      ...year(2022, [18, 16, 21, 25, 9, 14, 17, 33, 20, 23, 26, 1]),
      ...year(2021, [1204, 7]),
    ],
    current: '2023-10',
  },
};
export default meta;

type Story = StoryObj<typeof ArchiveNav>;

/** Another year unfolds beside the open one, and folds again. */
export const ThisYear: Story = {
  play: async ({ canvas, userEvent }) => {
    const hidden = canvas.getByText('Desember');
    await expect(hidden).not.toBeVisible();
    await userEvent.click(canvas.getByText('2022', { selector: 'summary' }));
    await expect(hidden).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Oktober 2023 12 berita' })).toBeVisible();
    await userEvent.click(canvas.getByText('2022', { selector: 'summary' }));
    await expect(hidden).not.toBeVisible();
  },
};
export const EarlierYear: Story = { args: { current: '2022-12' } };
export const WithoutCounts: Story = {
  args: { months: year(2023, [1, 2, 3]).map(({ month, href }) => ({ month, href })), current: null },
};
export const OneMonth: Story = { args: { months: year(2023, [1]), current: null } };
export const Nothing: Story = { args: { months: [] } };
export const LongText: Story = { args: { title: longHeadline } };
export const English: Story = { args: { locale: 'en', current: '2022-12' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <ArchiveNav {...args} />
    </div>
  ),
};
