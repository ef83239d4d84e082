import type { Meta, StoryObj } from '@storybook/react';
import { blu } from './blu.ts';
import { cabinet } from './cabinet.ts';
import { civilService } from './civil-service.ts';
import { newspaper } from './newspaper.ts';
import type { Rebuilt } from './rebuilt.ts';
import { RebuiltPage } from './rebuilt-page.tsx';
import { stateSecretariat } from './state-secretariat.ts';

const meta = {
  title: 'Halaman/Lima halaman',
  component: RebuiltPage,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // Each in a frame of its own: five themes cannot share one page.
    docs: { story: { inline: false, height: '56rem' } },
  },
} satisfies Meta<typeof RebuiltPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The page in its agency's own dress; the toolbar's theme stays out of it. */
const wearing = (args: Rebuilt): Story => ({ args, globals: { theme: args.agency.brand.theme } });

export const Politeknik: Story = wearing(blu);
export const SekretariatKabinet: Story = wearing(cabinet);
export const SekretariatNegara: Story = wearing(stateSecretariat);
export const Kepegawaian: Story = wearing(civilService);
export const Koran: Story = wearing(newspaper);
