import type { RateLimiter } from '../counting/rate-limiter.js';
import type { Act } from './judge.js';
import { JUDGE_SCRIPT, SALT_SCRIPT } from './limit-scripts.js';
import { within } from './within.js';

type Client = ReturnType<typeof import('@redis/client').createClient>;

/** A Redis that may be slow to connect is still no reason to keep anything waiting for it. */
const OPENING_MS = 5000;
/** After a flush nobody shares a salt until one is offered again. */
const SALT_MS = 30_000;
/** Redis needs a hundredth of a millisecond for one act; a busy machine gets fifteen times that. */
const PATIENCE_EACH_MS = 0.15;
/** One slot, should the server be part of a cluster. */
const PREFIX = '{humas}:limits:';

/** What a session is opened with. */
export interface SessionOptions {
  /** `redis://` or `rediss://`, possibly with a password: never written anywhere. */
  readonly url: string;
  readonly limiter: RateLimiter;
  readonly windowMs: number;
  /** How long a question of one act may take, in milliseconds; each further one adds a little. */
  readonly patienceMs: number;
}

/**
 * One connection to Redis, from its opening to the first thing that goes wrong: it is not mended but replaced, so that
 * no half-broken state has to be understood.
 */
export class RedisSession {
  /** Resolves with the reason when it is over. */
  readonly ended: Promise<unknown>;
  readonly #client: Client;
  readonly #options: SessionOptions;
  readonly #end: (reason: unknown) => void;
  #script = '';
  #saltTimer: NodeJS.Timeout | undefined;
  #isOver = false;

  private constructor(client: Client, options: SessionOptions) {
    this.#client = client;
    this.#options = options;
    let end = (_: unknown) => {};
    this.ended = new Promise((resolve) => {
      end = resolve;
    });
    this.#end = end;
    client.on('error', (error) => this.close(error));
  }

  /**
   * Connects, makes sure that nothing would be written to a disk, and agrees on the salt.
   *
   * @throws what Redis or the connection answers; an Error naming what to change when it writes to its disk
   */
  static async open(options: SessionOptions): Promise<RedisSession> {
    const { createClient } = await import('@redis/client');
    const client = createClient({
      url: options.url,
      RESP: 2,
      disableOfflineQueue: true,
      disableClientInfo: true,
      maintNotifications: 'disabled',
      socket: { connectTimeout: OPENING_MS, reconnectStrategy: false },
    }) as Client;
    const session = new RedisSession(client, options);
    try {
      await within(session.#prepare(), OPENING_MS);
      // Whoever takes longer than a question may take is not used at all.
      await within(session.#agreeOnSalt(), options.patienceMs);
      return session;
    } catch (error) {
      session.close(error);
      throw error;
    }
  }

  /** One round trip for the whole group. @throws when it fails or takes too long; the session is over then */
  async ask(acts: readonly Act[]): Promise<boolean[]> {
    const { limiter, windowMs, patienceMs } = this.#options;
    const keys: string[] = [];
    const limits = [String(windowMs)];
    for (const { name, counters } of acts) {
      keys.push(nameOf(limiter, `act ${name}`));
      limits.push(String(counters.length));
      for (const { key, limit } of counters) {
        keys.push(nameOf(limiter, key));
        limits.push(String(limit));
      }
    }
    try {
      const question = ['EVALSHA', this.#script, String(keys.length), ...keys, ...limits];
      const answer = this.#client.sendCommand(question);
      const verdicts = await within(answer, patienceMs + acts.length * PATIENCE_EACH_MS);
      return (verdicts as unknown as number[]).map((verdict) => verdict === 1);
    } catch (error) {
      this.close(error);
      throw error;
    }
  }

  /** Cuts the connection; nothing is waited for. */
  close(reason?: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#saltTimer);
    try {
      this.#client.destroy();
    } catch {
      // It was never open, or already gone.
    }
    this.#end(reason);
  }

  async #prepare(): Promise<void> {
    await this.#client.connect();
    await this.#refuseDisk();
    this.#script = String(await this.#client.sendCommand(['SCRIPT', 'LOAD', JUDGE_SCRIPT]));
    await this.#agreeOnSalt();
  }

  /** It is a public promise that disguised addresses are never stored. Where the settings are hidden, its owner keeps it. */
  async #refuseDisk(): Promise<void> {
    const settings = ['save', 'appendonly'].map((name) =>
      this.#client.sendCommand(['CONFIG', 'GET', name]).catch(() => undefined),
    );
    const [save, appendOnly] = (await Promise.all(settings)).map(
      (found) => (found as string[] | undefined)?.[1],
    );
    if (!save && (appendOnly ?? 'no') === 'no') return;
    throw new Error(
      'this Redis writes what it holds to its disk, and disguised addresses must never be stored: start it with --save "" --appendonly no.',
    );
  }

  async #agreeOnSalt(): Promise<void> {
    const { limiter } = this.#options;
    const { secret, remainingMs } = limiter.salt;
    const offer = [secret.toString('base64'), String(Math.max(1, remainingMs))];
    const reply = await this.#client.sendCommand(['EVAL', SALT_SCRIPT, '1', `${PREFIX}salt`, ...offer]);
    const [found, lasts] = reply as unknown as [string, number];
    const agreed = Buffer.from(found, 'base64');
    if (agreed.length !== 32 || lasts < 0)
      throw new Error(`${PREFIX}salt in Redis is not what this API stores there.`);
    limiter.adoptSalt(agreed, lasts);
    if (this.#isOver) return;
    clearTimeout(this.#saltTimer);
    this.#saltTimer = setTimeout(
      () => {
        this.#agreeOnSalt().catch((error: unknown) => this.close(error));
      },
      Math.min(lasts + 50, SALT_MS),
    ).unref();
  }
}

/** Not even a disguised address tells there what it read: every counter has a name of its own. */
function nameOf(limiter: RateLimiter, key: string): string {
  return `${PREFIX}${limiter.disguise(key)}`;
}
