import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline } from '../../test/samples.ts';
import { KeyFigures } from './key-figures.js';

const figures = [
  {
    value: 24_600,
    unit: 'kursi',
    label: 'Bus dan kapal untuk arus mudik dan balik',
    source: 'Direktorat Angkutan',
  },
  { value: 98.2, unit: 'persen', label: 'Permohonan selesai tepat waktu', source: null },
  { value: 1_600_000_000, unit: 'Rp', label: 'Anggaran tahun ini', source: 'Biro Keuangan' },
  { value: 38, unit: 'kota', label: 'Tujuan keberangkatan', source: null },
  { value: 45, unit: '%', label: 'Warga yang pernah mendengar layanan ini', source: 'Survei 2023' },
  { value: 3200, unit: 'sepeda motor', label: 'Diangkut terpisah dengan truk dan kapal', source: null },
];

const meta: Meta<typeof KeyFigures> = {
  title: 'Widget/KeyFigures',
  component: KeyFigures,
  args: { figures: figures.slice(0, 3) },
};
export default meta;

type Story = StoryObj<typeof KeyFigures>;

export const Three: Story = {};
export const One: Story = { args: { figures: figures.slice(0, 1) } };
export const Two: Story = { args: { figures: figures.slice(0, 2) } };
export const Four: Story = { args: { figures: figures.slice(0, 4) } };
export const Five: Story = { args: { figures: figures.slice(0, 5) } };
export const Six: Story = { args: { figures } };
export const None: Story = { args: { figures: [] } };
export const WithoutTitle: Story = { args: { title: '' } };
export const WithoutUnitAndSource: Story = {
  args: { figures: [{ value: 0, unit: null, label: 'Keluhan yang belum dijawab', source: null }] },
};
export const LongText: Story = {
  args: {
    title: longHeadline,
    figures: [
      { value: 9_007_199_254_740_991, unit: longHeadline, label: longHeadline, source: longHeadline },
    ],
  },
};
export const English: Story = {
  args: {
    locale: 'en',
    figures: [{ value: 98.2, unit: 'per cent', label: 'Answered in time', source: 'Bureau' }],
  },
};
export const Narrow: Story = {
  args: { figures },
  render: (args) => (
    <div className="story-narrow">
      <KeyFigures {...args} />
    </div>
  ),
};
