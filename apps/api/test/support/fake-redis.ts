import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** How a {@link FakeRedis} behaves from now on. */
export type Mood = 'well' | 'silent' | 'failing' | 'onDisk';

interface Entry {
  value: string;
  endsAt: number;
}

/**
 * As much of Redis as limits use, in this process: real sockets and the real client, no program to install. What the
 * two scripts do is written here once more in TypeScript; the scripts themselves meet a real Redis in the full tier.
 */
export class FakeRedis {
  mood: Mood = 'well';
  /** Every command it got, its name first. */
  readonly commands: string[][] = [];
  readonly data = new Map<string, Entry>();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Address to connect to; stays the same over {@link stop} and {@link start}. */
  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** Begins to listen. */
  async start(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Goes away as one that was killed, and forgets everything. */
  async stop(): Promise<void> {
    this.data.clear();
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, 'close');
  }

  /** How often a command was sent. */
  count(name: string): number {
    return this.commands.filter(([found]) => found === name).length;
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => {});
    let waiting = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      waiting += chunk;
      for (;;) {
        const found = readCommand(waiting);
        if (!found) return;
        waiting = waiting.slice(found.length);
        this.commands.push(found.words);
        if (this.mood !== 'silent') socket.write(this.#answer(found.words));
      }
    });
  }

  #answer([name = '', ...words]: string[]): string {
    if (this.mood === 'failing' && name === 'EVALSHA') return '-OOM command not allowed\r\n';
    if (name === 'CONFIG')
      return array([words[1] ?? '', this.mood === 'onDisk' ? 'yes' : words[1] === 'save' ? '' : 'no']);
    if (name === 'SCRIPT') return bulk('f00');
    if (name === 'EVAL') return this.#salt(words);
    if (name === 'EVALSHA') return this.#judge(words);
    return '-ERR unknown command\r\n';
  }

  #salt([, , key = '', offer = '', lasts = '']: string[]): string {
    if (!this.#get(key)) this.#set(key, offer, Number(lasts));
    const found = this.data.get(key);
    return `*2\r\n${bulk(found?.value ?? '')}:${Math.ceil((found?.endsAt ?? 0) - performance.now())}\r\n`;
  }

  #judge([, count = '0', ...rest]: string[]): string {
    const keys = rest.slice(0, Number(count));
    const [window = '', ...limits] = rest.slice(Number(count));
    const verdicts: number[] = [];
    while (keys.length > 0) {
      const name = keys.shift() ?? '';
      const counters = Number(limits.shift());
      const asked = keys.splice(0, counters).map((key) => ({ key, limit: Number(limits.shift()) }));
      const isGranted =
        this.#get(name) !== undefined ||
        asked.every(({ key, limit }) => {
          const used = Number(this.#get(key) ?? 0);
          if (used >= limit) return false;
          this.#set(key, String(used + 1), Number(window));
          return true;
        });
      if (isGranted) this.#set(name, 'granted', Number(window));
      verdicts.push(isGranted ? 1 : 0);
    }
    return `*${verdicts.length}\r\n${verdicts.map((verdict) => `:${verdict}\r\n`).join('')}`;
  }

  #get(key: string): string | undefined {
    const found = this.data.get(key);
    return found && found.endsAt > performance.now() ? found.value : undefined;
  }

  #set(key: string, value: string, lasts: number): void {
    const known = this.#get(key) === undefined ? undefined : this.data.get(key);
    this.data.set(key, { value, endsAt: known?.endsAt ?? performance.now() + lasts });
  }
}

const bulk = (text: string) => `$${text.length}\r\n${text}\r\n`;
const array = (texts: string[]) => `*${texts.length}\r\n${texts.map(bulk).join('')}`;

/** The first whole command of a text, and how long it is there. */
function readCommand(text: string): { words: string[]; length: number } | undefined {
  const head = /^\*(\d+)\r\n/.exec(text);
  if (!head) return undefined;
  let place = head[0].length;
  const words: string[] = [];
  for (let left = Number(head[1]); left > 0; left -= 1) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(place, place + 20));
    if (!size) return undefined;
    place += size[0].length;
    const end = place + Number(size[1]);
    if (text.length < end + 2) return undefined;
    words.push(text.slice(place, end));
    place = end + 2;
  }
  return { words, length: place };
}
