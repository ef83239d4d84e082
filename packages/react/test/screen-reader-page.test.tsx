import { virtual } from '@guidepup/virtual-screen-reader';
import type { Credit } from '@humas/contract';
import { themes } from '@humas/tokens';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import {
  AlertBanner,
  ArchiveNav,
  ArticleHeader,
  ClarificationBanner,
  DateBadge,
  KeyFigures,
  MessageForm,
  Pagination,
  ReadAlso,
} from '../src/index.js';
import { whole } from './every-widget.ts';
import { fakeSender, terms } from './fake-sender.ts';
import { clarification, readAlso } from './samples.ts';
import { alerts, alertsNow } from './site-samples.ts';
import { announced, readAloud } from './virtual-screen-reader.ts';

afterEach(() => virtual.stop());

/** What is heard of a widget, without the ends of things. */
async function heard(widget: ReactElement): Promise<string[]> {
  render(widget);
  return (await readAloud()).filter((phrase) => !/^end |^end$|^document$/.test(phrase));
}

test('a clarification begins with the verdict, and the claim is heard as a quotation', async () => {
  const phrases = await heard(<ClarificationBanner clarification={clarification} />);
  expect(phrases.slice(0, 2)).toEqual(['region, HOAKS: tidak benar', 'heading, HOAKS: tidak benar, level 2']);
  expect(phrases.slice(2, 6)).toEqual(['term', 'Klaim', 'definition', 'blockquote']);
  expect(phrases.indexOf(clarification.claim)).toBeGreaterThan(phrases.indexOf('blockquote'));
  const terms = phrases.filter((_, index) => phrases[index - 1] === 'term');
  expect(terms).toEqual(['Klaim', 'Fakta', 'Bukti', 'Beredar di', 'Ditemukan']);
  expect(await announced()).toEqual([]);
});

test('urgent notices are one region, each under its severity, and interrupt nobody', async () => {
  const phrases = await heard(<AlertBanner alerts={alerts} now={alertsNow} />);
  expect(phrases[0]).toBe('region, Pemberitahuan mendesak');
  expect(phrases.filter((phrase) => phrase.startsWith('heading'))).toEqual([
    'heading, Bahaya, level 2',
    'heading, Peringatan, level 2',
    'heading, Informasi, level 2',
  ]);
  expect(phrases).toContain('21 November 2026, 20.00 WIB');
  expect(phrases.join()).not.toMatch(/button|alert/);
  expect(await announced()).toEqual([]);
});

test('an article begins with one heading, who wrote it and when; initials say whose they are', async () => {
  const credits: Credit[] = [{ role: 'writer', name: null, initials: 'RMI', unit: null, order: 1 }];
  const phrases = await heard(
    <article>
      <ArticleHeader article={{ ...whole, credits }} staff={{ RMI: 'Rina Melati' }} />
    </article>,
  );
  expect(phrases.filter((phrase) => phrase.startsWith('heading'))).toEqual([
    `heading, ${whole.headline}, level 1`,
  ]);
  const by = phrases.indexOf('Oleh');
  expect(phrases.slice(by, by + 4)).toEqual(['Oleh', 'strong', 'Rina Melati', 'RMI']);
  expect(phrases).toContain('Kamis, 5 Oktober 2023, 10.00 WIB');
  expect(phrases.at(-1)).toBe('Jumlah provinsi diperbaiki.');
});

test('where a badge shows the day, it is heard once, in words, with its year', async () => {
  const manners = { ...themes.netral.manners, date: 'badge' } as const;
  const phrases = await heard(<ArticleHeader article={whole} manners={manners} />);
  expect(phrases.filter((phrase) => /2023/.test(phrase))).toEqual([
    'Kamis, 5 Oktober 2023',
    '5 Oktober 2023',
  ]);
});

test('a calendar leaf is heard as a date with its year, once', async () => {
  expect(await heard(<DateBadge date="2019-09-30" />)).toEqual(['time', '30 September 2019']);
});

