import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, NOT_FOUND, startFakeApi } from './support/fake-api.js';
import { message } from './support/fake-messages.js';
import { runHumas, runHumasWith } from './support/run-humas.js';

const idOf = (last: string) => `msg_${last.padStart(26, '0')}`;
const [ONE, TWO, THREE] = [idOf('1'), idOf('2'), idOf('3')];
const REFERENCE = {
  id: 'art_1',
  slug: 'loket',
  canonicalUrl: 'https://contoh.go.id/kantor-contoh/loket',
  headline: 'Loket Buka Lebih Pagi',
  agency: { id: 'agc_1', slug: 'kantor-contoh', name: 'Kantor Contoh', shortName: 'Kantor' },
  publishedAt: '2026-10-02T10:00:00+07:00',
  locale: 'id',
} as const;

let api: FakeApi;
beforeEach(async () => {
  api = await startFakeApi();
  api.messages = [
    message({ id: ONE, name: 'Sari', article: REFERENCE, text: 'Baris satu.\nBaris dua.' }),
    message({ id: TWO, kind: 'appreciation', text: 'Jelas.', receivedAt: '2026-11-20T10:12:00+08:00' }),
    message({ id: THREE, kind: 'correctionRequest', text: 'Tanggalnya keliru.' }),
  ];
});

const statuses = () => api.messages.map(({ id, status }) => [id.slice(-1), status]);

describe('humas moderate', () => {
  it('shows one after the other, does what is said, and counts', async () => {
    const run = await runHumasWith(api, ['s', 't', '2', 'Menyebut alamat rumah.', 'l'], 'moderate');
    expect(run.code, run.err).toBe(0);
    expect(statuses()).toEqual([
      ['1', 'approved'],
      ['2', 'rejected'],
      ['3', 'pending'],
    ]);
    expect(api.messages[1]?.moderation).toMatchObject({
      reason: 'personalData',
      note: 'Menyebut alamat rumah.',
    });
    expect(run.out).toContain('Saran atau masukan, 20 November 2026, 09.12 WIB');
    expect(run.out).toContain('20 November 2026, 10.12 WITA');
    expect(run.out).toMatch(/Kepada +Kantor Contoh\nTentang +Loket Buka Lebih Pagi \(https:.*\)\nDari +Sari/);
    expect(run.out).toContain('\n  Baris satu.\n  Baris dua.\n');
    expect(run.out).toContain('(tanpa nama)');
    expect(run.err).toContain('[s]etujui  [t]olak  [l]ewati  [k]eluar');
    expect(run.err).toContain('Disetujui 1, ditolak 1, dilewati 1.');
  });

  it('speaks English, takes a reason by its code, and asks again for what it does not know', async () => {
    const run = await runHumasWith(
      api,
      ['x', '', 'A', 'r', '9', 'offtopic', '', 'q'],
      'moderate',
      '--lang',
      'en',
    );
    expect(statuses().map(([, status]) => status)).toEqual(['approved', 'rejected', 'pending']);
    expect(api.messages[1]?.moderation).toMatchObject({ reason: 'offTopic', note: null });
    expect(run.err).toContain('Type a, r, s or q');
    expect(run.err).toContain('Approved 1, rejected 1, skipped 0.');
  });

  it.each([[[]], [['k']], [['t']], [['t', 'salah']]])(
    'judges nothing that was not said: %j and the end of the input',
    async (typed) => {
      const run = await runHumasWith(api, typed, 'moderate');
      expect(run.code).toBe(0);
      expect(api.writes).toEqual([]);
    },
  );

  it('says that nothing waits', async () => {
    api.messages = [];
    const run = await runHumasWith(api, [], 'moderate');
    expect([run.code, run.out, run.err]).toEqual([0, '', 'Tidak ada pesan yang menunggu.\n']);
  });

  it('asks again when no reason is given, so that a slip rejects nothing', async () => {
    const run = await runHumasWith(api, ['t', '', 's', 'k'], 'moderate');
    expect(statuses().map(([, status]) => status)).toEqual(['approved', 'pending', 'pending']);
    expect(run.err).toContain('kosong: batal menolak');
    expect(run.err).toContain('Disetujui 1, ditolak 0, dilewati 0.');
  });

  it('goes on when a colleague erased a message meanwhile', async () => {
    api.instead = ({ method, path }) => (method === 'POST' && path.includes(ONE) ? NOT_FOUND : undefined);
    const run = await runHumasWith(api, ['s', 's', 'k'], 'moderate');
    expect(run.code, run.err).toBe(0);
    expect(statuses().map(([, status]) => status)).toEqual(['pending', 'approved', 'pending']);
    expect(run.err).toContain('humas moderate list');
    expect(run.err).toContain('Disetujui 1, ditolak 0, dilewati 1.');
  });

  it('says what was judged also when the key is revoked on the way', async () => {
    api.instead = ({ method, path }) =>
      method === 'POST' && path.includes(TWO) ? { status: 401, code: 'unauthorized' } : undefined;
    const run = await runHumasWith(api, ['s', 's', 's'], 'moderate');
    expect(run.code).toBe(1);
    expect(run.err).toContain('Disetujui 1, ditolak 0, dilewati 0.');
    expect(run.err).toContain('dicabut');
  });

  it('shows nothing that could move the cursor or turn the line around', async () => {
    const ESCAPE = String.fromCharCode(27);
    api.messages = [message({ id: ONE, name: `Sari${ESCAPE}[2J`, text: `Satu${ESCAPE}[31m \u202edua` })];
    const run = await runHumasWith(api, [], 'moderate');
    expect(run.out).not.toContain(ESCAPE);
    expect(run.out).not.toContain('\u202e');
  });

  it('teaches which scope is missing, and how to get it', async () => {
    api.instead = () => ({ status: 403, code: 'insufficient_scope' });
    const run = await runHumas(api, 'moderate', 'list');
    expect(run.code).toBe(1);
    expect(run.err).toContain('messages:moderate');
    expect(run.err).toContain('humas keys create --scope');
  });
});

