import type { Meta, StoryObj } from '@storybook/react';
import { longHeadline } from '../../test/samples.ts';
import { ServicePledge } from './service-pledge.js';

const meta: Meta<typeof ServicePledge> = {
  title: 'Widget/ServicePledge',
  component: ServicePledge,
  args: {
    text: 'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan. Apabila kami tidak menepati janji ini, kami siap menerima sanksi sesuai peraturan perundang-undangan.',
    standards: [
      {
        service: 'Permohonan informasi publik',
        requirement: 'Formulir permohonan dan identitas diri',
        time: '10 hari kerja, dapat diperpanjang 7 hari kerja',
        cost: 'Tidak dipungut biaya',
      },
      {
        service: 'Legalisasi surat keputusan',
        requirement: 'Surat keputusan asli dan satu salinan',
        time: '1 hari kerja',
        cost: 'Tidak dipungut biaya',
      },
      {
        service: 'Konsultasi kepegawaian',
        time: '30 menit',
        cost: 'Tidak dipungut biaya',
      },
    ],
    signature: {
      office: 'Kepala Biro Umum',
      name: 'Rina Contoh',
      place: 'Jakarta',
      date: '2026-01-05',
    },
  },
};
export default meta;

type Story = StoryObj<typeof ServicePledge>;

export const Everything: Story = {};
export const OnlyText: Story = { args: { standards: [], signature: null } };
export const OneStandard: Story = { args: { standards: meta.args?.standards?.slice(0, 1) } };
export const SignedByOffice: Story = {
  args: { standards: [], signature: { office: 'Kepala Biro Umum', date: '2026-01-05' } },
};
export const LongText: Story = {
  args: {
    text: `${longHeadline}.\n\n${longHeadline}.`,
    standards: [{ service: longHeadline, requirement: longHeadline, time: longHeadline, cost: longHeadline }],
    signature: { office: longHeadline, name: longHeadline, date: '2026-01-05' },
  },
};
export const English: Story = {
  args: {
    locale: 'en',
    text: 'We undertake to serve you according to the service standards laid down. Should we break this promise, we accept the sanctions the law provides.',
    standards: [
      {
        service: 'Request for public information',
        requirement: 'Request form and proof of identity',
        time: '10 working days, 7 more with notice',
        cost: 'Free of charge',
      },
    ],
    signature: { office: 'Head of the General Affairs Bureau', place: 'Jakarta', date: '2026-01-05' },
  },
};
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <ServicePledge {...args} />
    </div>
  ),
};
