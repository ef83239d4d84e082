import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { SECRET, startFakeApi } from './support/fake-api.js';
import { runHumas, terminal } from './support/run-humas.js';
import { startWebServer } from './support/web-server.js';

const SECRET_LIKE = `humas_${'a'.repeat(43)}`;

describe('what was typed', () => {
  it.each([
    [[], 'Perintah'],
    [['--semua'], '--semua'],
    [['sync'], 'sync wordpress'],
    [['--lang', 'id', 'sync', 'rss'], '<feed>'],
    [['sink', 'wordpress'], 'sync wordpress'],
    [['sync', 'rss'], '<feed>'],
    [['sync', 'rss', 'a', 'b'], '<feed>'],
    [['sync', 'rss', 'contoh.go.id'], '--agency'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--agancy', 'b'], '--agancy'],
    [['sync', 'rss', 'contoh.go.id', '--agency'], '--agency'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--since', '2026-02-30'], '--since'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--limit', '0'], '--limit'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--poll', 'ya'], 'usefulness'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--category', 'Kabar'], '--category'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--source-name', 'Situs Kami'], '--source-name'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--lang', 'de'], '--lang'],
    [['keys', 'create'], '--name'],
    [['keys', 'revoke'], '<key>'],
    [['moderate', 'lihat'], 'humas moderate'],
    [['moderate', 'show'], '<message>'],
    [['moderate', 'show', 'biasa'], 'humas moderate list'],
    [['moderate', 'list', '--status', 'baru'], 'rejected'],
    [['moderate', 'reject', 'msg_01hbytm700e5k8jv2xw6q4n9rh'], '--reason'],
    [['moderate', 'reject', 'msg_01hbytm700e5k8jv2xw6q4n9rh', '--reason', 'jelek'], 'personalData'],
  ])('%j is not understood: exit 2, and what would be', async (args, hint) => {
    const api = await startFakeApi();
    const run = await runHumas(api, ...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(hint);
    expect(run.out).toBe('');
    expect(api.writes).toEqual([]);
  });

  it.each(['id', 'en'])('every command has help with an example (%s)', async (lang) => {
    const api = await startFakeApi();
    const all = await runHumas(api, '--help', '--lang', lang);
    expect(all.code).toBe(0);
    const names = [...all.out.matchAll(/^ {2}((?:sync|keys|agencies|theme|moderate) \w+)/gm)].map(
      ([, name = '']) => name,
    );
    expect(names).toHaveLength(14);
    for (const name of names) {
      const help = await runHumas(api, ...name.split(' '), '--help', '--lang', lang);
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain(`\n  humas ${name}`);
    }
  });

  it('the language may come first', async () => {
    const api = await startFakeApi();
    for (const language of [['--lang', 'en'], ['--lang=en']])
      expect((await runHumas(api, ...language, 'agencies', 'list')).out).toContain('SLUG');
    expect((await runHumas(api, '--lang', 'en', 'sync', 'rss')).err).toContain('It is written');
  });

  it('--version prints the version', async () => {
    expect((await runHumas(await startFakeApi(), '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the key', () => {
  const args = ['keys', 'list'];

  it('is asked for where the first start put it', async () => {
    const { io, text } = terminal();
    expect(await main(args, io)).toBe(2);
    expect(text.err).toContain('.humas/owner-key');
  });

  it('comes from a file, an environment variable, or a file named by one', async () => {
    const api = await startFakeApi();
    for (const [env, more] of [
      [{}, ['--key-file', 'kunci']],
      [{ HUMAS_API_KEY: `${SECRET}\n` }, []],
      [{ HUMAS_API_KEY_FILE: 'kunci' }, []],
      [{ HUMAS_API_KEY: 'salah' }, ['--key-file', 'kunci']],
    ] as const) {
      const { io, text } = terminal({ HUMAS_API_URL: api.url, ...env });
      const code = await main([...args, ...more], { ...io, readText: async () => `${SECRET}\n` });
      expect(code, text.err).toBe(0);
    }
  });

  it('that is not valid, and a file that cannot be read, are told apart', async () => {
    const api = await startFakeApi();
    const wrong = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: 'humas_salah' });
    expect(await main(args, wrong.io)).toBe(1);
    expect(wrong.text.err).toContain('tidak mengenali kunci');
    const unreadable = terminal({ HUMAS_API_URL: api.url });
    expect(await main([...args, '--key-file', 'tidak-ada'], unreadable.io)).toBe(1);
    expect(unreadable.text.err).toContain('ENOENT');
  });

  it('is never printed', async () => {
    const api = await startFakeApi();
    api.instead = () => ({ status: 500, code: 'internal_error' });
    const run = await runHumas(api, ...args);
    expect(run.code).toBe(1);
    expect(run.out + run.err).not.toContain(SECRET);
  });

  it.each([
    [['--key-file', SECRET_LIKE], 'riwayat terminal'],
    [['--key', SECRET_LIKE], '--key'],
  ])('written on the command line is refused and not repeated', async (more, hint) => {
    const { io, text } = terminal({ HUMAS_API_URL: 'http://127.0.0.1:1' });
    expect(await main([...args, ...more], io)).toBe(2);
    expect(text.err).toContain(hint);
    expect(text.err).not.toContain(SECRET_LIKE);
  });

  it.each([
    ['', 'kosong'],
    ['dua\nbaris', 'bukan kunci'],
    ['kunci é', 'bukan kunci'],
  ])('in a file that holds %j is refused in plain words', async (content, hint) => {
    const { io, text } = terminal();
    const run = main([...args, '--key-file', 'kunci'], { ...io, readText: async () => content });
    expect(await run).toBe(1);
    expect(text.err).toContain(hint);
  });

  it('is not sent in the clear beyond this machine without a warning', async () => {
    const { io, text } = terminal({ HUMAS_API_URL: 'http://api.contoh.invalid', HUMAS_API_KEY: SECRET });
    expect(await main(args, io)).toBe(1);
    expect(text.err).toContain('tanpa enkripsi');
  });
});

describe('the API', () => {
  const args = ['agencies', 'list'];

  it.each(['localhost:4000', 'htp://api.contoh.invalid', '', 'http://humas:sandi@api.contoh.invalid'])(
    'at "%s" is refused, and how to write it is said',
    async (address) => {
      const { io, text } = terminal();
      expect(await main([...args, '--api', address], io)).toBe(2);
      expect(text.err).toContain('https://api.example.go.id');
      expect(text.err).not.toContain('sandi@');
    },
  );

  it('that is away is named, with what to check', async () => {
    const gone = await startWebServer((request) => request.socket.destroy());
    const { io, text } = terminal({ HUMAS_API_URL: gone.origin });
    expect(await main(args, io)).toBe(1);
    expect(text.err).toContain(`API di ${gone.origin} tidak menjawab`);
    expect(text.err).toContain('HUMAS_API_URL');
  });

  it('that is another website is told apart from one that is away', async () => {
    const other = await startWebServer((_request, response) => response.end('<html>'));
    const { io, text } = terminal({ HUMAS_API_URL: other.origin });
    expect(await main(args, io)).toBe(1);
    expect(text.err).toContain(`Yang menjawab di ${other.origin} bukan API konten humas`);
  });
});
