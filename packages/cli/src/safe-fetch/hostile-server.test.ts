import { type AddressInfo, createServer, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSafeFetch, type SafeFetchOptions } from './safe-fetch.js';

const open = createSafeFetch({ allowPrivate: true });

/** A server that writes what it likes, HTTP or not, once it was asked. */
async function startRawServer(answer: (socket: Socket, request: string) => unknown) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', (request) => answer(socket, request.toString('latin1')));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
}

const answered = async (answer: Parameters<typeof startRawServer>[0], options: SafeFetchOptions = {}) =>
  await open((await startRawServer(answer)).origin, options);

/** Writes the same again and again, until nobody takes it any more. */
function writeForEver(socket: Socket, text: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(text));
  };
  socket.on('drain', more);
  more();
}

describe('a server that does not speak HTTP', () => {
  it.each([
    ['a page without a head', '<html>halo</html>'],
    ['bytes', '\u0000\u0001\u00ff'.repeat(50)],
    ['a head without end', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}`],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nhalox'],
    ['chunks and a length', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n'],
    ['a bare carriage return', 'HTTP/1.1 302 F\r\nLocation: /a\rX: y\r\n\r\n'],
    ['a terminal escape', 'HTTP/1.1 302 F\r\nLocation: /\u001b[2J\r\n\r\n'],
  ])('is told apart from one that is away: %s', async (_name, text) => {
    await expect(answered((socket) => socket.write(text, 'latin1'))).rejects.toMatchObject({
      failure: 'protocol',
    });
  });
});

describe('a server that never ends', () => {
  it.each([
    ['hints', 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n', ''],
    ['lines of a head', 'X: y\r\n', 'HTTP/1.1 200 OK\r\n'],
    ['extensions of a chunk', 'a=b;', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;'],
    ['trailers', 'X: y\r\n', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n'],
    ['body', 'a'.repeat(1000), 'HTTP/1.1 500 Rusak\r\n\r\n'],
    ['empty gzip', gzipSync('').toString('latin1'), 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n'],
  ])('is left, and the connection closed: %s', async (_name, again, first) => {
    const server = await startRawServer((socket) => {
      socket.setDefaultEncoding('latin1');
      socket.write(first);
      writeForEver(socket, again);
    });
    await expect(open(server.origin, { maxBytes: 100_000, timeout: 500 })).rejects.toMatchObject({
      name: 'FetchFailedError',
    });
    await expect.poll(() => server.sockets.size, { timeout: 20_000 }).toBe(0);
  });

  it('is left too when its Content-Length alone was too much, so that the command can end', async () => {
    const server = await startRawServer((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\na'),
    );
    await expect(open(server.origin, { maxBytes: 100 })).rejects.toMatchObject({ failure: 'too-large' });
    await expect.poll(() => server.sockets.size, { timeout: 20_000 }).toBe(0);
  });

  it('has no say after the first answer', async () => {
    const second = 'HTTP/1.1 302 F\r\nLocation: http://169.254.169.254/\r\n\r\n';
    const answer = await answered((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhalo${second}`),
    );
    expect(answer.text()).toBe('halo');
  });
});

describe('a body', () => {
  it.each(['__proto__', 'constructor', 'toString'])('packed as "%s" is refused', async (encoding) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\n\r\nx`;
    await expect(answered((socket) => socket.end(head))).rejects.toMatchObject({ failure: 'encoding' });
  });

  it.each([
    ['gzip', gzipSync('halo '.repeat(1000)).subarray(0, -3)],
    ['gzip', Buffer.from('bukan gzip')],
    ['br', brotliCompressSync('halo '.repeat(1000)).subarray(0, -3)],
    ['br', Buffer.from('bukan brotli sama sekali')],
  ])('in broken %s is no reason to ask again', async (encoding, body) => {
    const head = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\n\r\n`);
    await expect(answered((socket) => socket.end(Buffer.concat([head, body])))).rejects.toMatchObject({
      failure: 'encoding',
    });
  });

  it('may be empty, whatever it is said to be packed with', async () => {
    const head = 'HTTP/1.1 404 Tidak Ada\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n';
    await expect(answered((socket) => socket.end(head))).resolves.toMatchObject({ status: 404 });
  });
});

describe('a redirect', () => {
  it.each([
    ['\\\\169.254.169.254\\latest', 'forbidden-address'],
    ['/\\169.254.169.254/', 'forbidden-address'],
    ['hTTp://[::ffff:a9fe:a9fe]/', 'forbidden-address'],
    ['http://169.254.169.254./', 'forbidden-address'],
    ['http://[fe80::1%25eth0]/', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
  ])('to %s leads nowhere', async (location, rule) => {
    const head = `HTTP/1.1 302 F\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;
    await expect(answered((socket) => socket.end(head))).rejects.toMatchObject({ rule });
  });

  it('may name its address in UTF-8', async () => {
    const answer = await answered((socket, request) =>
      socket.end(
        request.startsWith('GET / ')
          ? 'HTTP/1.1 302 F\r\nLocation: /café\r\nContent-Length: 0\r\n\r\n'
          : `HTTP/1.1 200 OK\r\n\r\n${request.split(' ')[1]}`,
      ),
    );
    expect(answer.text()).toBe('/caf%C3%A9');
  });
});
