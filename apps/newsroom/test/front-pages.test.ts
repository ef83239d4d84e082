import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { SITE, useSite } from './site.ts';

const site = useSite();

describe('front pages', () => {
  test('the index names every agency in its own theme', async () => {
    const { answer, html } = await site.page('/');
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
    site.api.answers.set('/v1/agencies', { body: { items, page: { next: null, prev: null } } });
    const { html } = await site.page('/');
    expect([...html.matchAll(/<h2><a href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      '/kepegawaian',
      '/yatim',
    ]);
    expect(html).toMatch(/Kantor regional: <a href="\/kepegawaian-makassar">Makassar<\/a>/);
  });

  test('an agency’s home wears its theme and may be kept by caches', async () => {
    const { answer, html } = await site.page('/kepegawaian');
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
    const { html } = await site.page('/kepegawaian');
    expect(site.api.asked.filter((path) => path.includes('popular')).join()).toMatch(/window=7d.*window=all/);
    expect(html).toContain('>Terpopuler</h2>');
    expect(html).not.toContain('Terpopuler pekan ini');
  });

  test('an agency’s home in English brings what is written in English first', async () => {
    const [summary] = examples['articles.list'].items;
    const { html } = await site.page('/en/kepegawaian');
    expect(site.api.asked).toContain('/v1/articles?agency=kepegawaian&locale=en&pageSize=2');
    expect(html).toContain('>News in English</h2>');
    // The headline is Indonesian and says so to whoever hears it.
    expect(html).toMatch(new RegExp(`<article[^>]*lang="id"[^>]*>(?:(?!</article>).)*${summary.headline}`));
    const { html: original } = await site.page('/kepegawaian');
    expect(original).not.toContain('Berita berbahasa Inggris');
  });
});
