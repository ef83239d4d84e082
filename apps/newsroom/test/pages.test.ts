import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApi, problem, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const SITE = 'https://berita.example.go.id';
const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;
const bySlug = `/v1/agencies/kepegawaian/articles/${article.slug}`;

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  newsroom = await startNewsroom({
    HUMAS_API_URL: api.url,
    HUMAS_PUBLIC_API_URL: 'https://api.example.go.id',
    HUMAS_SITE_URL: SITE,
  });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});
beforeEach(() => {
  api.answers.clear();
  api.isDown = false;
});

const page = async (path: string) => {
  const answer = await newsroom.get(path);
  return { answer, html: await answer.text() };
};

describe('every page', () => {
  const paths = [
    '/',
    '/kepegawaian',
    '/kepegawaian/berita',
    '/kepegawaian/cari?q=layanan',
    ARTICLE,
    '/cara-menghitung',
    '/tidak-ada',
  ];

  test.each(paths)('%s carries a strict policy and no inline style or handler', async (path) => {
    const { answer, html } = await page(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'; connect-src 'self' https://api.example.go.id;");
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'");
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')*;/);
    expect(policy).not.toMatch(/unsafe|nonce|\*/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son\w+=/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test.each(paths)('%s loads nothing from a third party', async (path) => {
    const { html } = await page(path);
    const loaded = [...html.matchAll(/<(?:img|script|link|iframe)\b[^>]*\s(?:src|href)="([^"]+)"/g)]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, address = '']) => new URL(address, SITE).origin);
    expect(loaded.filter((origin) => origin !== SITE && origin !== 'http://localhost:4000')).toEqual([]);
    expect(loaded).toContain(SITE);
  });

  test.each(paths)('%s has one h1, one main and a title', async (path) => {
    const { html } = await page(path);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
  });
});

describe('front pages', () => {
  test('the index names every agency in its own theme', async () => {
    const { answer, html } = await page('/');
    expect(answer.status).toBe(200);
    expect(html).toContain('data-humas-theme="kepegawaian"');
    expect(html).toMatch(/<h2><a href="\/kepegawaian"[^>]*>Badan Kepegawaian Nusantara<\/a><\/h2>/);
    expect(html).toContain(`<link rel="canonical" href="${SITE}/">`);
  });

  test('a regional office is found under its agency, not among the agencies', async () => {
    const agency = examples['agencies.get'];
    const office = {
      ...agency,
      id: 'agc_01hbytm700e5k8jv2xw6q4n9rc',
      slug: 'kepegawaian-makassar',
      name: 'Kantor Regional Makassar',
      shortName: 'Makassar',
      kind: 'regionalOffice',
      parent: { id: agency.id, slug: agency.slug, name: agency.name, shortName: agency.shortName },
    };
    const elsewhere = { ...office.parent, id: 'agc_01hbytm700e5k8jv2xw6q4n9rf' };
    const orphan = {
      ...office,
      id: 'agc_01hbytm700e5k8jv2xw6q4n9rd',
      slug: 'yatim',
      name: 'Kantor Yatim',
      parent: elsewhere,
    };
    const items = [agency, office, orphan];
    api.answers.set('/v1/agencies', { body: { items, page: { next: null, prev: null } } });
    const { html } = await page('/');
    expect([...html.matchAll(/<h2><a href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      '/kepegawaian',
      '/yatim',
    ]);
    expect(html).toMatch(/Kantor regional: <a href="\/kepegawaian-makassar">Makassar<\/a>/);
  });

  test('an agency’s home wears its theme and may be kept by caches', async () => {
    const { answer, html } = await page('/kepegawaian');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400',
    );
    expect(html).toMatch(
      /<html lang="id" data-humas-theme="kepegawaian" data-humas-masthead="band" data-humas-card="badge"/,
    );
    // The leaf of the calendar stands on the card, and nothing tells the date in words for the eye as well.
    expect(html).toMatch(/class="humas-news-card__badge humas-date-badge"/);
    expect(html).toContain('<link rel="canonical" href="https://berita.example.go.id/kepegawaian">');
    expect(html).toContain('Dibaca 19.111 kali');
  });

  test('a ranking of a thin week speaks of all time, and says so', async () => {
    const { html } = await page('/kepegawaian');
    expect(api.asked.filter((path) => path.includes('popular')).join()).toMatch(/window=7d.*window=all/);
    expect(html).toContain('>Terpopuler</h2>');
    expect(html).not.toContain('Terpopuler pekan ini');
  });

  test('the list of all news hands category, topic and cursor to the API', async () => {
    api.asked.length = 0;
    await page('/kepegawaian/berita?kategori=berita&topik=layanan+daring&halaman=abc');
    const asked = api.asked.find((path) => path.startsWith('/v1/articles?')) ?? '';
    expect(Object.fromEntries(new URLSearchParams(asked.split('?')[1]))).toMatchObject({
      agency: 'kepegawaian',
      category: 'berita',
      tag: 'layanan daring',
      cursor: 'abc',
    });
  });

  test('older and newer are links that keep the filter', async () => {
    const list = examples['articles.list'];
    api.answers.set('/v1/articles', { body: { ...list, page: { next: 'n1', prev: 'p1' } } });
    const { html } = await page('/kepegawaian/berita?kategori=berita');
    expect(html).toMatch(/href="[^"]*\?kategori=berita&amp;halaman=n1" rel="next">Berita lebih lama/);
    expect(html).toMatch(/href="[^"]*\?kategori=berita&amp;halaman=p1" rel="prev">Berita lebih baru/);
  });
});

describe('an article', () => {
  test('tells search engines and messengers what it is', async () => {
    const { answer, html } = await page(ARTICLE);
    expect(answer.status).toBe(200);
    expect(html).toContain(`<link rel="canonical" href="${article.canonicalUrl}">`);
    expect(html).toContain('<meta property="og:type" content="article">');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: article.headline });
  });

  test('hostile words stay words', async () => {
    const headline = '</script><img src=x onerror=alert(1)> & "kutip"';
    api.answers.set(bySlug, { body: { ...article, headline } });
    const { html } = await page(ARTICLE);
    const outsideValues = html.replace(/"[^"]*"/g, '""');
    expect(outsideValues.match(/<img src=x|<\/script><img/)).toBeNull();
    expect(html.match(/content="[^"]*alert\(1\)> &amp; &quot;kutip&quot;/)).not.toBeNull();
    expect(html.match(/<h1[^>]*>&lt;\/script>&lt;img src=x/)).not.toBeNull();
  });

  test('without JavaScript the poll is a form that leads back to this page', async () => {
    const { html } = await page(ARTICLE);
    expect(html).toContain(`action="https://api.example.go.id/v1/articles/${article.id}/reaction"`);
    expect(html).toMatch(new RegExp(`name="returnTo" value="${SITE}${ARTICLE}"`));
    expect(html).toMatch(/<button type="submit" name="choice" value="veryUseful"/);
  });

  test('an English article speaks English and points to its translation', async () => {
    const translation = {
      id: 'art_01hbytm700e5k8jv2xw6q4n9rz',
      slug: 'berkas-sekali',
      canonicalUrl: `${SITE}/kepegawaian/berkas-sekali`,
      headline: 'Berkas cukup sekali',
      agency: article.agency,
      publishedAt: article.publishedAt,
      locale: 'id',
    };
    api.answers.set(bySlug, { body: { ...article, locale: 'en', translations: [translation] } });
    const { html } = await page(ARTICLE);
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toContain(`<link rel="alternate" hreflang="id" href="${translation.canonicalUrl}">`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${article.canonicalUrl}">`);
    expect(html).toMatch(
      /<a href="\/kepegawaian\/berkas-sekali" lang="id" hreflang="id"[^>]*>Bahasa Indonesia/,
    );
    expect(html).toMatch(/<a [^>]*lang="en"[^>]*aria-current="true"[^>]*>English/);
    expect(html).toContain('What do you think of this article?');
  });

  test('a clarification shows the verdict right after the headline, and ClaimReview', async () => {
    const clarification = {
      claim: 'Layanan dipungut biaya.',
      appearances: [],
      verdict: 'hoax',
      explanation: 'Seluruh layanan tidak dipungut biaya.',
      evidence: [],
      claimSeenAt: null,
    };
    api.answers.set(bySlug, { body: { ...article, type: 'clarification', verdict: 'hoax', clarification } });
    const { html } = await page(ARTICLE);
    expect(html).toMatch(/<\/h1><section[^>]*humas-clarification-banner/);
    expect(html).toContain('"@type":"ClaimReview"');
  });

  test('a photograph is what messengers show, and the cover comes first in the size of the screen', async () => {
    const base = 'http://localhost:4000/media/pictures/5f/5f1c0b7de2';
    const cover = {
      id: 'med_01hbytm700e5k8jv2xw6q4n9rd',
      url: `${base}/1600.jpg`,
      mimeType: 'image/jpeg',
      width: 1600,
      height: 900,
      renditions: [320, 640].map((width) => ({
        url: `${base}/${width}.webp`,
        mimeType: 'image/webp',
        width,
        height: (width * 9) / 16,
      })),
      alt: 'Petugas di loket',
      decorative: false,
      caption: 'Hari pertama.',
      credit: { photographer: null, initials: 'Rn', unit: 'Humas' },
    };
    api.answers.set(bySlug, { body: { ...article, cover } });
    const { html } = await page(ARTICLE);
    expect(html).toContain(`<meta property="og:image" content="${base}/1600.jpg">`);
    expect(html).toContain('<meta property="og:image:width" content="1600">');
    expect(html).toContain('<meta property="og:image:height" content="900">');
    expect(html).toContain('<meta property="og:image:alt" content="Petugas di loket">');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain(`"image":["${base}/1600.jpg"]`);
    const image = /<img[^>]*humas-figure__picture[^>]*>/.exec(html)?.[0] ?? '';
    expect(image).toContain(`srcset="${base}/320.webp 320w, ${base}/640.webp 640w, ${base}/1600.jpg 1600w"`);
    expect(image).toContain('sizes="(min-width: 47em) 44em, 100vw"');
    expect(image).toMatch(/loading="eager"/);
    expect(image).toMatch(/fetchpriority="high"/i);
    expect(image).toMatch(/width="1600" height="900"/);
  });

  test('a reader can write to the agency, with or without JavaScript', async () => {
    const { html } = await page(ARTICLE);
    const form = /<form[^>]*messages\/form".*?<\/form>/s.exec(html)?.[0] ?? '';
    expect(form).toMatch(/^<form method="post" action="https:\/\/api\.example\.go\.id\/v1\/messages\/form"/);
    expect(form).toContain(`name="returnTo" value="${SITE}${ARTICLE}"`);
    expect(form).toContain(`name="article" value="${article.id}"`);
    expect(form).toMatch(new RegExp(`type="checkbox" value="${examples['messages.terms'].version}"`));
    expect(form).toContain(examples['messages.terms'].consent.id);
  });

  test('what readers wrote and the agency approved stands above the form, as plain text', async () => {
    expect((await page(ARTICLE)).html).not.toContain('Pesan pembaca');
    const [written] = examples['messages.published'].items;
    const hostile = {
      ...written,
      id: 'msg_01hbytm700e5k8jv2xw6q4n9rk',
      name: null,
      text: '<script>1</script>\nBaris dua',
    };
    api.answers.set(`/v1/articles/${article.id}/messages`, {
      body: { items: [written, hostile], page: { next: null, prev: null } },
    });
    const { html } = await page(ARTICLE);
    const section = /<section class="newsroom-messages".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(section).toContain('Pesan pembaca');
    expect(section).toMatch(/<strong>Pembaca dari Kendari<\/strong>.*Apresiasi.*20 November 2026/s);
    expect(section).toContain('Penjelasannya mudah dipahami, terima kasih.');
    expect(section).toMatch(/<strong>Pembaca<\/strong>/);
    expect(section).toContain('>&lt;script&gt;1&lt;/script&gt;\nBaris dua</p>');
    expect(html.indexOf('newsroom-messages')).toBeLessThan(html.indexOf('messages/form'));
    // Taken back: gone at once, also while the API does not answer.
    api.answers.set(`/v1/articles/${article.id}/messages`, {
      status: 503,
      body: problem(503, 'service_unavailable'),
    });
    expect((await page(ARTICLE)).html).not.toContain('Pesan pembaca');
  });

  test('everything an article brings along is shown', async () => {
    const picture = {
      ...examples['articles.list'].items[0].cover,
      id: 'med_01hbytm700e5k8jv2xw6q4n9rx',
      alt: 'Kapal di dermaga',
    };
    const attachments = [
      {
        url: 'https://berkas.example/panduan.pdf',
        label: 'Panduan',
        mimeType: 'application/pdf',
        bytes: 1_240_000,
      },
    ];
    const changeHistory = [{ at: '2023-10-05T14:00:00+07:00', kind: 'update', note: 'Jadwal ditambahkan.' }];
    api.answers.set(bySlug, { body: { ...article, gallery: [picture], attachments, changeHistory } });
    const { html } = await page(ARTICLE);
    expect(html).toContain('alt="Kapal di dermaga"');
    expect(html).toMatch(/<a href="https:\/\/berkas\.example\/panduan\.pdf" type="application\/pdf">Panduan/);
    expect(html).toContain('1,2\u00a0MB');
    expect(html).toContain('Jadwal ditambahkan.');
    expect(html).toContain('humas-key-figures');
  });

  test('a poll that is off leaves no trace', async () => {
    api.answers.set(bySlug, { body: { ...article, poll: null } });
    expect((await page(ARTICLE)).html).not.toContain('humas-reaction-poll');
  });

  test('lists, counts and tally that fail are absent, the article stays', async () => {
    const besides = ['articles', 'articles/popular', 'counters', 'categories', 'messages/terms'];
    const aboutIt = [`articles/${article.id}/poll`, `articles/${article.id}/messages`];
    for (const path of [...besides, ...aboutIt, 'agencies/kepegawaian/alerts']) {
      api.answers.set(`/v1/${path}`, { status: 503, body: problem(503, 'service_unavailable') });
    }
    // Another process, which remembers nothing that could stand in.
    const forgetful = await startNewsroom({ HUMAS_API_URL: api.url });
    const answer = await forgetful.get(ARTICLE);
    const html = await answer.text();
    await forgetful.stop();
    expect(answer.status).toBe(200);
    expect(html).toContain(article.headline);
    expect(html).toContain('humas-reaction-poll');
    expect(html).not.toMatch(
      /Terpopuler|Berita terbaru|humas-view-counter|newsroom-messages|humas-message-form|humas-alert/,
    );
  });
});

describe('an urgent notice', () => {
  const list = examples['alerts.list'];
  const [notice] = list.items;
  const alerts = '/v1/agencies/kepegawaian/alerts';
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

  test('stands on every page of the agency, and no cache keeps it longer than it is in force', async () => {
    const running = { ...notice, from: inSeconds(-3600), until: inSeconds(120) };
    api.answers.set(alerts, { body: { ...list, items: [running] } });
    for (const path of ['/kepegawaian', '/kepegawaian/berita', ARTICLE]) {
      const { answer, html } = await page(path);
      expect(html).toMatch(/<main[^>]*><section class="humas-alert-banner|<main[^>]*><section aria-label/);
      expect(html).toContain(notice.text.id);
      const life = (answer.headers.get('cache-control') ?? '').matchAll(/=(\d+)/g);
      const [fresh = Number.NaN, ...stale] = [...life].map(([, seconds]) => Number(seconds));
      expect(stale).toHaveLength(2);
      expect(fresh + Math.max(...stale)).toBeLessThanOrEqual(120);
    }
    expect((await page('/')).html).not.toContain(notice.text.id);
  });

  test('that is over is not shown, even if the API could not be asked again', async () => {
    const over = { ...notice, from: inSeconds(-7200), until: inSeconds(-60) };
    api.answers.set(alerts, { body: { asOf: inSeconds(-3600), items: [over] } });
    expect((await page(ARTICLE)).html).not.toContain('humas-alert');
  });
});

describe('troubles', () => {
  test('an unknown agency, article and page are a 404 that leads on', async () => {
    for (const path of ['/x', '/kepegawaian/x', '/kepegawaian/x/y', '/KEPEGAWAIAN/%20']) {
      const { answer, html } = await page(path);
      expect(answer.status).toBe(404);
      expect(html).toContain('Halaman tidak ditemukan');
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain('<a href="/">Daftar instansi</a>');
    }
  });

  test('an article that does not exist still shows whose site this is', async () => {
    expect((await page('/kepegawaian/x')).html).toMatch(/<html lang="id" data-humas-theme="kepegawaian"/);
  });

  test('a withdrawn article is a 410 with its reason', async () => {
    const withdrawn = { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null };
    api.answers.set(bySlug, { status: 410, body: problem(410, 'article_withdrawn', { withdrawn }) });
    const { answer, html } = await page(ARTICLE);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Jadwal berubah.');
    expect(html).toContain('Jumat, 2 Oktober 2026');
  });

  test('a moved article is a 301 to where it is', async () => {
    api.answers.set('/v1/agencies/kepegawaian/articles/nama-lama', { body: article });
    const { answer } = await page('/kepegawaian/nama-lama');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(ARTICLE);
  });
});
