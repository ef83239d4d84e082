import type { Page } from '@playwright/test';
import { ATTACKS, type Attack } from '../hostile/attacks.ts';
import { DAILY, type HostileOptions, numbered } from '../hostile/share.ts';
import { findHarm, type Watch, watch } from '../hostile/watch.ts';
import { test as base, expect } from '../stack/fixtures.ts';
import { Publisher } from '../stack/publisher.ts';

const AGENCY = 'uji-serangan';
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

interface Carried extends Attack {
  readonly number: number;
  readonly path: string;
}

/** Each attack as an article that holds it in all of its words, carried over as an importer does. */
async function carryOver(publisher: Publisher, everyNth: number): Promise<Carried[]> {
  await publisher.createAgency(AGENCY);
  const carried: Carried[] = [];
  for (const { number, ...attack } of numbered(everyNth)) {
    const { code } = attack;
    const cut = (length: number) => code.slice(0, length);
    const picture = await publisher.storePicture(AGENCY, PIXEL, {
      alt: `Gambar ${number} ${cut(400)}`,
      caption: `Takarir ${number} ${code}`,
      photographer: cut(150),
      initials: cut(10),
      unit: cut(150),
    });
    const path = await publisher.carryOver(AGENCY, String(number), {
      slug: `serangan-${number}`,
      headline: `Judul ${number} ${cut(250)}`,
      lead: `Teras ${number} ${code}`,
      excerpt: `Ringkasan ${number} ${cut(250)}`,
      bodyHtml: `<p>Sebelum serangan ${number}.</p><figure><img src="${picture}"></figure>${code}<p>Sesudah serangan ${number}.</p>`,
      dateline: { place: cut(100), unit: cut(100), text: `Kota ${cut(100)}` },
      tags: [`t${number} ${cut(70)}`],
      credits: [{ role: 'writer', name: `Penulis ${cut(100)}`, initials: cut(10), unit: cut(100), order: 1 }],
      creditLine: `(${cut(200)})`,
      cover: picture,
      gallery: [picture],
      publishedAt: new Date(Date.UTC(2023, 0, 1, number)).toISOString(),
      sourceUrl: 'https://sumber.example/',
      sourceVersion: '1',
      correction: { note: `Ralat ${number} ${code}` },
    });
    carried.push({ ...attack, number, path });
  }
  return carried;
}

let carriedOver: Promise<Carried[]> | undefined;

const test = base.extend<HostileOptions & { carried: Carried[]; watched: Watch }>({
  everyNth: [DAILY, { option: true }],
  carried: async ({ stack, everyNth }, use) => {
    carriedOver ??= carryOver(new Publisher(stack.api, stack.dataDir), everyNth);
    await use(await carriedOver);
  },
  watched: async ({ context, stack }, use) => use(await watch(context, [stack.site, stack.api])),
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
}

// Without the policy the sanitiser stands alone, which is the harder half; the other is for the full tier. What is
// marked for both tiers tries a few attacks of each kind every day, and all of them in the full one.
for (const [policy, bypassCSP, tag] of [
  ['with the policy of the site', false, ['@full']],
  ['without any policy', true, ['@both']],
] as const) {
  test.describe(policy, { tag: [...tag] }, () => {
    test.use({ bypassCSP });
    test.setTimeout(900_000);

    test('no article does anything but be read', async ({ page, carried, watched }) => {
      for (const { name, number, path, swallows } of carried) {
        await open(page, path);
        await page.mouse.move(10, 10);
        await page.keyboard.press('Tab');
        const harm = [...(await findHarm(page)), ...watched.taken()];
        expect.soft(harm, `${name}: ${path}`).toEqual([]);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(`Judul ${number}`);
        const text = page.locator('.humas-article-body');
        await expect(text).toContainText(`Sebelum serangan ${number}.`);
        if (!swallows) await expect(text).toContainText(`Sesudah serangan ${number}.`);
        await expect(page.locator('.humas-figure').first()).toContainText(`Takarir ${number}`);
      }
      // What comes late is caught here.
      await page.waitForLoadState('networkidle');
      expect(watched.taken()).toEqual([]);
    });

    test('no list does anything but be read', async ({ page, carried, watched }) => {
      const listed = new Set<string>();
      const read = async () => {
        await page.mouse.move(10, 10);
        expect([...(await findHarm(page)), ...watched.taken()], page.url()).toEqual([]);
        const links = await page.getByRole('main').locator(`a[href^="/${AGENCY}/serangan-"]`).all();
        for (const link of links) listed.add((await link.getAttribute('href')) ?? '');
      };
      for (const path of ['/', `/${AGENCY}`, `/${AGENCY}/berita`]) {
        await open(page, path);
        await read();
      }
      for (let older = page.getByRole('link', { name: 'Lebih lama' }); (await older.count()) > 0; ) {
        const address = page.url();
        await older.click();
        await page.waitForURL((url) => url.href !== address);
        await read();
        older = page.getByRole('link', { name: 'Lebih lama' });
      }
      expect([...listed].toSorted()).toEqual(carried.map(({ path }) => path).toSorted());
    });
  });
}

test.describe('without any policy', { tag: '@both' }, () => {
  test.use({ bypassCSP: true });
  test.setTimeout(900_000);

  test('no address does anything but be asked', async ({ page, carried, watched }) => {
    for (const { name, code } of carried) {
      // The search repeats what it was asked in title, heading, box and links.
      const path = `/${AGENCY}/cari?q=${encodeURIComponent(code)}`;
      await open(page, path);
      expect([...(await findHarm(page)), ...watched.taken()], `${name}: ${path}`).toEqual([]);
    }
  });
});

test.describe('the watch itself', { tag: '@both' }, () => {
  test.use({ bypassCSP: true });

  test('sees most of the attacks where nothing stops them', async ({ context, watched, everyNth }) => {
    const attacks = numbered(everyNth);
    let noticed = 0;
    for (const { name, code } of attacks) {
      const page = await context.newPage();
      await page.route('**/umpan*', (route) => route.abort());
      await page.goto('/favicon.svg');
      await page.setContent(`<h1>x</h1><div class="humas-article-body__text">${code}</div>`).catch(() => {});
      const harm = await findHarm(page).catch((error: unknown) => [String(error)]);
      if ([...harm, ...watched.taken()].length > 0) noticed += 1;
      else test.info().annotations.push({ type: 'harmless by itself', description: name });
      await page.close();
    }
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
    // Some are dangerous only where they are put: in a script, an attribute, a title.
    expect(noticed).toBeGreaterThan(attacks.length * 0.8);
  });
});
