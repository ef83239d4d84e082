import type { Meta, StoryObj } from '@storybook/react';
import { agency, article, longHeadline } from '../../test/samples.ts';
import { SourceBadge } from './source-badge.js';

const here = { ...article, agency, canonicalUrl: 'https://www.kepegawaian.example/berita/layanan-daring' };
const from = (url: string) => ({ ...here, source: { system: 'wordpress', id: '1', url } });

const meta: Meta<typeof SourceBadge> = {
  title: 'Widget/SourceBadge',
  component: SourceBadge,
  args: { agency, article: here },
};
export default meta;

type Story = StoryObj<typeof SourceBadge>;

export const Official: Story = {};
export const Republished: Story = {
  args: { article: from('https://kantor-berita.example/2023/10/layanan-daring') },
};
export const NothingToSay: Story = {
  args: { article: { ...here, canonicalUrl: 'https://evil-kepegawaian.example/berita' } },
};
export const LongName: Story = { args: { agency: { ...agency, name: longHeadline } } };
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  args: {
    article: from('https://dokumentasi.pertanggungjawaban-penyelenggaraan.kementerian-perhubungan.example/'),
  },
  render: (args) => (
    <div className="story-narrow">
      <SourceBadge {...args} />
    </div>
  ),
};
