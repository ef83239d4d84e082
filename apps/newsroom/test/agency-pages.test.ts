import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { problem } from './fake-api.ts';
import { API, SITE, useSite } from './site.ts';

const site = useSite();
const agency = examples['agencies.get'];
const terms = examples['messages.terms'];
const [summary] = examples['articles.list'].items;

describe('the clarifications', () => {
  test('are listed with their verdicts, and what each verdict means stands beside them', async () => {
    const items = [
      { ...summary, type: 'clarification', verdict: 'hoax' },
      {
        ...summary,
        id: 'art_01hbytm700e5k8jv2xw6q4n9rq',
        slug: 'benar',
        type: 'clarification',
        verdict: 'true',
      },
    ];
    site.api.answers.set('/v1/articles', { body: { items, page: { next: 'n1', prev: null } } });
    const { html } = await site.page('/kepegawaian/klarifikasi');
    expect(site.asked('/v1/articles')).toMatchObject({ agency: 'kepegawaian', type: 'clarification' });
    const [first = '', second = ''] = html.match(/<article.*?<\/article>/gs) ?? [];
    expect(first).toContain('Hoaks');
    expect(first).toContain(summary.excerpt);
    expect(second).toContain('Benar');
    expect(html).toMatch(/<dt>Menyesatkan<\/dt>\s*<dd>Isinya nyata, tetapi konteksnya keliru\.<\/dd>/);
    expect(html).toMatch(/href="\/kepegawaian\/klarifikasi\?halaman=n1" rel="next"/);
  });

  test('are led to from the front page and every footer; without any the page says so', async () => {
    const { html } = await site.page('/kepegawaian');
    expect(html).toMatch(/<a href="\/kepegawaian\/klarifikasi" aria-label="Lihat semua: Klarifikasi"/);
    expect(html.slice(html.indexOf('<footer'))).toContain(
      '<a href="/kepegawaian/klarifikasi">Klarifikasi</a>',
    );
    site.api.answers.set('/v1/articles', { body: { items: [], page: { next: null, prev: null } } });
    expect((await site.page('/kepegawaian/klarifikasi')).html).toContain('Belum ada klarifikasi.');
  });
});

describe('about an agency', () => {
  const unit = (slug: string, kind: string, parent: { id: string; slug: string }) => ({
    ...agency,
    id: `agc_01hbytm700e5k8jv2xw6q4n9${slug.slice(0, 2)}`,
    slug,
    name: `Unit ${slug}`,
    kind,
    parent: { ...parent, name: parent.slug, shortName: parent.slug },
  });

  test('its register, contacts and feeds', async () => {
    const { html } = await site.page('/kepegawaian/tentang');
    expect(html).toMatch(/<h1><span[^>]*>Badan Kepegawaian Nusantara<\/span><\/h1>/);
    expect(html).toMatch(/<dt>Bentuk<\/dt>\s*<dd>Lembaga<\/dd>/);
    expect(html).toContain('PPID Utama: menerima permohonan informasi');
    expect(html).toMatch(/<dt>Situs resmi<\/dt>\s*<dd>kepegawaian\.example<\/dd>/);
    expect(html).toMatch(/humas-contact-channels.*href="tel:.*href="https:\/\/wa\.me\/.*href="mailto:/s);
    for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
      expect(html).toContain(`${API}/feeds/${file}?agency=kepegawaian</a>`.replace('</a>', '"'));
    expect(html).not.toContain('Unit di bawahnya');
  });

  test('its units as a tree, however deep, and what it is a part of', async () => {
    const office = unit('kantor-satu', 'regionalOffice', agency);
    const below = unit('loket-satu', 'upt', office);
    const parent = { ...unit('induk', 'ministry', agency), parent: null };
    site.api.answers.set('/v1/agencies/kepegawaian', { body: { ...agency, kind: 'blu', parent } });
    site.api.answers.set('/v1/agencies', {
      body: { items: [below, office], page: { next: null, prev: null } },
    });
    const { html } = await site.page('/kepegawaian/tentang');
    expect(site.asked('/v1/agencies')).toMatchObject({ ancestor: 'kepegawaian' });
    expect(html).toMatch(
      /<li>\s*<a href="\/kantor-satu\/tentang">Unit kantor-satu<\/a>\s*<span>Kantor regional<\/span>\s*<ul[^>]*>\s*<li>\s*<a href="\/loket-satu\/tentang">/,
    );
    expect(html).toMatch(/<dt>Bagian dari<\/dt>\s*<dd>\s*<a href="\/induk\/tentang">Unit induk<\/a>/);
  });

  test('units that cannot be had leave no trace', async () => {
    site.api.answers.set('/v1/agencies', { status: 404, body: problem(404, 'not_found') });
    const { answer, html } = await site.page('/en/kepegawaian/tentang');
    expect(answer.status).toBe(200);
    expect(html).toContain('Contact us');
    expect(html).not.toContain('Its units');
  });
});

describe('writing to an agency', () => {
  test('is a form that works without JavaScript and leads back to this page', async () => {
    for (const [path, consent] of [
      ['/kepegawaian/pesan', terms.consent.id],
      ['/en/kepegawaian/pesan', terms.consent.en],
    ]) {
      const { html } = await site.page(path ?? '');
      const form = /<form[^>]*messages\/form".*?<\/form>/s.exec(html)?.[0] ?? '';
      expect(form).toMatch(new RegExp(`^<form method="post" action="${API}/v1/messages/form"`));
      expect(form).toContain('name="agency" value="kepegawaian"');
      expect(form).not.toContain('name="article"');
      expect(form).toContain(`name="returnTo" value="${SITE}${path}"`);
      expect(form).toContain(consent);
    }
  });

  test('without its terms there is no form, only the contacts', async () => {
    site.api.answers.set('/v1/messages/terms', { status: 404, body: problem(404, 'not_found') });
    const { answer, html } = await site.page('/kepegawaian/pesan');
    expect(answer.status).toBe(200);
    expect(html).not.toContain('<form');
    expect(html).toContain('Formulir belum dapat ditampilkan.');
    expect(html).toContain('href="tel:');
  });
});

describe('privacy', () => {
  test('says what the browser keeps, what the server stores, and what writers agree to', async () => {
    const { html } = await site.page('/privasi');
    // Every key that the beacon and the poll ever write.
    for (const key of ['humas:visit', 'humas:n:', 'humas:queue', 'humas:voter:']) expect(html).toContain(key);
    for (const { what, howLong } of examples['definitions.get'].storage) {
      expect(html).toContain(what.id);
      expect(html).toContain(howLong.id);
    }
    for (const { title, items } of terms.sections)
      for (const { id } of [title, ...items]) expect(html).toContain(id);
    for (const path of ['/', '/kepegawaian'])
      expect((await site.page(path)).html).toContain('<a href="/privasi">Privasi</a>');
  });

  test('terms that cannot be had leave no trace', async () => {
    site.api.answers.set('/v1/messages/terms', { status: 404, body: problem(404, 'not_found') });
    const { answer, html } = await site.page('/en/privasi');
    expect(answer.status).toBe(200);
    expect(html).not.toContain('Terms for sending messages');
  });
});
