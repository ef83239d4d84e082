import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What is sent, how hard, and for how long. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second. Absent: every connection asks again the moment it was answered. */
  readonly rate?: number;
  /** The bytes of the next request. */
  readonly next: () => Buffer;
  /** The status every answer must have. */
  readonly expect: number;
}

/** What came back. */
export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds from when a request was due to the end of its answer. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Sends requests that were made ahead as bytes and only measures the answers, because this runs on the same processors
 * as what it asks: a general client would need more of them than the server.
 *
 * @throws Error at the first answer of another status
 */
export async function sendLoad(load: Load): Promise<LoadResult> {
  const opened = Array.from({ length: load.connections }, () => Connection.open(load.port, load.expect));
  const connections = await Promise.all(opened);
  const start = performance.now();
  const latencies = await (load.rate === undefined
    ? saturate(load, connections)
    : pace(load, load.rate, connections));
  const seconds = (performance.now() - start) / 1000;
  for (const connection of connections) connection.close();
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return { requests: latencies.length, perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Requests on their way at the end are waited for, so that requests and answers are equally many. */
async function saturate({ seconds, next }: Load, connections: readonly Connection[]): Promise<number[]> {
  const end = performance.now() + seconds * 1000;
  const latencies: number[] = [];
  const ask = async (connection: Connection) => {
    for (let now = performance.now(); now < end; ) {
      const asked = now;
      await connection.ask(next());
      now = performance.now();
      latencies.push(now - asked);
    }
  };
  await Promise.all(connections.map(ask));
  return latencies;
}

/** A request for which no connection is free is late, and the wait counts. */
async function pace(
  { seconds, next }: Load,
  rate: number,
  connections: readonly Connection[],
): Promise<number[]> {
  const idle = [...connections];
  const latencies: number[] = [];
  const underWay: Promise<void>[] = [];
  const ask = async (connection: Connection, due: number) => {
    await connection.ask(next());
    latencies.push(performance.now() - due);
    idle.push(connection);
  };
  const start = performance.now();
  for (let sent = 0; sent < rate * seconds; await sleep(1)) {
    const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate);
    for (; sent < due; sent += 1) {
      const connection = idle.pop();
      if (!connection) break;
      underWay.push(ask(connection, start + (sent / rate) * 1000));
    }
  }
  await Promise.all(underWay);
  return latencies;
}

/** One kept connection that has one question at a time. */
class Connection {
  readonly #socket: Socket;
  readonly #expect: number;
  /** Bytes of the answer that have not come yet. */
  #missing = 0;
  /** The last characters of an answer in pieces. */
  #tail = '';
  #resolve: () => void = () => {};
  #reject: (error: Error) => void = () => {};

  private constructor(socket: Socket, expect: number) {
    this.#socket = socket;
    this.#expect = expect;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', (error) => this.#reject(error));
    socket.on('close', () => this.#reject(new Error('humas: the server hung up during the benchmark.')));
  }

  static async open(port: number, expect: number): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Connection(socket, expect);
  }

  ask(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#missing > 0) this.#missing -= chunk.length;
    else {
      const head = chunk.indexOf('\r\n\r\n');
      const text = chunk.toString('latin1', 0, head);
      const status = Number(text.slice(9, 12));
      if (head < 0 || status !== this.#expect) {
        this.#reject(new Error(`humas: expected ${this.#expect}, got:\n${chunk}`));
        return;
      }
      const length = status === 304 ? 0 : Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      const isChunked = /transfer-encoding: chunked/i.test(text);
      this.#missing = isChunked ? Number.POSITIVE_INFINITY : head + 4 + length - chunk.length;
    }
    // An answer in pieces ends with an empty one; it may be cut anywhere.
    if (this.#missing === Number.POSITIVE_INFINITY) {
      this.#tail = (this.#tail + chunk.toString('latin1', Math.max(0, chunk.length - LAST.length))).slice(
        -LAST.length,
      );
      if (this.#tail === LAST) this.#missing = 0;
    }
    if (this.#missing === 0) this.#resolve();
  }
}

const LAST = '\r\n0\r\n\r\n';

/** A request as bytes, from a reader's browser. */
export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Buffer {
  const lines = Object.entries({
    Host: '127.0.0.1',
    'User-Agent': USER_AGENT,
    Accept: '*/*',
    'Accept-Encoding': 'gzip, deflate, br',
    'Accept-Language': 'id-ID,id;q=0.9',
    ...headers,
    ...(body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
  }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

const USER_AGENT =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
