import type { Meta, StoryObj } from '@storybook/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, waitFor } from 'storybook/test';
import { fakeSender, terms } from '../../test/fake-sender.js';
import { MessageForm } from './message-form.js';
import { MessageFormView, type MessageFormViewProps } from './message-form-view.js';

const meta = {
  title: 'Widget/MessageForm',
  component: MessageForm,
  args: {
    agency: 'kepegawaian',
    article: 'art_01hbytm700e5k8jv2xw6q4n9rc',
    terms,
    apiUrl: 'https://api.contoh.example',
    send: fakeSender(),
  },
  argTypes: { send: { control: false } },
} satisfies Meta<typeof MessageForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const idle: MessageFormViewProps = {
  agency: 'kepegawaian',
  kinds: ['feedback', 'appreciation', 'correctionRequest'],
  terms,
  state: 'idle',
  errors: {},
  left: 2000,
  reason: '',
  message: '',
  action: 'https://api.contoh.example/v1/messages/form',
  headingLevel: 2,
  locale: 'id',
  labels: {},
  onEdit: () => {},
  onSubmit: () => {},
  onAnother: () => {},
};
const view = (props: Partial<MessageFormViewProps>) => () => <MessageFormView {...idle} {...props} />;

/** Three kinds to choose from, the first chosen beforehand. */
export const Ready: Story = {};

/** One kind: it becomes the heading, and there is nothing to choose. */
export const OneKind: Story = { args: { kind: 'appreciation' } };

/** What is missing is said beside its field, and the first field is in focus. */
export const Invalid: Story = {
  render: view({ state: 'invalid', errors: { text: 'required', consentVersion: 'consent' } }),
};

/** Nothing is cut off unseen: too long is said, and the words stay. */
export const TooLong: Story = {
  render: view({ state: 'invalid', errors: { text: 'tooLong' }, left: -37 }),
};

/** A number that looks like a NIK or a telephone number is asked about once; pressing again sends it. */
export const PersonalNumber: Story = {
  args: { locale: 'id', send: fakeSender() },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Pesan Anda'), 'Tolong hubungi saya di 0812-3456-7890.');
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim pesan' }));
    await waitFor(() => expect(canvas.getByText(/^Tampaknya ada NIK/)).toBeVisible());
  },
};

/** On its way: the button keeps its name and its focus, and a second press does nothing. */
export const Sending: Story = { render: view({ state: 'sending' }) };

/** It arrived, and what happens next. */
export const Sent: Story = { render: view({ state: 'sent' }) };

const failed = (reason: string) => view({ state: 'failed', reason });

/** The API cannot take it now. The words stay, and the same button tries again. */
export const Failed: Story = {
  render: failed(
    'Layanan belum dapat menerima pesan. Pesan Anda tetap ada di sini. Tekan “Kirim pesan” lagi beberapa saat kemudian.',
  ),
};

/** The device has no connection. */
export const Offline: Story = {
  render: failed(
    'Perangkat Anda tidak tersambung ke internet. Pesan Anda tetap ada di sini. Tekan “Kirim pesan” lagi setelah tersambung.',
  ),
};

/** Too many messages came from this network; the reader learns from when on it works again. */
export const Limited: Story = {
  render: failed(
    'Terlalu banyak pesan dari jaringan Anda. Pesan Anda tetap ada di sini. Tekan “Kirim pesan” lagi setelah pukul 10.15.',
  ),
};

/** Written, agreed, sent, and another one. */
export const WriteAndSend: Story = {
  args: { locale: 'id' },
  render: (args) => <MessageForm {...args} send={fakeSender()} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Pesan Anda'), 'Penjelasannya mudah diikuti.');
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim pesan' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^Pesan Anda terkirim\./));
    await userEvent.click(canvas.getByRole('button', { name: 'Tulis pesan lain' }));
    await expect(canvas.getByLabelText('Pesan Anda')).toHaveFocus();
  },
};

const long = {
  id: 'Setiap pesan yang Anda kirimkan melalui formulir ini dibaca oleh petugas hubungan masyarakat, dan dapat ditolak apabila memuat penghinaan, ujaran kebencian, atau keterangan yang melanggar peraturan perundang-undangan.',
};

/** Seven sections and fifteen sentences, as a ministry's terms have. */
export const LongTerms: Story = {
  args: {
    terms: {
      ...terms,
      sections: [
        'Pengertian',
        'Penggunaan',
        'Pesan',
        'Hak dan batasan',
        'Privasi',
        'Pernyataan',
        'Tanggung jawab',
      ].map((title, index) => ({
        title: { id: title },
        items: Array.from({ length: index === 0 ? 3 : 2 }, (_, item) => ({ id: `${item + 1}. ${long.id}` })),
      })),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/^(Syarat dan ketentuan|Terms and conditions)$/));
  },
};

/** 320 px: a small phone, or a large one at 400 percent zoom. */
export const Narrow: Story = {
  decorators: [(Story) => <div className="humas-story-narrow">{Story()}</div>],
};

/** In English; terms without a translation stay in their own language and say so to screen readers. */
export const English: Story = { args: { locale: 'en', kind: ['feedback', 'correctionRequest'] } };

const html = (node: React.ReactNode) => ({ __html: renderToStaticMarkup(node) });

/** As the server sends it: a form that works before, and without, any script. */
export const WithoutJavaScript: Story = {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the point of this story is HTML that nothing brings to life
  render: (args) => <div dangerouslySetInnerHTML={html(<MessageForm {...args} />)} />,
};