test('key figures are heard as what is counted, the number, and who counted', async () => {
  const phrases = await heard(<KeyFigures figures={whole.keyFigures} />);
  expect(phrases.filter((phrase) => phrase !== 'strong')).toEqual([
    'heading, Angka penting, level 2',
    'term',
    'Selesai tepat waktu',
    'definition',
    '98,2%',
    'definition',
    'Sumber: Laporan kinerja',
    'term',
    'Permohonan masuk',
    'definition',
    '26.150',
    'permohonan',
    'definition',
    'Sumber: Loket',
  ]);
});

test('read also is a landmark with one link, and its label is said once', async () => {
  expect(await heard(<ReadAlso article={readAlso.article} />)).toEqual([
    'complementary, Baca juga',
    'paragraph',
    `link, ${readAlso.article.headline}`,
  ]);
});

test('pages are a named navigation that says where one is', async () => {
  const phrases = await heard(
    <Pagination newerHref="?halaman=1" olderHref="?halaman=3" page={2} pages={9} />,
  );
  expect(phrases[0]).toBe('navigation, Halaman berita');
  expect(phrases.filter((phrase) => /^link|^Halaman|current/.test(phrase))).toEqual([
    'link, Berita lebih baru',
    'listitem, level 1, current page, position 2, set size 3',
    'Halaman 2 dari 9',
    'link, Berita lebih lama',
  ]);
});

test('a month of the archive says its year and how many stories, and which one this is', async () => {
  const months = ['2023-10', '2022-12'].map((month) => ({ month, href: `/arsip/${month}`, count: 2 }));
  const phrases = await heard(<ArchiveNav months={months} current="2023-10" />);
  expect(phrases.slice(0, 2)).toEqual(['navigation, Arsip berita', 'heading, Arsip berita, level 2']);
  expect(phrases.filter((phrase) => phrase.startsWith('link'))).toEqual([
    'link, Oktober 2023 2 berita, current page',
    'link, Desember 2022 2 berita',
  ]);
});

test('the form tells mistakes by field, and says once each that it failed and that it was sent', async () => {
  const send = fakeSender({ failing: 'unavailable' });
  const phrases = await heard(
    <MessageForm agency="kepegawaian" terms={terms} send={send} apiUrl="https://api.example" />,
  );
  expect(phrases.slice(0, 2)).toEqual(['region, Tulis pesan', 'heading, Tulis pesan, level 2']);
  expect(phrases).toContain('group, Jenis pesan');
  const text = screen.getByRole('textbox', { name: 'Pesan Anda' });
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Kirim pesan' }));

  await press();
  expect(text).toHaveFocus();
  expect(text).toBeInvalid();
  expect(text).toHaveAccessibleDescription(/^Kolom ini tidak boleh kosong\. Jangan tulis NIK/);
  // A mistake is read with its field, which has the focus; a second voice would talk over it.
  expect(await announced()).toEqual([]);

  const failed = expect.stringMatching(/^polite: Pesan belum terkirim\. Layanan/);
  const sent = expect.stringMatching(/^polite: Pesan Anda terkirim\. Terima kasih/);
  await userEvent.type(text, 'Terima kasih.');
  await userEvent.click(screen.getByRole('checkbox'));
  await press();
  await waitFor(async () => expect(await announced()).toEqual([failed]));
  expect(text).toHaveValue('Terima kasih.');

  send.failing = undefined;
  await press();
  await waitFor(async () => expect(await announced()).toEqual([failed, sent]));

  // A second message: by now a voice that says everything twice would have been heard.
  await userEvent.click(screen.getByRole('button', { name: 'Tulis pesan lain' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Pesan Anda' }), 'Sekali lagi, terima kasih.');
  await userEvent.click(screen.getByRole('checkbox'));
  await press();
  await waitFor(async () => expect(await announced()).toEqual([failed, sent, sent]));
});
