import { examples } from '@humas/contract/examples';
import type { Meta, StoryObj } from '@storybook/react';
import { expect } from 'storybook/test';
import { ViewCounter } from './view-counter.js';

const meta = {
  title: 'Widget/ViewCounter',
  component: ViewCounter,
  args: { views: examples['counters.list'].items[0].views.total },
} satisfies Meta<typeof ViewCounter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole count, in figures of one width. */
export const Full: Story = {};

/** For narrow places. Readers who listen hear the whole count. */
export const Compact: Story = { args: { variant: 'compact' } };

/** As the API gives it, with what was left out. */
export const FromTheApi: Story = { args: { views: examples['counters.list'].items[0].views } };

/** A known 0 is a fact and is shown. */
export const Zero: Story = { args: { views: 0 } };

/** English counts one apart. */
export const One: Story = { args: { views: 1 } };

/** Unknown shows nothing: a 0 would be a false statement. */
export const Unknown: Story = {
  args: { views: null },
  play: async ({ canvasElement }) => expect(canvasElement.querySelector('.humas-view-counter')).toBeNull(),
};
