import type { ServerResponse } from 'node:http';
import { connect as connectTcp } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startWebServer } from '../../test/support/web-server.js';
import type { Connect, HostAddress } from './connect.js';
import { createSafeFetch } from './safe-fetch.js';

const open = createSafeFetch({ allowPrivate: true });
const strict = createSafeFetch();
const PUBLIC: HostAddress = { address: '103.12.30.4', family: 4 };
const LOOPBACK: HostAddress = { address: '127.0.0.1', family: 4 };

const page = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}) => {
  response.writeHead(200, { 'Content-Type': 'text/html', ...headers });
  response.end(body);
};

/** Name servers that answer in turn, and connections that go to a server of the test whatever address was judged. */
function world(port: number, ...answers: HostAddress[][]) {
  const connected: string[] = [];
  let asked = 0;
  const resolve = async () => answers[Math.min(asked++, answers.length - 1)] ?? [];
  const connect: Connect = ({ addresses }) => {
    connected.push(...addresses.map(({ address }) => address));
    return connectTcp({ host: '127.0.0.1', port });
  };
  return { connected, fetch: createSafeFetch({ resolve, connect }), resolve };
}

describe('which addresses are asked', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[::1]:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://localhost.:PORT/',
  ])('%s is refused without --allow-private, and nothing is sent', async (url) => {
    const server = await startWebServer((_request, response) => page(response, 'rahasia'));
    await expect(strict(url.replace('PORT', String(server.port)))).rejects.toMatchObject({
      name: 'UnsafeAddressError',
      rule: 'private-address',
      message: expect.stringContaining('--allow-private'),
    });
    expect(server.seen).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://0/',
    'http://[::]/',
  ])('%s is refused even with --allow-private', async (url) => {
    await expect(open(url)).rejects.toMatchObject({ rule: 'forbidden-address' });
  });

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['gopher://contoh.go.id/', 'scheme'],
    ['ftp://contoh.go.id/', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['bukan alamat', 'scheme'],
    ['http://humas:sandi@contoh.go.id/', 'credentials'],
    ['http://contoh.go.id@10.0.0.1/', 'credentials'],
  ])('%s is refused (%s)', async (url, rule) => {
    await expect(open(url)).rejects.toMatchObject({ rule });
  });

  it('never repeats a password in its message', async () => {
    await expect(open('http://humas:sandi@contoh.go.id/')).rejects.not.toThrow(/sandi@/);
  });

  it('refuses a host when only one of its addresses is private', async () => {
    const { fetch, connected } = world(1, [PUBLIC, { address: '10.0.0.8', family: 4 }]);
    await expect(fetch('http://contoh.go.id/')).rejects.toMatchObject({ rule: 'private-address' });
    expect(connected).toEqual([]);
  });

  it('connects to the address it judged, when the name server answers differently the next time', async () => {
    const server = await startWebServer((_request, response) => page(response, 'isi'));
    const { fetch, connected } = world(server.port, [PUBLIC], [LOOPBACK]);
    await expect(fetch('http://contoh.go.id/')).resolves.toMatchObject({ status: 200 });
    expect(connected).toEqual([PUBLIC.address]);
  });

  it('judges again for every request and every redirect', async () => {
    const server = await startWebServer((_request, response) =>
      response.writeHead(302, { Location: '/lain' }).end(),
    );
    const { fetch, connected } = world(server.port, [PUBLIC], [LOOPBACK]);
    await expect(fetch('http://contoh.go.id/')).rejects.toMatchObject({ rule: 'private-address' });
    expect(connected).toEqual([PUBLIC.address]);
    expect(server.seen).toEqual(['GET /']);
  });

  it('gives the socket its addresses itself, so that Node does not look them up a second time', async () => {
    const server = await startWebServer((_request, response) => page(response, 'isi'));
    const fetch = createSafeFetch({ allowPrivate: true, resolve: async () => [LOOPBACK] });
    await expect(fetch(`http://tidak-ada.invalid:${server.port}/`)).resolves.toMatchObject({ status: 200 });
  });

  it('says that a host does not exist', async () => {
    const missing = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const fetch = createSafeFetch({ resolve: () => Promise.reject(missing) });
    await expect(fetch('https://tidak-ada.go.id/')).rejects.toMatchObject({ failure: 'unknown-host' });
  });
});

describe('redirects', () => {
  it('are followed, at most five', async () => {
    const server = await startWebServer((request, response) => {
      const n = Number(request.url?.slice(1));
      if (n === 0) page(response, 'sampai');
      else response.writeHead(301, { Location: `/${n - 1}` }).end();
    });
    await expect(open(`${server.origin}/5`)).resolves.toMatchObject({ url: `${server.origin}/0` });
    await expect(open(`${server.origin}/6`)).rejects.toMatchObject({ failure: 'redirects' });
  });

  it.each([
    ['http://10.0.0.1/', 'private-address'],
    ['http://169.254.169.254/', 'forbidden-address'],
    ['file:///etc/passwd', 'scheme'],
    ['//humas:sandi@contoh.go.id/', 'credentials'],
  ])('to %s are refused', async (location, rule) => {
    const server = await startWebServer((_request, response) =>
      response.writeHead(302, { Location: location }).end(),
    );
    const { connect } = { connect: (() => connectTcp(server.port, '127.0.0.1')) as Connect };
    const fetch = createSafeFetch({ resolve: async () => [PUBLIC], connect });
    await expect(fetch('http://contoh.go.id/')).rejects.toMatchObject({ rule });
    expect(server.seen).toHaveLength(1);
  });
});

