import { examples } from '@humas/contract/examples';
import { expect, test } from 'vitest';
import { startFakeApi } from './fake-api.ts';
import { startNewsroom } from './newsroom.ts';

const ARTICLE = `/kepegawaian/${examples['articles.get'].slug}`;

test('the same build serves two installations with different addresses', async () => {
  const api = await startFakeApi();
  try {
    for (const publicApi of ['https://api.satu.example', 'http://api.dua.example:8080']) {
      const newsroom = await startNewsroom({ HUMAS_API_URL: api.url, HUMAS_PUBLIC_API_URL: publicApi });
      const answer = await newsroom.get(ARTICLE);
      const html = await answer.text();
      await newsroom.stop();
      expect(answer.headers.get('content-security-policy')).toContain(`connect-src 'self' ${publicApi};`);
      expect(html).toContain(`data-api="${publicApi}"`);
      expect(html).toContain(`action="${publicApi}/v1/articles/`);
    }
  } finally {
    await api.close();
  }
});

test('a setting that cannot be right stops the start with its name', async () => {
  await expect(startNewsroom({ HUMAS_PUBLIC_API_URL: 'api.example' })).rejects.toThrow(
    /HUMAS_PUBLIC_API_URL is "api\.example"/,
  );
});
