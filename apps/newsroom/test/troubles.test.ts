import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { problem } from './fake-api.ts';
import { useSite } from './site.ts';

const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;
const bySlug = `/v1/agencies/kepegawaian/articles/${article.slug}`;
const site = useSite();

describe('an urgent notice', () => {
  const list = examples['alerts.list'];
  const [notice] = list.items;
  const alerts = '/v1/agencies/kepegawaian/alerts';
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

  test('stands on every page of the agency, and no cache keeps it longer than it is in force', async () => {
    const running = { ...notice, from: inSeconds(-3600), until: inSeconds(120) };
    site.api.answers.set(alerts, { body: { ...list, items: [running] } });
    for (const path of ['/kepegawaian', '/kepegawaian/berita', ARTICLE]) {
      const { answer, html } = await site.page(path);
      expect(html).toMatch(/<main[^>]*><section class="humas-alert-banner|<main[^>]*><section aria-label/);
      expect(html).toContain(notice.text.id);
      const life = (answer.headers.get('cache-control') ?? '').matchAll(/=(\d+)/g);
      const [fresh = Number.NaN, ...stale] = [...life].map(([, seconds]) => Number(seconds));
      expect(stale).toHaveLength(2);
      expect(fresh + Math.max(...stale)).toBeLessThanOrEqual(120);
    }
    expect((await site.page('/')).html).not.toContain(notice.text.id);
  });

  test('that is over is not shown, even if the API could not be asked again', async () => {
    const over = { ...notice, from: inSeconds(-7200), until: inSeconds(-60) };
    site.api.answers.set(alerts, { body: { asOf: inSeconds(-3600), items: [over] } });
    expect((await site.page(ARTICLE)).html).not.toContain('humas-alert');
  });
});

describe('troubles', () => {
  test('an unknown agency, article and page are a 404 that leads on', async () => {
    for (const path of ['/x', '/kepegawaian/x', '/kepegawaian/x/y', '/KEPEGAWAIAN/%20']) {
      const { answer, html } = await site.page(path);
      expect(answer.status).toBe(404);
      expect(html).toContain('Halaman tidak ditemukan');
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain('<a href="/">Daftar instansi</a>');
    }
  });

  test('an article that does not exist still shows whose site this is', async () => {
    expect((await site.page('/kepegawaian/x')).html).toMatch(
      /<html lang="id" data-humas-theme="kepegawaian"/,
    );
  });

  test('a withdrawn article is a 410 with its reason', async () => {
    const withdrawn = { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null };
    site.api.answers.set(bySlug, { status: 410, body: problem(410, 'article_withdrawn', { withdrawn }) });
    const { answer, html } = await site.page(ARTICLE);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Jadwal berubah.');
    expect(html).toContain('Jumat, 2 Oktober 2026');
  });

  test('a moved article is a 301 to where it is', async () => {
    site.api.answers.set('/v1/agencies/kepegawaian/articles/nama-lama', { body: article });
    const { answer } = await site.page('/kepegawaian/nama-lama');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(ARTICLE);
  });
});
