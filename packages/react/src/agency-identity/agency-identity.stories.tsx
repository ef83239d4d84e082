import type { Meta, StoryObj } from '@storybook/react';
import { agency, longHeadline, picture } from '../../test/samples.ts';
import { unit } from '../../test/site-samples.ts';
import { AgencyIdentity } from './agency-identity.js';

const withLogo = { ...unit, brand: { ...unit.brand, logo: { url: picture.url, alt: 'Lambang Politeknik' } } };
const bare = { name: agency.name, brand: { logo: null, endorsement: null, descriptor: null } };

const meta: Meta<typeof AgencyIdentity> = {
  title: 'Widget/AgencyIdentity',
  component: AgencyIdentity,
  args: { agency: unit, href: '/politeknik' },
};
export default meta;

type Story = StoryObj<typeof AgencyIdentity>;

export const Small: Story = {};
export const Large: Story = { args: { size: 'large', headingLevel: 2 } };
export const WithLogo: Story = { args: { agency: withLogo } };
export const LargeWithLogo: Story = { args: { agency: withLogo, size: 'large', href: undefined } };
export const LogoAlone: Story = { args: { agency: withLogo, showName: false } };
export const OnlyName: Story = { args: { agency: bare, href: undefined } };
export const OwnLine: Story = { args: { agency: { ...agency, brand: { ...agency.brand, logo: null } } } };
export const LongName: Story = {
  args: {
    agency: { ...unit, name: longHeadline, brand: { ...unit.brand, endorsement: { id: longHeadline } } },
    size: 'large',
  },
};
export const English: Story = { args: { locale: 'en', size: 'large' } };
export const Narrow: Story = {
  args: { size: 'large' },
  render: (args) => (
    <div className="story-narrow">
      <AgencyIdentity {...args} />
    </div>
  ),
};
