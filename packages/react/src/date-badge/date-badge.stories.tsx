import type { Meta, StoryObj } from '@storybook/react';
import { now } from '../../test/samples.ts';
import { DateBadge } from './date-badge.js';

const meta: Meta<typeof DateBadge> = {
  title: 'Widget/DateBadge',
  component: DateBadge,
  args: { date: '2019-09-30' },
};
export default meta;

type Story = StoryObj<typeof DateBadge>;

export const DayAndMonth: Story = {};
export const WithYear: Story = { args: { showYear: true } };
export const OfThisYear: Story = { args: { date: '2023-02-05T08:00:00+07:00', relativeTo: now } };
export const OfAnotherYear: Story = { args: { relativeTo: now } };
export const English: Story = { args: { locale: 'en', date: '2023-08-17', showYear: true } };
export const InJayapura: Story = {
  args: { date: '2023-12-31T23:30:00+07:00', timeZone: 'Asia/Jayapura', showYear: true },
};
