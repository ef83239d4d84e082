import { describe, expect, it } from 'vitest';
import { type FakeApi, SECRET, startFakeApi } from './support/fake-api.js';
import { runHumas } from './support/run-humas.js';

describe('humas keys', () => {
  const keyOf = (api: FakeApi) => api.keys[0]?.id ?? '';

  it('create prints the secret alone on stdout, and what to do with it on stderr', async () => {
    const api = await startFakeApi();
    const run = await runHumas(api, 'keys', 'create', '--name', 'Sinkronisasi');
    expect(run).toMatchObject({ code: 0, out: 'humas_baru\n' });
    expect(run.err).toContain('chmod 600');
    expect(run.err).not.toContain('humas_baru');
    expect(api.keys).toMatchObject([{ name: 'Sinkronisasi', scopes: ['articles:write', 'media:write'] }]);
  });

  it('create refuses a scope that does not exist', async () => {
    const api = await startFakeApi();
    const run = await runHumas(api, 'keys', 'create', '--name', 'x', '--scope', 'articles:write,semua');
    expect(run.code).toBe(2);
    expect(run.err).toContain('keys:manage');
    expect(api.keys).toEqual([]);
  });

  it('list says in words when a key was last used', async () => {
    const api = await startFakeApi();
    await runHumas(api, 'keys', 'create', '--name', 'Sinkronisasi');
    const [key] = api.keys;
    expect((await runHumas(api, 'keys', 'list')).out).toMatch(/Sinkronisasi.*belum pernah/);
    if (key) key.lastUsedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    expect((await runHumas(api, 'keys', 'list')).out).toContain('3 jam yang lalu');
    expect((await runHumas(api, 'keys', 'list', '--lang', 'en')).out).toContain('3 hours ago');
  });

  it('revoke sends no secret to the API, where it would stand in a log', async () => {
    const api = await startFakeApi();
    const run = await runHumas(api, 'keys', 'revoke', SECRET);
    expect(run.code).toBe(2);
    expect(run.err).toContain('humas keys list');
    expect(run.err + run.out).not.toContain(SECRET);
    expect(api.writes).toEqual([]);
  });

  it('revoke says which key opens nothing any more', async () => {
    const api = await startFakeApi();
    await runHumas(api, 'keys', 'create', '--name', 'Sinkronisasi');
    const run = await runHumas(api, 'keys', 'revoke', keyOf(api));
    expect(run.out).toContain('dicabut');
    expect((await runHumas(api, 'keys', 'list')).out).toContain('dicabut');
  });
});

describe('humas agencies', () => {
  it('create and list', async () => {
    const api = await startFakeApi();
    const created = await runHumas(
      api,
      'agencies',
      'create',
      'kanreg-contoh',
      '--name',
      'Kantor Regional Contoh',
      '--kind',
      'regionalOffice',
      '--time-zone',
      'WITA',
    );
    expect(created.code, created.err).toBe(0);
    expect(api.agencies).toMatchObject([
      {
        slug: 'kanreg-contoh',
        shortName: 'Kantor Regional Contoh',
        kind: 'regionalOffice',
        timeZone: 'Asia/Makassar',
      },
    ]);
    const listed = await runHumas(api, 'agencies', 'list');
    expect(listed.out).toMatch(/SLUG +NAMA/);
    expect(listed.out).toMatch(/kanreg-contoh +Kantor Regional Contoh +regionalOffice/);
  });

  it('create refuses a kind that does not exist', async () => {
    const run = await runHumas(
      await startFakeApi(),
      'agencies',
      'create',
      'x',
      '--name',
      'X',
      '--kind',
      'dinas',
    );
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('regionalOffice');
  });
});
