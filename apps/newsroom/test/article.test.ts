import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { problem } from './fake-api.ts';
import { startNewsroom } from './newsroom.ts';
import { SITE, useSite } from './site.ts';

const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;
const bySlug = `/v1/agencies/kepegawaian/articles/${article.slug}`;
const site = useSite();

describe('an article', () => {
  test('tells search engines and messengers what it is', async () => {
    const { answer, html } = await site.page(ARTICLE);
    expect(answer.status).toBe(200);
    expect(html).toContain(`<link rel="canonical" href="${article.canonicalUrl}">`);
    expect(html).toContain('<meta property="og:type" content="article">');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: article.headline });
  });

  test('hostile words stay words', async () => {
    const headline = '</script><img src=x onerror=alert(1)> & "kutip"';
    site.api.answers.set(bySlug, { body: { ...article, headline } });
    const { html } = await site.page(ARTICLE);
    const outsideValues = html.replace(/"[^"]*"/g, '""');
    expect(outsideValues.match(/<img src=x|<\/script><img/)).toBeNull();
    expect(html.match(/content="[^"]*alert\(1\)> &amp; &quot;kutip&quot;/)).not.toBeNull();
    expect(html.match(/<h1[^>]*>&lt;\/script>&lt;img src=x/)).not.toBeNull();
  });

  test('without JavaScript the poll is a form that leads back to this page', async () => {
    const { html } = await site.page(ARTICLE);
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
    site.api.answers.set(bySlug, { body: { ...article, locale: 'en', translations: [translation] } });
    const { html } = await site.page(ARTICLE);
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
    site.api.answers.set(bySlug, {
      body: { ...article, type: 'clarification', verdict: 'hoax', clarification },
    });
    const { html } = await site.page(ARTICLE);
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
    site.api.answers.set(bySlug, { body: { ...article, cover } });
    const { html } = await site.page(ARTICLE);
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
    const { html } = await site.page(ARTICLE);
    const form = /<form[^>]*messages\/form".*?<\/form>/s.exec(html)?.[0] ?? '';
    expect(form).toMatch(/^<form method="post" action="https:\/\/api\.example\.go\.id\/v1\/messages\/form"/);
    expect(form).toContain(`name="returnTo" value="${SITE}${ARTICLE}"`);
    expect(form).toContain(`name="article" value="${article.id}"`);
    expect(form).toMatch(new RegExp(`type="checkbox" value="${examples['messages.terms'].version}"`));
    expect(form).toContain(examples['messages.terms'].consent.id);
  });

  test('what readers wrote and the agency approved stands above the form, as plain text', async () => {
    expect((await site.page(ARTICLE)).html).not.toContain('Pesan pembaca');
    const [written] = examples['messages.published'].items;
    const hostile = {
      ...written,
      id: 'msg_01hbytm700e5k8jv2xw6q4n9rk',
      name: null,
      text: '<script>1</script>\nBaris dua',
    };
    site.api.answers.set(`/v1/articles/${article.id}/messages`, {
      body: { items: [written, hostile], page: { next: null, prev: null } },
    });
    const { html } = await site.page(ARTICLE);
    const section = /<section class="newsroom-messages".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(section).toContain('Pesan pembaca');
    expect(section).toMatch(/<strong>Pembaca dari Kendari<\/strong>.*Apresiasi.*20 November 2026/s);
    expect(section).toContain('Penjelasannya mudah dipahami, terima kasih.');
    expect(section).toMatch(/<strong>Pembaca<\/strong>/);
    expect(section).toContain('>&lt;script&gt;1&lt;/script&gt;\nBaris dua</p>');
    expect(html.indexOf('newsroom-messages')).toBeLessThan(html.indexOf('messages/form'));
    // Taken back: gone at once, also while the API does not answer.
    site.api.answers.set(`/v1/articles/${article.id}/messages`, {
      status: 503,
      body: problem(503, 'service_unavailable'),
    });
    expect((await site.page(ARTICLE)).html).not.toContain('Pesan pembaca');
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
    site.api.answers.set(bySlug, { body: { ...article, gallery: [picture], attachments, changeHistory } });
    const { html } = await site.page(ARTICLE);
    expect(html).toContain('alt="Kapal di dermaga"');
    expect(html).toMatch(/<a href="https:\/\/berkas\.example\/panduan\.pdf" type="application\/pdf">Panduan/);
    expect(html).toContain('1,2\u00a0MB');
    expect(html).toContain('Jadwal ditambahkan.');
    expect(html).toContain('humas-key-figures');
  });

  test('a poll that is off leaves no trace', async () => {
    site.api.answers.set(bySlug, { body: { ...article, poll: null } });
    expect((await site.page(ARTICLE)).html).not.toContain('humas-reaction-poll');
  });

  test('lists, counts and tally that fail are absent, the article stays', async () => {
    const besides = ['articles', 'articles/popular', 'counters', 'categories', 'messages/terms'];
    const aboutIt = [`articles/${article.id}/poll`, `articles/${article.id}/messages`];
    for (const path of [...besides, ...aboutIt, 'agencies/kepegawaian/alerts']) {
      site.api.answers.set(`/v1/${path}`, { status: 503, body: problem(503, 'service_unavailable') });
    }
    // Another process, which remembers nothing that could stand in.
    const forgetful = await startNewsroom({ HUMAS_API_URL: site.api.url });
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
