import type { Meta, StoryObj } from '@storybook/react';
import { expect } from 'storybook/test';
import { longHeadline } from '../../test/samples.ts';
import { SearchBox } from './search-box.js';

const meta: Meta<typeof SearchBox> = {
  title: 'Widget/SearchBox',
  component: SearchBox,
  args: { action: '/cari' },
};
export default meta;

type Story = StoryObj<typeof SearchBox>;

const scopes = [
  { value: 'berita', label: 'Berita' },
  { value: 'siaran-pers', label: 'Siaran pers' },
  { value: 'klarifikasi', label: 'Klarifikasi' },
];

export const Empty: Story = {};

/** The word can be mended where it stands; Enter in the field and the button send the same form. */
export const Filled: Story = {
  args: { value: 'layanan kepegawaian daring', locale: 'id' },
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole('searchbox', { name: 'Cari berita' });
    await userEvent.type(box, ' 2023');
    await expect(box).toHaveValue('layanan kepegawaian daring 2023');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Cari' })).toHaveFocus();
  },
};

export const WithScopes: Story = { args: { scopes, scope: 'siaran-pers', value: 'cuti bersama' } };
export const SpokenLabels: Story = { args: { scopes, showLabels: false } };
export const LongText: Story = {
  args: { value: longHeadline, scopes: [{ value: 'a', label: longHeadline }, ...scopes] },
};
export const English: Story = {
  args: {
    locale: 'en',
    scopes: [
      { value: 'news', label: 'News' },
      { value: 'press', label: 'Press releases' },
    ],
  },
};
export const Narrow: Story = {
  args: { scopes },
  render: (args) => (
    <div className="story-narrow">
      <SearchBox {...args} />
    </div>
  ),
};
