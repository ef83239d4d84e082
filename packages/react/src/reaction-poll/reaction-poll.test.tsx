import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { article, examplePoll, fakeVoter } from '../../test/fake-voter.js';
import { ReactionPoll, type ReactionPollProps } from './index.js';

const apiUrl = 'https://api.example';
const show = (props: Partial<ReactionPollProps> = {}) =>
  render(<ReactionPoll article={article} poll={examplePoll} apiUrl={apiUrl} {...props} />);

const option = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status');
const countOf = (name: string) => option(name).parentElement?.querySelector('[aria-hidden="true"]:not(svg)');
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((button) => button.textContent);

/** A gate that a test opens by hand, so that "before the answer" is a moment and not a race. */
function gate() {
  let open = () => {};
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate: () => closed, open: () => act(async () => open()) };
}

describe('before a choice', () => {
  it('asks, in a group named by the question, and shows no counts', () => {
    show({ voter: fakeVoter() });
    const group = screen.getByRole('group', { name: 'Bagaimana pendapat Anda mengenai artikel ini?' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Sangat bermanfaat', 'Bermanfaat', 'Biasa saja', 'Kurang jelas', 'Perlu diperbaiki']);
    expect(pressed()).toEqual([]);
    expect(group.querySelector('svg')).toBeNull();
    expect(screen.queryByText(/\d/)).toBeNull();
    expect(screen.getByText('Satu peramban, satu pilihan. Bukan survei.')).toBeVisible();
    expect(status()).toBeEmptyDOMElement();
  });

  it('tells each button its state, which is not pressed', () => {
    show({ voter: fakeVoter() });
    for (const button of screen.getAllByRole('button'))
      expect(button).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('choosing', () => {
  it('shows at once and announces once, after the answer', async () => {
    const user = userEvent.setup();
    const { gate: closed, open } = gate();
    show({ voter: fakeVoter({ gate: closed }) });
    await user.click(option('Bermanfaat'));
    expect(pressed()).toEqual(['Bermanfaat']);
    expect(countOf('Bermanfaat')).toHaveTextContent('169 · 25%');
    expect(status()).toBeEmptyDOMElement();
    await open();
    await waitFor(() => expect(status()).toHaveTextContent('Reaksi Anda: Bermanfaat. Total 669 tanggapan.'));
    expect(screen.getByText('Terima kasih atas tanggapan Anda. Tekan lagi untuk membatalkan.')).toBeVisible();
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('leaves every name as it was and puts the counts outside, tied to their buttons', async () => {
    const user = userEvent.setup();
    show({ voter: fakeVoter() });
    await user.click(option('Bermanfaat'));
    expect(option('Bermanfaat')).toHaveAccessibleDescription(/169 tanggapan/);
    expect(option('Bermanfaat').textContent).toBe('Bermanfaat');
    expect(option('Bermanfaat').querySelector('rect')).toHaveAttribute('width', '25%');
  });

  it('changes to another and withdraws the same', async () => {
    const user = userEvent.setup();
    const voter = fakeVoter();
    show({ voter });
    await user.click(option('Bermanfaat'));
    await user.click(option('Kurang jelas'));
    await waitFor(() =>
      expect(status()).toHaveTextContent('Reaksi Anda: Kurang jelas. Total 669 tanggapan.'),
    );
    expect(pressed()).toEqual(['Kurang jelas']);
    expect(countOf('Bermanfaat')).toHaveTextContent('168');
    await user.click(option('Kurang jelas'));
    await waitFor(() => expect(status()).toHaveTextContent('Reaksi Anda dibatalkan. Total 668 tanggapan.'));
    expect(pressed()).toEqual([]);
    expect(screen.queryByText('668 tanggapan')).toBeNull();
    expect(voter.sent).toEqual(['useful', 'unclear', null]);
  });

  it('keeps the last of quick presses and announces only that one', async () => {
    const user = userEvent.setup();
    const answers: (() => void)[] = [];
    show({ voter: fakeVoter({ gate: () => new Promise((resolve) => answers.push(resolve)) }) });
    await user.click(option('Bermanfaat'));
    await user.click(option('Perlu diperbaiki'));
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.();
    // The second is sent when the first was answered, so by now that answer is known.
    await waitFor(() => expect(answers).toHaveLength(2));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(status()).toBeEmptyDOMElement();
    expect(pressed()).toEqual(['Perlu diperbaiki']);
    answers[1]?.();
    await waitFor(() =>
      expect(status()).toHaveTextContent('Reaksi Anda: Perlu diperbaiki. Total 669 tanggapan.'),
    );
  });

  it('says when the server keeps the vote outside the total', async () => {
    const user = userEvent.setup();
    show({ voter: fakeVoter({ counted: false }) });
    await user.click(option('Bermanfaat'));
    await waitFor(() => expect(status().textContent).toMatch(/belum dihitung/));
    expect(countOf('Bermanfaat')).toHaveTextContent('168');
  });
});

describe('when the API does not answer', () => {
  it('undoes the press, says so, keeps the focus and the names, and offers to try again', async () => {
    const user = userEvent.setup();
    const voter = fakeVoter({ failing: 'network' });
    show({ voter });
    await user.click(option('Bermanfaat'));
    await waitFor(() => expect(status().textContent).toMatch(/^Belum tersimpan\./));
    expect(pressed()).toEqual([]);
    expect(countOf('Bermanfaat')).toBeFalsy();
    expect(option('Bermanfaat')).toHaveFocus();
    voter.failing = undefined;
    await user.click(option('Coba lagi'));
    await waitFor(() => expect(status()).toHaveTextContent('Reaksi Anda: Bermanfaat. Total 669 tanggapan.'));
    expect(screen.queryByRole('button', { name: 'Coba lagi' })).toBeNull();
    expect(screen.getByRole('group')).toHaveFocus();
  });

  it('goes back to the choice that was stored before', async () => {
    const user = userEvent.setup();
    const voter = fakeVoter({ earlier: 'useful' });
    show({ voter });
    await waitFor(() => expect(pressed()).toEqual(['Bermanfaat']));
    voter.failing = 'timeout';
    await user.click(option('Kurang jelas'));
    await waitFor(() => expect(screen.getByText(/^Belum tersimpan/, { selector: 'p' })).toBeVisible());
    expect(pressed()).toEqual(['Bermanfaat']);
    expect(countOf('Kurang jelas')).toHaveTextContent('28');
  });

  it('reads as for a new reader when the earlier choice cannot be looked up', async () => {
    const voter = {
      ...fakeVoter({ earlier: 'useful' }),
      choice: vi.fn().mockRejectedValue(new Error('down')),
    };
    show({ voter });
    await waitFor(() => expect(voter.choice).toHaveBeenCalled());
    expect(pressed()).toEqual([]);
    expect(screen.getAllByRole('button')).toHaveLength(5);
  });
});

describe('an earlier choice', () => {
  it('is found after mounting, without an announcement, and counted as it is', async () => {
    show({ voter: fakeVoter({ earlier: 'veryUseful' }) });
    await waitFor(() => expect(pressed()).toEqual(['Sangat bermanfaat']));
    expect(countOf('Sangat bermanfaat')).toHaveTextContent('412 · 62%');
    expect(screen.getByText('668 tanggapan', { selector: '.humas-reaction-poll__tools > *' })).toBeVisible();
    expect(status()).toBeEmptyDOMElement();
  });

  it('does not undo what the reader pressed meanwhile', async () => {
    const user = userEvent.setup();
    let answer = (_: unknown) => {};
    const found = new Promise((resolve) => {
      answer = resolve;
    });
    const voter = { ...fakeVoter({ earlier: 'useful' }), choice: () => found as never };
    show({ voter });
    await user.click(option('Biasa saja'));
    await act(async () => answer({ article, choice: 'useful', class: 'counted' }));
    expect(pressed()).toEqual(['Biasa saja']);
  });

  it('is shown without counts where the page has none', async () => {
    const { total: _total, ...definition } = examplePoll;
    show({ poll: definition, voter: fakeVoter({ earlier: 'useful' }) });
    await waitFor(() => expect(pressed()).toEqual(['Bermanfaat']));
    expect(screen.queryByText(/\d/)).toBeNull();
  });

  it('can be removed: withdrawn, forgotten, said, and the reader stays in the poll', async () => {
    const user = userEvent.setup();
    const voter = fakeVoter({ earlier: 'useful' });
    show({ voter });
    await user.click(await screen.findByRole('button', { name: 'Hapus pilihan saya' }));
    await waitFor(() => expect(status()).toHaveTextContent('Pilihan Anda dihapus.'));
    expect(voter.sent).toEqual([null]);
    expect(voter.forgotten).toBe(true);
    expect(screen.queryByRole('button', { name: 'Hapus pilihan saya' })).toBeNull();
    expect(screen.getByRole('group')).toHaveFocus();
  });

  it('is not forgotten when it could not be withdrawn', async () => {
    const user = userEvent.setup();
    const voter = fakeVoter({ earlier: 'useful', failing: 'network' });
    show({ voter });
    await user.click(await screen.findByRole('button', { name: 'Hapus pilihan saya' }));
    await waitFor(() => expect(status().textContent).toMatch(/^Belum tersimpan/));
    expect(voter.forgotten).toBe(false);
    expect(pressed()).toEqual(['Bermanfaat']);
  });
});

describe('a closed poll', () => {
  it('shows the result and nothing to press', () => {
    show({ poll: { ...examplePoll, state: 'closed' }, voter: fakeVoter() });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('412 tanggapan')).toBeInTheDocument();
    expect(screen.getByText('Jajak pendapat ini sudah ditutup.')).toBeVisible();
  });

  it('is noticed by its time, also in a page rendered before', async () => {
    show({ poll: { ...examplePoll, closesAt: '2020-01-01T00:00:00+07:00' }, voter: fakeVoter() });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is believed when only the server knows', async () => {
    const user = userEvent.setup();
    show({ voter: fakeVoter({ failing: 'poll_closed' }) });
    await user.click(option('Bermanfaat'));
    await waitFor(() => expect(status()).toHaveTextContent('Jajak pendapat ini sudah ditutup.'));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('can be used by keyboard alone: Tab to an option, Space or Enter to choose', async () => {
  const user = userEvent.setup();
  show({ voter: fakeVoter() });
  await user.tab();
  expect(option('Sangat bermanfaat')).toHaveFocus();
  await user.tab();
  await user.keyboard(' ');
  expect(pressed()).toEqual(['Bermanfaat']);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(pressed()).toEqual(['Biasa saja']);
  await user.keyboard('{ArrowDown}');
  expect(pressed()).toEqual(['Biasa saja']);
});

it('starts anew with another article', async () => {
  const { rerender } = show({ voter: fakeVoter({ earlier: 'useful' }) });
  await waitFor(() => expect(pressed()).toEqual(['Bermanfaat']));
  rerender(<ReactionPoll article="art_other" poll={examplePoll} apiUrl={apiUrl} voter={fakeVoter()} />);
  expect(pressed()).toEqual([]);
});

it('under StrictMode one press is one vote, said once, and React has nothing to say', async () => {
  const errors = vi.spyOn(console, 'error');
  const user = userEvent.setup();
  const voter = fakeVoter();
  render(
    <StrictMode>
      <ReactionPoll article={article} poll={examplePoll} apiUrl={apiUrl} voter={voter} />
    </StrictMode>,
  );
  const said: string[] = [];
  new MutationObserver(() => said.push(status().textContent ?? '')).observe(status(), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await user.click(option('Bermanfaat'));
  await waitFor(() =>
    expect(said.filter(Boolean)).toEqual(['Reaksi Anda: Bermanfaat. Total 669 tanggapan.']),
  );
  expect(voter.sent).toEqual(['useful']);
  expect(errors).not.toHaveBeenCalled();
});

it('has nothing axe would report, in English and under StrictMode too', async () => {
  const voter = fakeVoter({ earlier: 'useful' });
  const { container } = render(
    <StrictMode>
      <ReactionPoll article={article} poll={examplePoll} apiUrl={apiUrl} voter={voter} locale="en" />
    </StrictMode>,
  );
  await waitFor(() => expect(pressed()).toEqual(['Useful']));
  expect((await axe.run(container)).violations).toEqual([]);
});
