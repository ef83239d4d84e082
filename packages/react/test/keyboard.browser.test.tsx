import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../src/styles.css';
import {
  ArchiveNav,
  ArticleBody,
  LanguageSwitch,
  MessageForm,
  Pagination,
  ReactionPoll,
  SearchBox,
  ShareBar,
  SiteHeader,
} from '../src/index.js';
import { fakeSender, terms } from './fake-sender.ts';
import { article, examplePoll, fakeVoter } from './fake-voter.ts';
import { agency, html } from './samples.ts';

const apiUrl = 'https://api.example';
const press = (keys: string) => userEvent.keyboard(keys);

/** What has focus, as a reader knows it: its label, its words, or its name in the form. */
function focused(): string {
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element === document.body) return 'page';
  const words = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
  return words?.trim().replace(/\s+/g, ' ') || element.localName;
}

/** Presses Tab until the page is left again, and says what had focus on the way. */
async function tabThrough(): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await press('{Tab}');
    const stop = focused();
    if (stop === 'page' || stop === 'Sesudah' || stops.length > 30) return stops;
    stops.push(stop);
  }
}

/** Words on the page that can take focus: before and behind the widget, so that leaving it is seen. */
const Around = ({ children }: { children: React.ReactNode }) => (
  <>
    <a href="#sebelum" id="sebelum">
      Sebelum
    </a>
    {children}
    <a href="#sesudah">Sesudah</a>
  </>
);

/** Renders a widget between two links, with focus on the first. */
async function stand(widget: React.ReactNode) {
  const screen = await render(<Around>{widget}</Around>);
  screen.container.querySelector<HTMLElement>('#sebelum')?.focus();
  return screen;
}

/** Where a link or form would have led, without going there. */
let led: string[] = [];
const notice = (event: Event) => {
  const target = (event.target as Element).closest('a, form') as HTMLAnchorElement & HTMLFormElement;
  if (event.defaultPrevented || (event.type === 'click' && !target?.href)) return;
  event.preventDefault();
  led.push(
    event.type === 'submit'
      ? `${target.getAttribute('action')}?${new URLSearchParams(new FormData(target) as never)}`
      : (target.getAttribute('href') ?? ''),
  );
};

beforeEach(async () => {
  led = [];
  await page.viewport(390, 900);
  document.addEventListener('click', notice);
  document.addEventListener('submit', notice);
});

afterEach(() => {
  document.removeEventListener('click', notice);
  document.removeEventListener('submit', notice);
});

test('ShareBar: links, copying, and what unfolds and folds again', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await stand(<ShareBar url="https://a.example/" title="Judul" />);
  await expect.element(screen.getByRole('button', { name: 'Salin tautan' })).toBeVisible();
  const row = ['WhatsApp', 'X', 'Facebook'].map((name) => `Bagikan ke ${name} (buka di tab baru)`);
  expect(await tabThrough()).toEqual([...row, 'Salin tautan', 'Lainnya']);

  await press('{Shift>}{Tab}{/Shift}');
  expect(focused()).toBe('Lainnya');
  await press('{Enter}');
  const details = screen.container.querySelector('details') as HTMLDetailsElement;
  expect(details.open).toBe(true);
  await press('{Tab}');
  expect(focused()).toBe('Bagikan ke Telegram (buka di tab baru)');
  await press('{Enter}');
  expect(led).toEqual(['https://t.me/share/url?text=Judul&url=https%3A%2F%2Fa.example%2F']);
  await press('{Escape}');
  expect([details.open, focused()]).toEqual([false, 'Lainnya']);
  await press('[Space]');
  expect(details.open).toBe(true);
  await press('{Shift>}{Tab}{/Shift}');
  expect([details.open, focused()]).toEqual([false, 'Salin tautan']);
  await press('{Enter}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Tautan disalin');
  expect(focused()).toBe('Salin tautan');
  expect(copied).toHaveBeenCalledWith('https://a.example/');
  copied.mockRestore();
});

test('ReactionPoll: choose, change, withdraw and forget, and focus never falls out', async () => {
  const voter = fakeVoter();
  const screen = await stand(
    <ReactionPoll article={article} poll={examplePoll} voter={voter} apiUrl={apiUrl} />,
  );
  const names = examplePoll.options.map(({ label }) => label.id);
  expect(await tabThrough()).toEqual(names);
  await press('{Shift>}{Tab}{/Shift}');
  const last = names.at(-1) as string;
  expect(focused()).toBe(last);
  const pressed = (name: string) => screen.getByRole('button', { name, pressed: true });
  await press('[Space]');
  await expect.element(pressed(last)).toBeVisible();
  expect(focused()).toBe(last);
  await press('{Shift>}{Tab}{/Shift}{Enter}');
  await expect.element(pressed(names.at(-2) as string)).toBeVisible();
  await press('{Enter}');
  await expect.poll(() => screen.container.querySelectorAll('[aria-pressed="true"]').length).toBe(0);
  await press('{Tab}{Tab}');
  expect(focused()).toBe('Hapus pilihan saya');
  await press('{Enter}');
  await expect.poll(() => voter.forgotten).toBe(true);
  expect(document.activeElement?.localName).toBe('fieldset');
  expect(led).toEqual([]);
});