describe('https', () => {
  it('is never left for http', async () => {
    const server = await startWebServer((_request, response) =>
      response.writeHead(302, { Location: 'http://contoh.go.id/' }).end(),
    );
    // A plain connection stands in for TLS: what is tried here comes after it.
    const connect: Connect = () => connectTcp(server.port, '127.0.0.1');
    const fetch = createSafeFetch({ resolve: async () => [PUBLIC], connect });
    await expect(fetch('https://contoh.go.id/')).rejects.toMatchObject({ rule: 'downgrade' });
    expect(server.seen).toEqual(['GET /']);
  });

  it('says when nobody vouches for the site', async () => {
    const connect: Connect = () => {
      const socket = connectTcp(1, '127.0.0.1');
      socket.destroy(Object.assign(new Error('unable'), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }));
      return socket;
    };
    const fetch = createSafeFetch({ resolve: async () => [PUBLIC], connect });
    await expect(fetch('https://contoh.go.id/')).rejects.toMatchObject({ failure: 'certificate' });
  });

  it('is spoken where the address says so', async () => {
    const server = await startWebServer((_request, response) => page(response, 'isi'));
    await expect(open(`https://127.0.0.1:${server.port}/`)).rejects.toMatchObject({
      name: 'FetchFailedError',
    });
    expect(server.seen).toEqual([]);
  });
});

describe('how much is read', () => {
  const MAX = { maxBytes: 100_000 };
  /** A number, so that a failing test does not print the body. */
  const sizeOf = async (url: string) => (await open(url, MAX)).body.length;

  it('reads gzip and brotli', async () => {
    const server = await startWebServer((request, response) =>
      request.url === '/br'
        ? page(response, brotliCompressSync('halo'), { 'Content-Encoding': 'br' })
        : page(response, gzipSync('halo'), { 'Content-Encoding': 'gzip' }),
    );
    expect((await open(`${server.origin}/br`)).text()).toBe('halo');
    expect((await open(`${server.origin}/gz`)).text()).toBe('halo');
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
  ])('stops a %s bomb, though its Content-Length is small', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MAX.maxBytes);
    const server = await startWebServer((_request, response) =>
      page(response, bomb, { 'Content-Encoding': encoding, 'Content-Length': String(bomb.length) }),
    );
    await expect(sizeOf(server.origin)).rejects.toMatchObject({ failure: 'too-large' });
  });

  it('takes a body that is exactly as large as it may be', async () => {
    const server = await startWebServer((_request, response) => page(response, Buffer.alloc(100_000)));
    expect(await sizeOf(server.origin)).toBe(100_000);
  });

  it('stops a long body without Content-Length', async () => {
    let sent = 0;
    const server = await startWebServer((_request, response) => {
      const more = () => {
        while (sent < 20_000_000 && !response.destroyed) {
          sent += 8192;
          if (!response.write(Buffer.alloc(8192, 'a'))) return;
        }
        response.end();
      };
      response.on('drain', more);
      more();
    });
    await expect(sizeOf(server.origin)).rejects.toMatchObject({ failure: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('stops before reading when the server itself says it is too much', async () => {
    const server = await startWebServer((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100001' });
      response.write('a');
    });
    await expect(sizeOf(server.origin)).rejects.toMatchObject({ failure: 'too-large' });
  });

  it.each(['gzip, gzip', 'zstd'])('refuses a body packed as %s', async (encoding) => {
    const server = await startWebServer((_request, response) =>
      page(response, gzipSync(gzipSync('a')), { 'Content-Encoding': encoding }),
    );
    await expect(open(server.origin)).rejects.toMatchObject({ failure: 'encoding' });
  });

  it('says that a compressed body is broken', async () => {
    const server = await startWebServer((_request, response) =>
      page(response, 'bukan gzip', { 'Content-Encoding': 'gzip' }),
    );
    await expect(open(server.origin)).rejects.toMatchObject({ failure: 'encoding' });
  });

  it('says that a connection closed in the middle', async () => {
    const server = await startWebServer((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('sete', () => response.destroy());
    });
    await expect(open(server.origin)).rejects.toMatchObject({ failure: 'unreachable' });
  });

  it.each(['headers', 'body'])('gives up when %s never come', async (part) => {
    const server = await startWebServer((_request, response) => {
      if (part === 'body') response.write('a');
    });
    await expect(open(server.origin, { timeout: 300 })).rejects.toMatchObject({ failure: 'timeout' });
  });

  it('gives up when a name server never answers', async () => {
    const fetch = createSafeFetch({ resolve: () => new Promise(() => {}) });
    await expect(fetch('http://contoh.go.id/', { timeout: 200 })).rejects.toMatchObject({
      failure: 'timeout',
    });
  });

  it('ends with the reason of its signal', async () => {
    const server = await startWebServer(() => {});
    const reason = new Error('cukup');
    const stop = new AbortController();
    const asked = open(server.origin, { signal: stop.signal });
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });
});

describe('what is accepted', () => {
  it('refuses another media type, of good answers only', async () => {
    const server = await startWebServer((request, response) => {
      response.writeHead(request.url === '/404' ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end('<p>');
    });
    const accept = ['image/*', 'application/json'];
    await expect(open(server.origin, { accept })).rejects.toMatchObject({ failure: 'type' });
    await expect(open(`${server.origin}/404`, { accept })).resolves.toMatchObject({ status: 404 });
    await expect(open(server.origin, { accept: ['text/html'] })).resolves.toMatchObject({ status: 200 });
  });

  it('never reuses a connection', async () => {
    const sockets = new Set<unknown>();
    const server = await startWebServer((request, response) => {
      sockets.add(request.socket);
      page(response, 'isi', { Connection: 'keep-alive' });
    });
    for (let i = 0; i < 3; i++) await open(server.origin);
    expect(sockets.size).toBe(3);
  });
});
