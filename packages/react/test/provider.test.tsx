import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { HumasProvider, MessageForm, ReactionPoll, ShareBar, useHumas } from '../src/index.js';
import { fakeSender, terms } from './fake-sender.ts';
import { article, examplePoll, fakeVoter } from './fake-voter.ts';

const errors = vi.spyOn(console, 'error');
afterEach(() => errors.mockClear());

const bar = <ShareBar url="https://a.example/" title="Judul" />;
const nameOfBar = () => screen.getAllByRole('group')[0]?.getAttribute('aria-label');

test('a widget’s own words and language come before the provider’s, key by key', () => {
  const provider = { 'shareBar.title': 'Sebarkan', 'shareBar.copy': 'Salin' };
  render(
    <HumasProvider apiUrl="https://api.example" locale="en" labels={provider}>
      <ShareBar
        url="https://a.example/"
        title="Judul"
        locale="id"
        labels={{ 'shareBar.title': 'Teruskan' }}
      />
      <ReactionPoll article={article} poll={examplePoll} voter={fakeVoter()} locale="id" />
    </HumasProvider>,
  );
  const group = screen.getByRole('group', { name: 'Teruskan' });
  expect(within(group).getByText('Salin')).toBeInTheDocument();
  expect(within(group).getByText('Lainnya')).toBeInTheDocument();
  expect(screen.getByText('Satu peramban, satu pilihan. Bukan survei.')).toBeInTheDocument();
});

test('of two providers the nearest counts, whole', () => {
  const Address = () => <p>{JSON.stringify(useHumas())}</p>;
  render(
    <HumasProvider apiUrl="https://luar.example" locale="en" labels={{ 'shareBar.title': 'Pass on' }}>
      <HumasProvider apiUrl="https://dalam.example">
        {bar}
        <Address />
      </HumasProvider>
    </HumasProvider>,
  );
  expect(nameOfBar()).toBe('Bagikan');
  expect(JSON.parse(screen.getByText(/^\{/).textContent ?? '')).toEqual({
    apiUrl: 'https://dalam.example',
    locale: 'id',
    timeZone: 'Asia/Jakarta',
    labels: {},
  });
});

test('a provider that changes its language changes every widget in it', () => {
  const { rerender } = render(<HumasProvider apiUrl="/">{bar}</HumasProvider>);
  rerender(
    <HumasProvider apiUrl="/" locale="en">
      {bar}
    </HumasProvider>,
  );
  expect(nameOfBar()).toBe('Share');
});

test('two polls and two forms on one page, each under StrictMode, keep to themselves', async () => {
  const [one, other] = [fakeVoter(), fakeVoter()];
  const send = fakeSender();
  render(
    <StrictMode>
      <HumasProvider apiUrl="https://api.example">
        <ReactionPoll article={article} poll={examplePoll} voter={one} />
        <ReactionPoll article="art_lain" poll={examplePoll} voter={other} />
        <MessageForm agency="kepegawaian" terms={terms} send={send} />
        <MessageForm agency="setneg" terms={terms} send={send} />
      </HumasProvider>
    </StrictMode>,
  );
  await userEvent.dblClick(screen.getAllByRole('button', { name: 'Bermanfaat' })[1] as HTMLElement);
  expect(one.sent).toEqual([]);
  expect(other.sent).toEqual(['useful', null]);

  const [, text] = screen.getAllByRole('textbox', { name: 'Pesan Anda' }) as [HTMLElement, HTMLElement];
  await userEvent.type(text, 'Halo.');
  await userEvent.click(screen.getAllByRole('checkbox')[1] as HTMLElement);
  await userEvent.dblClick(screen.getAllByRole('button', { name: 'Kirim pesan' })[1] as HTMLElement);
  expect(send.seen.map(({ message }) => [message.agency, message.text])).toEqual([['setneg', 'Halo.']]);
  expect(errors).not.toHaveBeenCalled();
});

test('what is on its way when the reader leaves breaks nothing', async () => {
  let answer = () => {};
  const gate = () =>
    new Promise<void>((resolve) => {
      answer = resolve;
    });
  const voter = fakeVoter({ gate });
  const { unmount } = render(
    <ReactionPoll article={article} poll={examplePoll} voter={voter} apiUrl="https://api.example" />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Bermanfaat' }));
  unmount();
  await act(async () => answer());
  expect((await voter.choice())?.choice).toBe('useful');
  expect(errors).not.toHaveBeenCalled();
});