test('MessageForm: from the first kind to the thanks, with a mistake on the way', async () => {
  const send = fakeSender();
  const screen = await stand(<MessageForm agency="kepegawaian" terms={terms} send={send} apiUrl={apiUrl} />);
  const consent = terms.consent.id;
  expect(await tabThrough()).toEqual([
    'Saran atau masukan',
    'Pesan Anda',
    'Nama (boleh dikosongkan)',
    consent,
    'Syarat dan ketentuan',
    'Kirim pesan',
  ]);
  await press('{Shift>}{Tab}{/Shift}{Enter}');
  expect(focused()).toBe('Pesan Anda');
  await expect.element(screen.getByRole('textbox', { name: 'Pesan Anda' })).toHaveAttribute('aria-invalid');
  await press('Terima kasih.{Tab}{Tab}[Space]{Tab}{Enter}');
  await expect.poll(() => screen.container.querySelector('details')?.open).toBe(true);
  await press(
    '{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{ArrowDown}',
  );
  expect(focused()).toBe('Apresiasi');
  await press('{Tab}{Tab}{Enter}');
  await expect.element(screen.getByRole('button', { name: 'Tulis pesan lain' })).toBeVisible();
  expect(send.seen.map(({ message }) => [message.kind, message.text])).toEqual([
    ['appreciation', 'Terima kasih.'],
  ]);
  expect(document.activeElement).toBe(screen.container.querySelector('section'));
  await press('{Tab}{Enter}');
  await expect.poll(focused).toBe('Pesan Anda');
  expect(led).toEqual([]);
});

test('SearchBox: words, part, and Enter in the box', async () => {
  const scopes = [
    { value: 'berita', label: 'Berita' },
    { value: 'layanan', label: 'Layanan' },
  ];
  await stand(<SearchBox action="/cari" scopes={scopes} keep={{ lang: 'id' }} />);
  await press('{Tab}ijazah{Tab}{ArrowDown}{Tab}');
  expect(focused()).toBe('Cari');
  await press('{Enter}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift} hilang{Enter}');
  expect(led).toEqual(['/cari?lang=id&q=ijazah&scope=layanan', '/cari?lang=id&q=+hilang&scope=layanan']);
});

test('ArchiveNav: the open year is walked, a folded one unfolds', async () => {
  const months = ['2023-10', '2023-09', '2022-12'].map((month) => ({
    month,
    href: `/arsip/${month}`,
    count: 2,
  }));
  await stand(<ArchiveNav months={months} />);
  expect(await tabThrough()).toEqual(['2023', 'Oktober 2023 2 berita', 'September 2023 2 berita', '2022']);
  await press('{Shift>}{Tab}{/Shift}[Space]{Tab}');
  expect(focused()).toBe('Desember 2022 2 berita');
  await press('{Enter}');
  expect(led).toEqual(['/arsip/2022-12']);
});

test('LanguageSwitch and Pagination: every stop is a link that leads somewhere', async () => {
  await stand(
    <>
      <LanguageSwitch
        languages={[
          { lang: 'id', href: '/a' },
          { lang: 'en', href: '/en/a' },
          { lang: 'jv', name: 'Basa Jawa' },
        ]}
      />
      <Pagination newerHref="?halaman=1" olderHref="?halaman=3" page={2} pages={9} />
    </>,
  );
  expect(await tabThrough()).toEqual([
    'Bahasa Indonesia',
    'English',
    'Berita lebih baru',
    'Berita lebih lama',
  ]);
  await press('{Shift>}{Tab}{/Shift}{Enter}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Enter}');
  expect(led).toEqual(['?halaman=3', '/en/a']);
});

test('SiteHeader: the first stop skips the rest, and is seen when it is reached', async () => {
  const { container } = await stand(
    <SiteHeader agency={agency} homeHref="/" items={[{ label: 'Berita', href: '/berita' }]} />,
  );
  await press('{Tab}');
  expect(focused()).toBe('Lewati ke konten utama');
  const { top, left, width } = (document.activeElement as Element).getBoundingClientRect();
  expect(width).toBeGreaterThan(44);
  expect(document.elementFromPoint(left + width / 2, top + 10)).toBe(document.activeElement);
  await press('{Enter}');
  expect(led).toEqual(['#konten']);
  container.querySelector<HTMLElement>('#sebelum')?.focus();
  expect(await tabThrough()).toEqual(['Lewati ke konten utama', agency.name, 'Berita']);
});

test('ArticleBody: a wide table takes focus, says its name and scrolls by arrow', async () => {
  await stand(<ArticleBody html={html} />);
  expect(await tabThrough()).toEqual(['layanan lain', 'Tabel 1: Waktu pemeriksaan menurut kantor regional']);
  await press('{Shift>}{Tab}{/Shift}');
  const table = document.activeElement as HTMLElement;
  expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
  await press('{ArrowRight}');
  await expect.poll(() => table.scrollLeft).toBeGreaterThan(0);
});
