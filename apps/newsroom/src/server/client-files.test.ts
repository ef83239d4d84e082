import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clientFiles } from './client-files.ts';

let folder: string;
let server: Server;

const get = (path: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    headers: { 'Accept-Encoding': 'gzip' },
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'humas-files-'));
  for (const file of ['a.css', 'a.css.gz', 'b.css']) writeFileSync(join(folder, file), 'a{}');
  const files = clientFiles(folder);
  server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  vi.restoreAllMocks();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('a file that vanished since the start ends its request, is told of, and nothing else ends', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  rmSync(join(folder, 'a.css.gz'));
  await expect(get('/a.css')).rejects.toThrow();
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/\/a\.css .*cannot be read: ENOENT.*restart the newsroom/),
  );
  expect(await (await get('/b.css')).text()).toBe('a{}');
});

test('what is no file is left to what comes next', async () => {
  expect((await get('/berita')).status).toBe(404);
});
