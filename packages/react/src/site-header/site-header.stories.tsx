import type { Meta, StoryObj } from '@storybook/react';
import { agency, longHeadline, picture } from '../../test/samples.ts';
import { SiteHeader } from './site-header.js';

const lettered = { ...agency, brand: { ...agency.brand, logo: null } };

const meta: Meta<typeof SiteHeader> = {
  title: 'Widget/SiteHeader',
  component: SiteHeader,
  args: {
    agency: lettered,
    homeHref: '/',
    items: [
      { label: 'Beranda', href: '/' },
      { label: 'Berita', href: '/berita', current: true },
      { label: 'Siaran pers', href: '/siaran-pers' },
      { label: 'Klarifikasi', href: '/klarifikasi' },
      { label: 'PPID', href: '/ppid' },
    ],
  },
  // The skip link needs somewhere to go.
  decorators: [
    (Story) => (
      <>
        <Story />
        <main id="konten" />
      </>
    ),
  ],
};
export default meta;

type Story = StoryObj<typeof SiteHeader>;

export const Line: Story = {};
export const Endorsed: Story = {
  args: {
    agency: {
      name: 'Politeknik Pelayaran Bahari',
      brand: {
        logo: null,
        endorsement: {
          id: 'BLU – Kementerian Perhubungan Nusantara',
          en: 'BLU – Ministry of Transport of Nusantara',
        },
        descriptor: null,
      },
    },
  },
};
export const WithMotif: Story = {
  args: { ...Endorsed.args, motif: { width: 48, height: 12, path: 'M0 6C8 0 16 0 24 6S40 12 48 6V12H0Z' } },
};
export const WithLogo: Story = {
  args: {
    agency: { ...agency, brand: { ...agency.brand, logo: { url: picture.url, alt: 'Lambang' } } },
  },
};
export const WithoutMenu: Story = { args: { items: [] } };
export const LongName: Story = { args: { agency: { ...lettered, name: longHeadline } } };
export const English: Story = { args: { locale: 'en' } };
/** On a screen as narrow as that: the menu goes by the screen, not by its box. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } } };
export const WithLanguageSwitch: Story = {
  args: {
    children: (
      <a href="/en" lang="en" hrefLang="en">
        English
      </a>
    ),
  },
};