describe('humas moderate list and show', () => {
  it('list what waits, and says how many more there are', async () => {
    const run = await runHumas(api, 'moderate', 'list', '--limit', '2');
    expect(run.out).toMatch(/PESAN +DITERIMA +INSTANSI +JENIS +ISI/);
    expect(run.out).toContain('Baris satu. Baris dua.');
    expect(run.out).not.toContain(THREE);
    expect(run.err).toContain('Masih ada 1 lagi');
    await runHumas(api, 'moderate', 'approve', TWO);
    const approved = await runHumas(api, 'moderate', 'list', '--status', 'approved', '--json');
    expect(JSON.parse(approved.out).items).toMatchObject([{ id: TWO, status: 'approved' }]);
    expect((await runHumas(api, 'moderate', 'list', '--status', 'rejected')).out).toBe('Tidak ada pesan.\n');
  });

  it('narrow by kind', async () => {
    const run = await runHumas(api, 'moderate', 'list', '--kind', 'correctionRequest');
    expect(run.out).toContain(THREE);
    expect(run.out).not.toContain(ONE);
  });

  it('show one whole, whatever its state', async () => {
    await runHumas(api, 'moderate', 'reject', THREE, '--reason', 'other', '--note', 'Sudah dijawab.');
    const run = await runHumas(api, 'moderate', 'show', THREE);
    expect(run.out).toMatch(/Keadaan +ditolak: lainnya \(Sudah dijawab\.\); meja moderasi/);
    expect(JSON.parse((await runHumas(api, 'moderate', 'show', ONE, '--json')).out)).toEqual(api.messages[0]);
    const none = await runHumas(api, 'moderate', 'show', idOf('9'));
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('humas moderate list')]);
  });
});

describe('humas moderate approve, reject and erase', () => {
  it('say how the message stands now', async () => {
    expect((await runHumas(api, 'moderate', 'approve', ONE)).out).toMatch(
      /^msg_\S+ {2}disetujui; meja moderasi/,
    );
    const run = await runHumas(api, 'moderate', 'reject', ONE, '--reason', 'abusive', '--lang', 'en');
    expect(run.out).toContain('rejected: insult, hate or discrimination; meja moderasi');
  });

  it('take many from another program, and answer it in JSON, one a line', async () => {
    const run = await runHumasWith(api, [ONE, '', THREE], 'moderate', 'approve', '-', '--json');
    expect(run.code, run.err).toBe(0);
    const lines = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, status }) => [id, status])).toEqual([
      [ONE, 'approved'],
      [THREE, 'approved'],
    ]);
  });

  it('judge none of many when one cannot be a message, and the others when one is not there', async () => {
    const misread = await runHumasWith(api, [ONE, 'bukan-nomor'], 'moderate', 'approve', '-');
    expect([misread.code, misread.err]).toEqual([2, expect.stringContaining('bukan-nomor')]);
    expect(api.writes).toEqual([]);
    const run = await runHumasWith(api, [idOf('9'), THREE], 'moderate', 'approve', '-');
    expect([run.code, run.err]).toEqual([1, expect.stringContaining(idOf('9'))]);
    expect(statuses().map(([, status]) => status)).toEqual(['pending', 'pending', 'approved']);
  });

  it('are named by the help of `moderate` and whoever mistypes one', async () => {
    expect((await runHumas(api, 'moderate', '--help')).out).toMatch(
      /\n {2}moderate reject <message> +menolak/,
    );
    const run = await runHumas(api, 'moderate', 'lihat');
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('moderate list, moderate show')]);
  });

  it('erase only what somebody confirms', async () => {
    const kept = await runHumasWith(api, ['ya'], 'moderate', 'erase', TWO);
    expect([kept.code, kept.err]).toEqual([1, expect.stringContaining('Tidak dihapus')]);
    expect(kept.err).toContain('Jelas.');
    const nobody = await runHumasWith(api, [], 'moderate', 'erase', TWO);
    expect([nobody.code, nobody.err]).toEqual([2, expect.stringContaining('--yes')]);
    expect(api.messages).toHaveLength(3);
    const confirmed = await runHumasWith(api, ['hapus'], 'moderate', 'erase', TWO);
    expect([confirmed.code, confirmed.out]).toEqual([0, `${TWO}  dihapus\n`]);
    expect((await runHumas(api, 'moderate', 'erase', ONE, '--yes', '--lang', 'en')).out).toContain('erased');
    expect(api.messages.map(({ id }) => id)).toEqual([THREE]);
  });
});

it('keys create knows the scope of those who moderate', async () => {
  const run = await runHumas(
    api,
    'keys',
    'create',
    '--name',
    'Meja moderasi',
    '--scope',
    'messages:moderate',
  );
  expect(run.code, run.err).toBe(0);
  expect(api.keys).toMatchObject([{ scopes: ['messages:moderate'] }]);
});
