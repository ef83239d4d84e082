import type { Meta, StoryObj } from '@storybook/react';
import { agency, longHeadline } from '../../test/samples.ts';
import type { Credit } from '../internal/contract.js';
import { Byline } from './byline.js';

const credit = (order: number, part: Partial<Credit>): Credit => ({
  role: 'writer',
  name: null,
  initials: null,
  unit: null,
  order,
  ...part,
});

const everybody = [
  credit(1, { name: 'Rina Contoh', unit: 'Humas' }),
  credit(2, { role: 'reporter', name: 'Budi Contoh' }),
  credit(3, { role: 'photographer', name: 'Oji Contoh' }),
  credit(4, { role: 'editor', initials: 'DN' }),
  credit(5, { role: 'translator', name: 'Sari Contoh' }),
];

const meta: Meta<typeof Byline> = { title: 'Widget/Byline', component: Byline };
export default meta;

type Story = StoryObj<typeof Byline>;

export const Unit: Story = { args: { credits: [credit(1, { unit: 'Humas' })] } };
export const Person: Story = { args: { credits: [credit(1, { name: 'Rina Contoh' })] } };
export const PersonOfUnit: Story = { args: { credits: everybody.slice(0, 1) } };
export const Two: Story = { args: { credits: everybody.slice(0, 2) } };
export const Three: Story = {
  args: { credits: ['Ani', 'Budi', 'Citra'].map((name, at) => credit(at, { name })) },
};
export const Institution: Story = { args: { credits: [], agency } };
export const Initials: Story = {
  args: {
    credits: [credit(1, { initials: 'RMI' }), credit(2, { initials: 'ES' })],
    staff: { RMI: 'Rina Melati' },
  },
};
export const Team: Story = { args: { variant: 'team', credits: everybody, staff: { dn: 'Dina Contoh' } } };
export const TeamInEnglish: Story = { args: { ...Team.args, locale: 'en' } };
export const Nobody: Story = { args: { credits: [] } };
export const LongName: Story = { args: { credits: [credit(1, { name: longHeadline })] } };
export const Narrow: Story = {
  args: Team.args,
  render: (args) => (
    <div className="story-narrow">
      <Byline {...args} />
    </div>
  ),
};
