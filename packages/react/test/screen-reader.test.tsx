import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { NewsCard } from '../src/news-card/index.js';
import { ReactionPoll } from '../src/reaction-poll/index.js';
import { ShareBar } from '../src/share-bar/index.js';
import { ViewCounter } from '../src/view-counter/index.js';
import { article, examplePoll, fakeVoter } from './fake-voter.ts';
import { summary } from './samples.ts';
import { announced, readAloud } from './virtual-screen-reader.ts';

afterEach(() => virtual.stop());

test('a card is one heading with one link, and its picture is silent', async () => {
  render(<NewsCard article={summary} views={31_877} />);
  const phrases = await readAloud();
  expect(phrases.slice(1, 5)).toEqual([
    'article',
    `heading, ${summary.headline}, level 3`,
    `link, ${summary.headline}`,
    `end of heading, ${summary.headline}, level 3`,
  ]);
  expect(phrases.filter((phrase) => /^link|image|img/.test(phrase))).toHaveLength(1);
  expect(phrases).toContain('Dibaca 31.877 kali');
});

test('a short count is heard in full, once, and of itself it says nothing', async () => {
  const { rerender } = render(<ViewCounter views={19_111} variant="compact" />);
  expect(await readAloud()).toEqual(['document', 'Dibaca 19.111 kali', 'end of document']);
  rerender(<ViewCounter views={19_112} variant="compact" />);
  expect(await announced()).toEqual([]);
});

test('the poll is a question with five named buttons, and says once what became of a press', async () => {
  const voter = fakeVoter();
  render(<ReactionPoll article={article} poll={examplePoll} voter={voter} apiUrl="https://api.example" />);
  const phrases = await readAloud();
  expect(phrases).toContain('group, Bagaimana pendapat Anda mengenai artikel ini?');
  expect(phrases.filter((phrase) => phrase.startsWith('button, '))).toHaveLength(5);
  expect(phrases.filter((phrase) => phrase.endsWith(', not pressed'))).toHaveLength(5);

  const useful = screen.getByRole('button', { name: 'Bermanfaat' });
  await userEvent.click(useful);
  await waitFor(async () =>
    expect(await announced()).toEqual(['polite: Reaksi Anda: Bermanfaat. Total 669 tanggapan.']),
  );
  expect(await virtual.spokenPhraseLog()).toContain('button, Bermanfaat, useful, 169 tanggapan, pressed');

  await virtual.clearSpokenPhraseLog();
  await userEvent.click(useful);
  await waitFor(async () =>
    expect(await announced()).toEqual(['polite: Reaksi Anda dibatalkan. Total 668 tanggapan.']),
  );
  expect(useful).toHaveAccessibleName('Bermanfaat');

  await virtual.clearSpokenPhraseLog();
  voter.failing = 'network';
  await userEvent.click(useful);
  await waitFor(async () =>
    expect(await announced()).toEqual([expect.stringMatching(/^polite: Belum tersimpan\./)]),
  );
});

test('copying keeps the name of its button and says once that it is done', async () => {
  const user = userEvent.setup();
  render(<ShareBar url="https://a.example/" title="Judul" />);
  const phrases = await readAloud();
  expect(phrases).toContain('link, Bagikan ke WhatsApp (buka di tab baru)');
  await user.click(screen.getByRole('button', { name: 'Salin tautan' }));
  await waitFor(async () => expect(await announced()).toEqual(['polite: Tautan disalin']));
  expect(screen.getByRole('button', { name: 'Salin tautan' })).toHaveFocus();
});
