import type { Meta, StoryObj } from '@storybook/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, fn, waitFor } from 'storybook/test';
import { ShareBar } from './share-bar.js';

const meta = {
  title: 'Widget/ShareBar',
  component: ShareBar,
  args: {
    url: 'https://kepegawaian.example/berita/layanan-daring',
    title: 'Layanan kepegawaian daring kini menjangkau 38 provinsi, berkas cukup diunggah sekali',
  },
} satisfies Meta<typeof ShareBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One row on a phone, with names from 640 px of its own width on. */
export const Ready: Story = {};

/** "Lainnya" unfolds above what follows, closes on Escape and when the reader goes on. */
export const Unfolded: Story = {
  args: { locale: 'id' },
  play: async ({ canvas, userEvent }) => {
    const more = canvas.getByText('Lainnya');
    await userEvent.click(more);
    const telegram = canvas.getByText('Telegram');
    await expect(telegram).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(telegram).not.toBeVisible();
    await userEvent.click(more);
  },
};

/** What copying came to is said once, beside the title. The button keeps its name. */
export const Copied: Story = {
  args: { locale: 'id' },
  beforeEach: () => stubClipboard(fn().mockResolvedValue(undefined)),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Salin tautan' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Tautan disalin'));
    await expect(canvas.getByRole('button', { name: 'Salin tautan' })).toHaveFocus();
  },
};

/** No clipboard, as on pages without TLS: the address appears as text to select. */
export const CopyFailed: Story = {
  args: { locale: 'id' },
  beforeEach: () => stubClipboard(fn().mockRejectedValue(new Error('denied'))),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Salin tautan' }));
    await expect(
      await canvas.findByRole('textbox', { name: 'Gagal menyalin. Salin alamatnya dari kotak ini.' }),
    ).toHaveValue(args.url);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/Gagal menyalin/));
  },
};

/** 320 px: two rows, from 360 px on one. */
export const Narrow: Story = {
  decorators: [(Story) => <div className="humas-story-narrow">{Story()}</div>],
};

const html = (node: React.ReactNode) => ({ __html: renderToStaticMarkup(node) });

/** As the server sends it, and as it stays without JavaScript: links, and room for what comes alive. */
export const WithoutJavaScript: Story = {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the point of this story is HTML that nothing brings to life
  render: (args) => <div dangerouslySetInnerHTML={html(<ShareBar {...args} />)} />,
};

function stubClipboard(writeText: () => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}
