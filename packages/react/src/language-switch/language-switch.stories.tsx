import type { Meta, StoryObj } from '@storybook/react';
import { LanguageSwitch } from './language-switch.js';

const meta: Meta<typeof LanguageSwitch> = {
  title: 'Widget/LanguageSwitch',
  component: LanguageSwitch,
  args: {
    languages: [
      { lang: 'id', href: '/berita/layanan-daring' },
      { lang: 'en', href: '/en/news/online-services' },
    ],
  },
};
export default meta;

type Story = StoryObj<typeof LanguageSwitch>;

export const Both: Story = {};
export const MissingTranslation: Story = {
  args: { languages: [{ lang: 'id', href: '/berita/layanan-daring' }, { lang: 'en' }] },
};
export const OnlyOne: Story = { args: { languages: [{ lang: 'id', href: '/' }] } };
export const Regional: Story = {
  args: {
    languages: [
      { lang: 'id', href: '/' },
      { lang: 'jv', name: 'Basa Jawa', href: '/jv' },
      { lang: 'ban', name: 'Basa Bali' },
      { lang: 'en', href: '/en' },
    ],
  },
};
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  args: Regional.args,
  render: (args) => (
    <div className="story-narrow">
      <LanguageSwitch {...args} />
    </div>
  ),
};
