import { expect, test } from 'vitest';
import { compressed } from './compressed.ts';
import { revalidated } from './revalidated.ts';

const page = (text = 'Berita', status = 200, headers: Record<string, string> = {}) =>
  new Response(`<p>${text}</p>`.repeat(50), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=30',
      ...headers,
    },
  });

const nameOf = async (response: Response) => (await revalidated(response, null)).headers.get('etag') ?? '';

test('the same words have the same name, others another', async () => {
  expect(await nameOf(page())).toMatch(/^W\/"[\w-]{22}"$/);
  expect(await nameOf(page())).toBe(await nameOf(page()));
  expect(await nameOf(page('Berita lain'))).not.toBe(await nameOf(page()));
});

test('who does not hold them gets them whole, with the name', async () => {
  const answer = await revalidated(page(), '"lama", W/"lebih-lama"');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(await page().text());
});

test('who holds them gets no body, and the headers a cache takes over', async () => {
  const name = await nameOf(page());
  for (const held of [name, name.slice(2), `"lama", ${name}`, `"lama",${name}`, '*']) {
    const answer = await revalidated(page('Berita', 200, { 'Content-Security-Policy': 'x' }), held);
    expect(answer.status, held).toBe(304);
    expect(answer.body).toBeNull();
    expect(answer.headers.get('etag')).toBe(name);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
    expect(answer.headers.get('content-security-policy')).toBe('x');
    expect(answer.headers.has('content-type')).toBe(false);
  }
});

test('a 304 still says by what the page varies', async () => {
  const answer = await compressed(await revalidated(page(), await nameOf(page())), 'gzip');
  expect(answer.status).toBe(304);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.has('content-encoding')).toBe(false);
});

test('trouble has no name, whatever somebody claims to hold', async () => {
  for (const trouble of [page('x', 404), page('x', 503), page('x', 200, { 'Cache-Control': 'no-store' })]) {
    expect(await revalidated(trouble, '*')).toBe(trouble);
    expect(trouble.headers.has('etag')).toBe(false);
  }
});
