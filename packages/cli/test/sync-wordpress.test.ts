import { expect, it } from 'vitest';
import { start } from '../src/wordpress/testing/open-site.js';
import { startFakeApi } from './support/fake-api.js';
import { runHumas } from './support/run-humas.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const syncOf = (origin: string) => [
  'sync',
  'wordpress',
  origin,
  '--agency',
  'kantor-contoh',
  '--allow-private',
];

it('when only views are new, the site is asked for its list and for nothing else', async () => {
  const api = await startFakeApi();
  const site = await start({
    before: ({ path }) =>
      path.endsWith('.png')
        ? { headers: { 'content-type': 'image/png' }, body: PIXEL.toString('latin1') }
        : undefined,
  });
  const content = {
    rendered: '<p>Isi.</p><p><img src="/loket.png" alt="Loket"></p><p>Isi.</p>',
    protected: false,
  };
  for (const id of [1, 2, 3]) site.publish({ id, content, views: 10 });
  const first = await runHumas(api, ...syncOf(site.origin));
  expect(first.code, first.err + first.out).toBe(0);
  expect(api.pictures.length).toBeGreaterThan(0);

  const routesOf = async (...more: string[]) => {
    site.asked.length = 0;
    api.writes.length = 0;
    const run = await runHumas(api, ...syncOf(site.origin), ...more);
    expect(run.code, run.err).toBe(0);
    return {
      out: run.out,
      asked: site.asked.map(({ path, query }) => `${path} ${query.get('include') ?? ''}`.trim()),
    };
  };
  const { asked: listing } = await routesOf();
  expect(api.writes).toEqual([]);

  for (const id of [1, 3]) site.publish({ id, content, views: 619 });
  const dry = await routesOf('--dry-run');
  expect(dry.out).toMatch(/^ {2}2 {2}hanya jumlah pembaca yang baru$/m);
  expect(api.writes).toEqual([]);
  const { out, asked } = await routesOf();
  expect(out).toMatch(/^ {2}1 {2}tidak berubah$/m);
  expect(out).toMatch(/^ {2}2 {2}hanya jumlah pembaca yang baru$/m);
  expect(asked).toEqual(listing);
  expect(asked.filter((route) => route.endsWith('/posts'))).toHaveLength(1);
  expect(api.writes).toEqual([expect.stringMatching(/^POST .*\/imports\/wordpress-127\.0\.0\.1-\d+$/)]);
  expect(api.imports.get('3')?.state.viewBaseline).toBe(619);
});

it('what the site keeps closed is listed at every run and is no failure; what it breaks on is one', async () => {
  const api = await startFakeApi();
  let isBroken = false;
  const site = await start({
    before: ({ path, query }) =>
      isBroken && path.endsWith('/posts') && query.get('include')
        ? { status: 500, body: '<b>Fatal error</b>' }
        : undefined,
  });
  site.publishMany(2);
  site.publish({ id: 3, content: { rendered: '', protected: true } });
  site.publish({ id: 4, date_gmt: '0000-00-00T00:00:00' });
  const sync = async () => {
    const { code, out, err } = await runHumas(api, ...syncOf(site.origin), '--json', '--lang', 'en');
    expect(err).not.toContain('Error');
    const { created, skipped } = JSON.parse(out);
    return { code, created, skipped };
  };
  const closed = [
    { sourceId: '3', reason: expect.stringContaining('password'), failed: false },
    { sourceId: '4', reason: expect.stringContaining('date_gmt'), failed: false },
  ];
  expect(await sync()).toMatchObject({ code: 0, created: 2, skipped: closed });
  expect(await sync()).toMatchObject({ code: 0, created: 0, skipped: closed });
  isBroken = true;
  site.publish({ id: 5 });
  expect(await sync()).toMatchObject({
    code: 1,
    created: 0,
    skipped: [{ failed: true }, { failed: true }, { failed: true }],
  });
});
