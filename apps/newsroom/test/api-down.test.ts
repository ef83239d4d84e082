import { examples } from '@humas/contract/examples';
import { expect, test } from 'vitest';
import { startFakeApi } from './fake-api.ts';
import { startNewsroom } from './newsroom.ts';

const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;

test('what was read before is served while the API is down; the rest says so calmly', async () => {
  const api = await startFakeApi();
  const newsroom = await startNewsroom({ HUMAS_API_URL: api.url });
  try {
    const before = await (await newsroom.get(ARTICLE)).text();
    api.isDown = true;

    const remembered = await newsroom.get(ARTICLE);
    expect(remembered.status).toBe(200);
    const html = await remembered.text();
    expect(html).toContain(article.body.text.slice(10));
    expect(html).toContain('humas-reaction-poll');
    expect(html).toContain('humas-share-bar');
    expect(html.length).toBe(before.length);

    const unknown = await newsroom.get('/cara-menghitung');
    expect(unknown.status).toBe(503);
    expect(unknown.headers.get('retry-after')).toBe('30');
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    expect(await unknown.text()).toContain('Berita belum dapat ditampilkan');
  } finally {
    await newsroom.stop();
    await api.close();
  }
});

test('an API that was never there is a 503 in the site’s look', async () => {
  const newsroom = await startNewsroom({ HUMAS_API_URL: 'http://127.0.0.1:9' });
  try {
    for (const path of ['/', '/kepegawaian', '/kepegawaian/berita', '/sematkan', ARTICLE]) {
      const answer = await newsroom.get(path);
      expect(answer.status).toBe(503);
      const html = await answer.text();
      expect(html).toContain('Berita belum dapat ditampilkan');
      expect(html).toContain(`<a href="${path}">Muat ulang</a>`);
      expect(html).toContain('rel="stylesheet"');
    }
  } finally {
    await newsroom.stop();
  }
});
