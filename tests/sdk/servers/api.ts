import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startChild } from '../../../scripts/lib/child.ts';
import { addressOf } from './listening.ts';
import type { Server } from './server.ts';

const built = dirname(createRequire(import.meta.url).resolve('@humas-internal/api'));

/** The reference API as an operator runs it, with the sample content. */
export const api: Server = {
  name: 'the reference API',
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'humas-sdk-'));
    const settings = { HUMAS_API_PORT: '0', HUMAS_DATA_DIR: folder };
    const child = startChild('Content API', [join(built, 'main.js')], settings, dirname(built));
    const baseUrl = await addressOf(child, /"ready","url":"([^"]+)"/);
    return {
      baseUrl,
      ownerKey: readFileSync(join(folder, 'owner-key'), 'utf8').trim(),
      fetch,
      async stop() {
        await child.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
