import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline, picture } from '../../test/samples.ts';
import { Figure } from './figure.js';

const meta: Meta<typeof Figure> = {
  title: 'Widget/Figure',
  component: Figure,
  args: { media: picture },
};
export default meta;

type Story = StoryObj<typeof Figure>;

export const CaptionAndCredit: Story = {};
export const FirstOnThePage: Story = { args: { priority: true } };
export const OnlyCredit: Story = { args: { media: { ...picture, caption: null } } };
export const OnlyCaption: Story = { args: { media: { ...picture, credit: null } } };
export const Bare: Story = { args: { media: { ...picture, caption: null, credit: null } } };
export const Decorative: Story = { args: { media: { ...picture, alt: '', decorative: true } } };
export const LongCaption: Story = { args: { media: { ...picture, caption: longHeadline } } };
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  args: LongCaption.args,
  render: (args) => (
    <div className="story-narrow">
      <Figure {...args} />
    </div>
  ),
};
