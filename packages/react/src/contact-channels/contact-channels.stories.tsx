import type { Meta, StoryObj } from '@storybook/react';
import { agency, longHeadline } from '../../test/samples.ts';
import { contacts, noContacts } from '../../test/site-samples.ts';
import { ContactChannels } from './contact-channels.js';

const meta: Meta<typeof ContactChannels> = {
  title: 'Widget/ContactChannels',
  component: ContactChannels,
  args: { agency: { ...agency, contacts } },
};
export default meta;

type Story = StoryObj<typeof ContactChannels>;

export const Everything: Story = {};
export const OnlyPhone: Story = {
  args: { agency: { ...agency, contacts: { ...noContacts, phone: '(021) 555 0100' } } },
};
export const WithoutContacts: Story = { args: { agency: { ...agency, contacts: noContacts } } };
export const InMakassar: Story = {
  args: {
    agency: {
      timeZone: 'Asia/Makassar',
      contacts: { ...contacts, hours: { id: 'Senin–Jumat, 08.00–16.00' } },
    },
  },
};
export const LongText: Story = {
  args: {
    agency: {
      ...agency,
      contacts: {
        ...contacts,
        address: longHeadline,
        email: 'pertanggungjawaban-penyelenggaraan-pendokumentasian@kepegawaian.example',
      },
    },
  },
};
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <ContactChannels {...args} />
    </div>
  ),
};
