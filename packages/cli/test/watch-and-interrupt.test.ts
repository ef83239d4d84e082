import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { SECRET, startFakeApi } from './support/fake-api.js';
import { terminal } from './support/run-humas.js';
import { dueItems, syncOf, village } from './support/village.js';

describe('humas sync', () => {
  it('repeats with --watch until it is interrupted', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    const { io, text, interrupt } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET });
    const ended = main([...syncOf(site.origin), '--watch', '--interval', '5'], io);
    await expect.poll(() => text.out, { timeout: 30_000 }).toContain('Selesai');
    interrupt();
    expect(await ended).toBe(130);
    expect(text.err).toContain('Ctrl+C');
  });

  it('keeps watching when the site does not answer for a while', async () => {
    const api = await startFakeApi();
    const site = await village(() => '<html>perawatan</html>');
    const { io, text, interrupt } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET });
    const ended = main([...syncOf(site.origin), '--watch', '--interval', '5'], io);
    await expect.poll(() => text.err, { timeout: 30_000 }).toContain('sebuah halaman');
    site.feed = dueItems;
    await expect.poll(() => text.out, { timeout: 30_000 }).toContain('baru');
    interrupt();
    expect(await ended).toBe(130);
  });

  it('ends at once when interrupted twice', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    const { io, exits, interrupt } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET });
    api.instead = ({ method }) => {
      if (method === 'PUT' && exits.length === 0) {
        interrupt();
        interrupt();
      }
      return undefined;
    };
    expect(await main(syncOf(site.origin), io)).toBe(130);
    expect(exits).toEqual([130]);
  });
});
