import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHumasClient } from '../src/index.js';

// What only the real fetch does: follow redirects, and send a body again.

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A server on its own port, which makes it an origin of its own. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** An API that redirects everything to another origin, and what that one gets to see. */
async function redirected(status: number) {
  const strangers: { method: string | undefined; headers: IncomingMessage['headers'] }[] = [];
  const elsewhere = await listen((request, response) => {
    strangers.push({ method: request.method, headers: request.headers });
    response.setHeader('Content-Type', 'application/json').end('{"items":[]}');
  });
  const keys: unknown[] = [];
  const baseUrl = await listen((request, response) => {
    keys.push(request.headers.authorization);
    response.writeHead(status, { Location: elsewhere + request.url }).end();
  });
  return { client: createHumasClient({ baseUrl, apiKey: 'hk_secret', retries: 0 }), keys, strangers };
}

describe('a redirect to another origin', () => {
  it.each([301, 302, 303, 307, 308])('%i takes no key along', async (status) => {
    const { client, keys, strangers } = await redirected(status);
    await client.keys.list();
    expect(keys).toEqual(['Bearer hk_secret']);
    expect(strangers).toMatchObject([{ method: 'GET' }]);
    expect(strangers[0]?.headers.authorization).toBeUndefined();
  });

  it.each([301, 302, 303, 307, 308])(
    '%i of a write or a voter is an error and goes nowhere',
    async (status) => {
      const { client, strangers } = await redirected(status);
      const voter = '4fW1yKpQ7mXc9TzR2bLdNg';
      const calls = [
        () => client.keys.create({ name: 'Sinkronisasi', scopes: ['media:write'] }),
        () => client.media.create({ agency: 'a', file: new Blob(['x']), alt: 'x' }),
        () => client.keys.revoke('key_1'),
        () => client.reactions.get('art_1', { voter }),
        () => client.reactions.set('art_1', { voter, choice: 'useful' }),
      ];
      for (const call of calls)
        await expect(call()).rejects.toMatchObject({ name: 'HumasInvalidResponseError', status });
      expect(strangers).toEqual([]);
    },
  );

  it('an article’s new address on the same origin is followed with the key', async () => {
    const keys: unknown[] = [];
    const baseUrl = await listen((request, response) => {
      keys.push(request.headers.authorization);
      if (request.url?.endsWith('/lama')) response.writeHead(301, { Location: 'baru' }).end();
      else response.setHeader('Content-Type', 'application/json').end('{"slug":"baru"}');
    });
    const client = createHumasClient({ baseUrl, apiKey: 'hk_secret' });
    expect(await client.articles.getBySlug({ agency: 'a', slug: 'lama' })).toEqual({ slug: 'baru' });
    expect(keys).toEqual(['Bearer hk_secret', 'Bearer hk_secret']);
  });
});

describe('a picture whose connection is cut', () => {
  it('is sent again whole', async () => {
    const bodies: Buffer[] = [];
    const types: unknown[] = [];
    const baseUrl = await listen(async (request, response) => {
      types.push(request.headers['content-type']);
      bodies.push(await bodyOf(request));
      if (bodies.length === 1) request.destroy();
      else if (bodies.length === 2) response.writeHead(503, { 'Retry-After': '0' }).end();
      else response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"med_1"}');
    });
    const file = new Uint8Array(2_000_000).map((_, index) => index * 31);
    const client = createHumasClient({ baseUrl, apiKey: 'hk_secret', retries: 2 });
    const { id } = await client.media.create({ agency: 'a', file, alt: 'Loket' }, { totalTimeout: 120_000 });
    expect(id).toBe('med_1');
    expect(bodies).toHaveLength(3);
    expect(bodies[0]?.includes(file)).toBe(true);
    expect(bodies[1]?.equals(bodies[0] ?? Buffer.alloc(0))).toBe(true);
    expect(bodies[2]?.equals(bodies[0] ?? Buffer.alloc(0))).toBe(true);
    expect(new Set(types).size).toBe(1);
    expect(types[0]).toMatch(/^multipart\/form-data; boundary=/);
  });
});
