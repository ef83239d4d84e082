import type { Meta, StoryObj } from '@storybook/react';
import { alerts, alertsNow, longAlert } from '../../test/site-samples.ts';
import { AlertBanner } from './alert-banner.js';

const meta: Meta<typeof AlertBanner> = {
  title: 'Widget/AlertBanner',
  component: AlertBanner,
  args: { alerts: alerts.slice(1, 2), now: alertsNow },
};
export default meta;

type Story = StoryObj<typeof AlertBanner>;

export const Warning: Story = {};
export const Danger: Story = { args: { alerts: alerts.slice(2) } };
export const Information: Story = { args: { alerts: alerts.slice(0, 1) } };
export const Several: Story = { args: { alerts } };
export const Nothing: Story = { args: { alerts: [] } };
export const Expired: Story = { args: { now: '2026-11-23T18:00:00+07:00' } };
export const LongText: Story = { args: { alerts: [longAlert] } };
export const InMakassar: Story = { args: { timeZone: 'Asia/Makassar' } };
export const English: Story = { args: { locale: 'en', alerts } };
export const Narrow: Story = {
  args: { alerts: [longAlert] },
  render: (args) => (
    <div className="story-narrow">
      <AlertBanner {...args} />
    </div>
  ),
};
