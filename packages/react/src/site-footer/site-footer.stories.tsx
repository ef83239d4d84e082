import type { Meta, StoryObj } from '@storybook/react';
import { agency, longHeadline } from '../../test/samples.ts';
import { contacts, noContacts } from '../../test/site-samples.ts';
import { SiteFooter } from './site-footer.js';

const meta: Meta<typeof SiteFooter> = {
  title: 'Widget/SiteFooter',
  component: SiteFooter,
  args: {
    agency,
    columns: [
      {
        title: 'Informasi publik',
        items: [
          { label: 'Ajukan permohonan informasi', href: '/ppid/ajukan' },
          { label: 'Lacak permohonan', href: '/ppid/lacak' },
        ],
      },
      { title: 'Ikuti', items: [{ label: 'RSS', href: '/rss.xml' }] },
    ],
    countingHref: '/cara-menghitung',
  },
};
export default meta;

type Story = StoryObj<typeof SiteFooter>;

export const Everything: Story = {};
export const OnlyPhone: Story = {
  args: { agency: { ...agency, contacts: { ...noContacts, phone: '(021) 555 0100' } }, columns: [] },
};
export const WithoutContacts: Story = { args: { agency: { ...agency, contacts: noContacts } } };
export const WithLapor: Story = {
  args: { agency: { ...agency, contacts } },
};
export const LongText: Story = {
  args: { agency: { ...agency, contacts: { ...agency.contacts, address: longHeadline } } },
};
export const WithLastLine: Story = { args: { children: <p>© 2026 Badan Kepegawaian Nusantara</p> } };
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <SiteFooter {...args} />
    </div>
  ),
};
