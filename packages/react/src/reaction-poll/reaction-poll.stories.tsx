import type { Meta, StoryObj } from '@storybook/react';
import { expect, waitFor } from 'storybook/test';
import { article, examplePoll, fakeVoter } from '../../test/fake-voter.js';
import { ReactionPoll } from './reaction-poll.js';
import { ReactionPollView } from './reaction-poll-view.js';

const meta = {
  title: 'Widget/ReactionPoll',
  component: ReactionPoll,
  args: { article, poll: examplePoll, apiUrl: 'https://api.contoh.example', voter: fakeVoter() },
  argTypes: { voter: { control: false } },
} satisfies Meta<typeof ReactionPoll>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before a choice: no fills, no counts, nothing that would lead the reader. */
export const BeforeAChoice: Story = { args: { voter: fakeVoter() } };

/** An earlier choice of this browser, found after the page came alive. Nothing moves when it appears. */
export const Chosen: Story = {
  args: { voter: fakeVoter({ earlier: 'veryUseful' }) },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button', { pressed: true })).toBeVisible());
  },
};

/** Choose, choose another, press again to withdraw. */
export const ChooseChangeWithdraw: Story = {
  args: { locale: 'id' },
  render: (args) => <ReactionPoll {...args} voter={fakeVoter()} />,
  play: async ({ canvas, userEvent }) => {
    const status = canvas.getByRole('status');
    await userEvent.click(canvas.getByRole('button', { name: 'Bermanfaat' }));
    await waitFor(() => expect(status).toHaveTextContent('Reaksi Anda: Bermanfaat. Total 669 tanggapan.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Kurang jelas' }));
    await waitFor(() => expect(status).toHaveTextContent('Reaksi Anda: Kurang jelas. Total 669 tanggapan.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Kurang jelas' }));
    await waitFor(() => expect(status).toHaveTextContent('Reaksi Anda dibatalkan. Total 668 tanggapan.'));
  },
};

/** Pressed and on its way: the choice shows, and the count waits for the answer. */
export const Sending: Story = {
  render: ({ locale = 'id', labels = {}, poll }) => (
    <ReactionPollView
      {...{ locale, labels, poll }}
      state="sending"
      choice="useful"
      remembered={false}
      message=""
      action=""
      onChoose={() => {}}
      onForget={() => {}}
      onRetry={() => {}}
    />
  ),
};

/** The API does not answer: the press is undone, said once, and can be tried again. */
export const Failed: Story = {
  args: { locale: 'id' },
  render: (args) => <ReactionPoll {...args} voter={fakeVoter({ failing: 'network' })} />,
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Bermanfaat' });
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Coba lagi' })).toBeVisible());
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(button).toHaveFocus();
  },
};

/** The server keeps votes beyond its published limits apart, and the poll says so. */
export const KeptApart: Story = {
  args: { locale: 'id' },
  render: (args) => <ReactionPoll {...args} voter={fakeVoter({ counted: false })} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Bermanfaat' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/belum dihitung/));
  },
};

/** After its end the result stands, and there is nothing to press. */
export const Closed: Story = { args: { poll: { ...examplePoll, state: 'closed' } } };

/** One answer, and none: what is read aloud counts in words that fit. */
export const FewAnswers: Story = {
  args: {
    poll: {
      ...examplePoll,
      state: 'closed',
      options: examplePoll.options.map((option, index) => ({ ...option, count: index === 1 ? 1 : 0 })),
      total: 1,
    },
  },
};

const emotions = {
  like: { id: 'Suka', en: 'Like' },
  proud: { id: 'Bangga', en: 'Proud' },
  surprised: { id: 'Kaget', en: 'Surprised' },
  sad: { id: 'Sedih', en: 'Sad' },
  angry: { id: 'Marah', en: 'Angry' },
};
const emotionPoll = {
  ...examplePoll,
  preset: 'emotion' as const,
  question: { id: 'Bagaimana reaksi Anda?', en: 'How do you feel about it?' },
  options: Object.entries(emotions).map(([key, label], index) => ({
    key,
    label,
    count: [212, 88, 40, 9, 3][index] ?? 0,
  })),
  total: 352,
};

/** The second preset. */
export const Emotions: Story = {
  args: { poll: emotionPoll, voter: fakeVoter({ poll: emotionPoll, earlier: 'proud' }) },
};

const {
  total: _total,
  classes: _classes,
  asOf: _asOf,
  state: _state,
  article: _article,
  ...definition
} = examplePoll;

/** As an article carries it, without counts: the choice shows, and the tally comes with the first answer. */
export const WithoutCounts: Story = {
  args: {
    poll: { ...definition, options: definition.options.map(({ key, label }) => ({ key, label })) },
    voter: fakeVoter({ earlier: 'useful' }),
  },
};

/** Words that need room: rows grow, counts stay beside them. */
export const LongWords: Story = {
  args: {
    poll: {
      ...examplePoll,
      question: {
        id: 'Apakah penjelasan mengenai tata cara pengajuan permohonan informasi publik ini membantu Anda?',
      },
      options: examplePoll.options.map((option) => ({
        ...option,
        label: { id: `${option.label.id}, karena langkah dan persyaratannya diterangkan satu per satu` },
        count: option.count * 1000,
      })),
      total: examplePoll.total * 1000,
    },
    voter: fakeVoter({ earlier: 'useful' }),
  },
};

/** 320 px: a small phone, or a large one at 400 percent zoom. */
export const Narrow: Story = {
  args: { voter: fakeVoter({ earlier: 'useful' }) },
  decorators: [(Story) => <div className="humas-story-narrow">{Story()}</div>],
};
