import { MessageForm, NewsCard, ReactionPoll, ShareBar } from '@humas/react';
import type { Meta, StoryObj } from '@storybook/react';
import { expect, waitFor } from 'storybook/test';
import { terms } from '../../../../packages/react/test/fake-sender.ts';
import { examplePoll } from '../../../../packages/react/test/fake-voter.ts';
import { picture, summary } from '../../../../packages/react/test/samples.ts';

type Props = { apiUrl: string; locale?: 'id' | 'en' };

/** A card, the share bar and the poll: something to read, to follow and to press. */
function Sample({ apiUrl, locale }: Props) {
  return (
    <div className="guide-page">
      <NewsCard variant="item" article={{ ...summary, cover: picture }} locale={locale} />
      <ShareBar url={summary.canonicalUrl} title={summary.headline} locale={locale} />
      <ReactionPoll article={examplePoll.article} poll={examplePoll} apiUrl={apiUrl} locale={locale} />
    </div>
  );
}

const meta = {
  title: 'Panduan/Bilah alat',
  component: Sample,
  tags: ['!autodocs'],
  // Each in a frame of its own: a reader's circumstances are those of a whole page.
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  args: { apiUrl: 'https://sample.cerita.example', locale: 'id' },
  // A reader who has not chosen yet, also when the story is opened again.
  beforeEach: () => localStorage.removeItem(`humas:voter:${examplePoll.article}`),
} satisfies Meta<typeof Sample>;
export default meta;

type Story = StoryObj<typeof meta>;

const headline = (canvas: { getByRole: (role: 'heading', options: { level: 3 }) => HTMLElement }) =>
  getComputedStyle(canvas.getByRole('heading', { level: 3 }));

/** Twice the size that the reader's browser starts from. */
export const TextAt200: Story = {
  globals: { textSize: 200 },
  play: async ({ canvas }) => expect(headline(canvas).fontSize).toBe('32px'),
};

/** Colours of the system instead of the agency's. */
export const ForcedColours: Story = {
  globals: { forcedColors: 'active', theme: 'kepegawaian' },
  play: async ({ canvas, canvasElement }) => {
    const probe = canvasElement.appendChild(document.createElement('span'));
    probe.style.color = 'CanvasText';
    await expect(headline(canvas).color).toBe(getComputedStyle(probe).color);
    probe.remove();
    // The widgets' own rules for this mode are in force: without them the poll's fills would vanish.
    const rules = [...document.styleSheets].flatMap((sheet) => mediaOf(sheet.cssRules));
    await expect(rules.filter((media) => media.includes('forced-colors: active'))).toEqual([]);
  },
};

/** Every media condition of a sheet, however deep it stands. */
function mediaOf(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule.media.mediaText] : []),
    ...('cssRules' in rule ? mediaOf(rule.cssRules as CSSRuleList) : []),
  ]);
}

/** Nothing moves. */
export const ReducedMotion: Story = {
  globals: { motion: 'reduced' },
  play: async ({ canvas }) => {
    const [button] = canvas.getAllByRole('button');
    await expect(Number.parseFloat(getComputedStyle(button as HTMLElement).transitionDuration)).toBeLessThan(
      0.01,
    );
  },
};

/** What a printer gets: no buttons, and no ink for grounds. */
export const Print: Story = {
  globals: { media: 'print', scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.humas-share-bar')).not.toBeVisible();
    await expect(canvasElement.querySelector('.humas-news-card')).toBeVisible();
  },
};

/** Every widget asks the API that the toolbar stands for. */
const choose: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Bermanfaat' }));
};

/** The answer takes three seconds; the choice shows at once. */
export const SlowApi: Story = {
  globals: { api: 'slow' },
  play: async (context) => {
    await choose(context);
    const { canvas } = context;
    await expect(canvas.getByRole('button', { name: 'Bermanfaat' })).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(canvas.getByText(/^Reaksi Anda: Bermanfaat/)).toBeInTheDocument());
  },
};

/** The API answers 503: the press is undone, said, and can be tried again. */
export const FailingApi: Story = {
  globals: { api: 'failing' },
  play: async (context) => {
    await choose(context);
    const { canvas } = context;
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Coba lagi' })).toBeVisible());
    await expect(canvas.getByRole('button', { name: 'Bermanfaat' })).toHaveAttribute('aria-pressed', 'false');
  },
};

/** No network: a message stays in the form. */
export const Offline: Story = {
  globals: { api: 'offline' },
  render: ({ apiUrl, locale }) => (
    <MessageForm agency="kepegawaian" kind="feedback" terms={terms} apiUrl={apiUrl} locale={locale} />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Pesan Anda'), 'Penjelasannya mudah diikuti.');
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim pesan' }));
    await waitFor(() => expect(canvas.getByText(/Pesan Anda tetap ada di sini/)).toBeVisible());
    await expect(canvas.getByLabelText('Pesan Anda')).toHaveValue('Penjelasannya mudah diikuti.');
  },
};
