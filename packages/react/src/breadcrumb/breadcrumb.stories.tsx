import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline } from '../../test/samples.ts';
import { Breadcrumb } from './breadcrumb.js';

const meta: Meta<typeof Breadcrumb> = {
  title: 'Widget/Breadcrumb',
  component: Breadcrumb,
  args: {
    steps: [
      { label: 'Beranda', href: '/' },
      { label: 'Informasi publik', href: '/ppid' },
    ],
    current: 'Ajukan permohonan',
  },
};
export default meta;

type Story = StoryObj<typeof Breadcrumb>;

export const WithThisPage: Story = {};
export const WithoutThisPage: Story = { args: { current: undefined } };
export const OneStep: Story = { args: { steps: [{ label: 'Beranda', href: '/' }], current: undefined } };
export const Nothing: Story = { args: { steps: [] } };
export const LongText: Story = { args: { current: longHeadline } };
export const English: Story = {
  args: { locale: 'en', steps: [{ label: 'Home', href: '/en' }], current: 'Press releases' },
};
export const Narrow: Story = {
  args: { current: longHeadline },
  render: (args) => (
    <div className="story-narrow">
      <Breadcrumb {...args} />
    </div>
  ),
};
