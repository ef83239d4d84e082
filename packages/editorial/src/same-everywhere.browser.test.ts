import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../../vitest.shared.ts';
import type * as Editorial from './index.js';

/** Prints, reads back and lints with every function, in both languages and five zones; runs here and, as text, in the browser. */
function printEverything(editorial: typeof Editorial): string[] {
  const { formatDateTime, formatDateBadge, formatDateRange, formatRelativeTime } = editorial;
  const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Kolkata', 'America/St_Johns'];
  const printed: string[] = [];
  for (const locale of ['id', 'en'] as const) {
    for (const timeZone of zones)
      for (let month = 0; month < 24; month += 1) {
        const date = Date.UTC(2022, month, month + 1, 23 - month, 7 * month);
        const options = { locale, timeZone };
        printed.push(
          formatDateTime(date, options),
          formatDateTime(date, { ...options, style: 'short', weekday: true }),
        );
        const read = editorial.parseDate(formatDateTime(date, { ...options, zone: false }), { timeZone });
        printed.push(JSON.stringify(read));
        printed.push(formatDateBadge(date, options).accessible, formatDateRange(date, date + 3e9, options));
        for (const later of [3e4, 3e5, 8e6, 9e7, 3e8])
          printed.push(formatRelativeTime(date, date + later, options));
      }
    for (let count = 1; count < 1e15; count = count * 7 + 3)
      printed.push(
        editorial.formatCount(count, { locale }),
        editorial.formatCompactCount(count, { locale }),
        editorial.formatRupiah(count, { locale }),
      );
    printed.push(editorial.formatList(['A', 'B', 'C'], { locale }), editorial.initials('ésa bahari'));
    const article = {
      headline: 'Bantuan Rp 1.6 Miliar',
      bodyText: 'Di baca anda, Senin (29/9/2016), kemarin. Jum’at',
    };
    printed.push(JSON.stringify(editorial.lintArticle(article, { locale })));
    for (const { before } of editorial.lintRules)
      printed.push(JSON.stringify(editorial.lintArticle(before[locale].article, { locale })));
    const shared = {
      headline: 'Bantuan 👨‍👩‍👧‍👦 '.repeat(40),
      lead: 'Rp1,6 miliar untuk warga.',
      canonicalUrl: 'https://contoh.go.id/bantuan',
      agency: { name: 'Dinas Sosial' },
      publishedAt: '2023-10-05T10:00:00+07:00',
    };
    for (const channel of ['whatsapp', 'x', 'threads', 'email', 'instagram'] as const)
      printed.push(JSON.stringify(editorial.shareText(shared, channel, { locale })));
    printed.push(editorial.keepTogether('Pasal 5, Rp7,5 juta, ke-28, 5 Oktober'));
  }
  const read = [
    editorial.parseCount('Dibaca: 19.111 Kali'),
    editorial.parseSignOff('(RMI/ES)'),
    editorial.parseByline('Pewarta: Budi Santoso / Editor: Siti Aminah / Copyright © ANTARA 2025'),
    editorial.splitCaption('Warga antre di loketKOMPAS.COM/BUDI SANTOSO'),
    editorial.splitDateline('Surabaya, InfoPublik– Kegiatan dibuka.'),
    editorial.parseArticleText(
      'Judul\nOleh Humas\n30 September 2019\nMedan - Kegiatan dibuka, Senin (30/9). (nov/suf)',
    ),
  ];
  printed.push(...read.map((value) => JSON.stringify(value)));
  return printed;
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

test('a browser prints and reads what the server did, so hydration changes nothing', async () => {
  const page = await browser.newPage({ locale: 'de-DE', timezoneId: 'Pacific/Honolulu' });
  await page.route('http://editorial.test/**', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (!file) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    const body = await readFile(join(import.meta.dirname, '../dist', file), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('http://editorial.test/');
  const inBrowser = await page.evaluate(
    `import('http://editorial.test/index.js').then((editorial) => (${printEverything.toString()})(editorial))`,
  );
  const inNode = printEverything(await import('./index.js'));
  expect(inNode.length).toBeGreaterThan(2000);
  expect(inBrowser).toEqual(inNode);
});
