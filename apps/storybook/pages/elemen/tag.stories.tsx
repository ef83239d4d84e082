import { type Values, type Widget, widgetOf, writeSnippetParts } from '@humas/elements/snippet';
import type { Meta, StoryObj } from '@storybook/react';
import { expect, waitFor } from 'storybook/test';
import { article } from '../../../../packages/react/test/samples.ts';
import { choiceOf, tagFor, valuesOf } from './choices.ts';
import { Tag } from './tag.tsx';

type Props = { tag: string; values?: Values; apiUrl: string };

function LiveTag({ tag, values, apiUrl }: Props) {
  const widget = widgetOf(tag) as Widget;
  return (
    <div className="guide-live">
      <Tag html={tagFor(widget, values ?? valuesOf(widget), apiUrl)} />
    </div>
  );
}

const meta = {
  title: 'Elemen/Tag',
  component: LiveTag,
  tags: ['!autodocs'],
  args: { apiUrl: 'https://sample.cerita.example', tag: 'humas-news-list' },
  // A reader who has not chosen yet, also when the story is opened again.
  beforeEach: () => localStorage.removeItem(`humas:voter:${article.id}`),
} satisfies Meta<typeof LiveTag>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A tag with its sample values: the code is what an agency pastes, and what is expected to be read in it. */
function storyOf(tag: string, reads: RegExp): Story {
  const widget = widgetOf(tag) as Widget;
  const { tag: code } = writeSnippetParts(choiceOf(widget, valuesOf(widget)));
  return {
    args: { tag },
    parameters: { docs: { source: { code, language: 'html' } } },
    play: async ({ canvasElement }) =>
      waitFor(() => expect(canvasElement.querySelector(tag)?.shadowRoot?.textContent).toMatch(reads)),
  };
}

/** The latest news of an agency. */
export const NewsList: Story = storyOf('humas-news-list', /Berita terbaru.*38 provinsi.*412 kecamatan/s);
/** One article with its picture. */
export const NewsCard: Story = storyOf('humas-news-card', /38 provinsi/);
/** Plain links, and a button that copies. */
export const ShareBar: Story = storyOf('humas-share-bar', /WhatsApp.*Salin tautan/s);
/** How often an article was read. */
export const ViewCounter: Story = storyOf('humas-view-counter', /Dibaca.*19\.111.*kali/s);
/** A question about an article. */
export const ReactionPoll: Story = storyOf('humas-reaction-poll', /Sangat bermanfaat.*Perlu diperbaiki/s);
/** What is true of a rumour. */
export const Clarification: Story = storyOf('humas-clarification', /HOAKS.*biaya pendaftaran/s);
/** A message to the agency. */
export const MessageForm: Story = storyOf('humas-message-form', /Permintaan ralat.*Kirim/s);
/** Who publishes. */
export const Agency: Story = storyOf('humas-agency', /Badan Kepegawaian Nusantara/);

/** Without an answer of the API: what stands in the tag is to be seen. */
export const ApiFails: Story = {
  args: { apiUrl: 'https://failing.cerita.example' },
  globals: { api: 'failing' },
  play: async ({ canvas }) =>
    expect(await canvas.findByText('Berita Badan Kepegawaian Nusantara')).toBeVisible(),
};
