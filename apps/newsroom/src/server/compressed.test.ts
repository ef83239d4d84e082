import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed } from './compressed.ts';

const page = () =>
  new Response('<p>Berita</p>'.repeat(50), {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Kept': 'yes' },
  });

test('a page shrinks for whoever takes gzip, with its status and headers', async () => {
  const answer = await compressed(page(), 'gzip, deflate, br');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.get('x-kept')).toBe('yes');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(gunzipSync(bytes).toString()).toBe(await page().text());
});

test.each([null, '', 'br', 'gzip;q=0', 'gzip;q=0.0, br'])(
  'it stays plain for "%s", and says that it varies',
  async (accepted) => {
    const answer = await compressed(page(), accepted);
    expect(answer.headers.has('content-encoding')).toBe(false);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe(await page().text());
  },
);

test('what is no page, or is compressed already, is left alone', async () => {
  const redirect = new Response(null, { status: 301 });
  expect(await compressed(redirect, 'gzip')).toBe(redirect);
  const once = await compressed(page(), 'gzip');
  expect(await compressed(once, 'gzip')).toBe(once);
});
