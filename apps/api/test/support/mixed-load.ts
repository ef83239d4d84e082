import { randomUUID } from 'node:crypto';
import type { MessageReceipt } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import type { Reply } from './api-process.js';
import { addressOf } from './crowd.js';
import { writtenMessage } from './messages.js';
import { type AcknowledgedView, type AcknowledgedVote, findWrongs } from './oracle.js';
import { secret } from './test-app.js';

/** Sends one request somewhere; nothing comes back when the connection broke. */
export type Send = (
  method: string,
  path: string,
  headers: Record<string, string>,
  payload?: string,
) => Promise<Reply | undefined>;

/** What a poll of usefulness asks. */
export const CHOICES = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork'];

/** Whoever was told nothing waits a little before asking again, as every client does. */
const BREATH_MS = 50;

/** So many may wait to be sent again; then nobody says anything new until some were answered. */
const MAX_UNANSWERED = 100;

/**
 * Readers who look, vote and write until they are told to stop. A vote is changed or withdrawn now and then, and what
 * was not answered is sent again, as browsers do. What was acknowledged is remembered for {@link MixedLoad.findWrongs}.
 */
export class MixedLoad {
  /** Answers by status; 0: the connection broke. */
  readonly statuses = new Map<number, number>();
  /** What nobody should have been told: neither an answer that was asked for nor 503. */
  readonly surprises = new Set<string>();
  readonly #send: Send;
  readonly #agency: string;
  readonly #articles: readonly string[];
  readonly #views: AcknowledgedView[] = [];
  readonly #votes = new Map<string, AcknowledgedVote>();
  readonly #messages = new Map<string, string>();
  readonly #unanswered: (() => Promise<void>)[] = [];
  #sentViews = 0;
  #readers = 0;
  #acknowledged = 0;
  #isOn = false;
  #clients: Promise<unknown> = Promise.resolve();

  /** @param agency slug of the one that messages are written to */
  constructor(send: Send, articles: readonly string[], agency = 'kepegawaian') {
    this.#send = send;
    this.#agency = agency;
    this.#articles = articles;
  }

  /** How many requests were acknowledged so far. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** How many of each kind are remembered. */
  get remembered(): { readonly views: number; readonly votes: number; readonly messages: number } {
    return { views: this.#views.length, votes: this.#votes.size, messages: this.#messages.size };
  }

  /** Lets readers come. */
  start(clients = 24): void {
    this.#isOn = true;
    this.#clients = Promise.all(
      Array.from({ length: clients }, async () => {
        while (this.#isOn) await this.#act();
      }),
    );
  }

  /** Lets nobody come any more, and waits until the last one was answered. */
  async stop(): Promise<void> {
    this.#isOn = false;
    await this.#clients;
  }

  /** Waits until so many more were acknowledged: it goes on. */
  async untilAcknowledged(more: number): Promise<void> {
    const goal = this.#acknowledged + more;
    while (this.#acknowledged < goal) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** What is stored otherwise than readers were told, in words: nothing, always. */
  async findWrongs(owner: Pick<ClientBase | Pool, 'query'>): Promise<unknown[]> {
    const wrongs = await findWrongs(
      { ownerPool: owner },
      { views: this.#views, votes: [...this.#votes.values()] },
    );
    const texts = [...this.#messages.keys()];
    const { rows: messages } = await owner.query(
      `SELECT 'message lost, doubled or changed' AS wrong, a.text, a.id, count(m.id)::int AS stored
       FROM unnest($1::text[], $2::text[]) AS a (text, id) LEFT JOIN message m ON m.text = a.text
       GROUP BY a.text, a.id HAVING count(m.id) <> 1 OR min(m.id) <> a.id`,
      [texts, [...this.#messages.values()]],
    );
    const { rows: doubled } = await owner.query(
      `SELECT 'message stored twice' AS wrong, text FROM message GROUP BY text HAVING count(*) > 1`,
    );
    const { rows: totals } = await owner.query(
      `SELECT 'more views than were sent' AS wrong, sum(count)::int AS stored FROM view_hour HAVING sum(count) > $1
       UNION ALL SELECT 'a count below zero', count::int FROM view_hour WHERE count < 0
       UNION ALL SELECT 'a tally below zero', count::int FROM vote_tally WHERE count < 0`,
      [this.#sentViews],
    );
    return [...wrongs, ...messages, ...doubled, ...totals];
  }

  async #act(): Promise<void> {
    const chance = Math.random();
    if (chance < 0.1 || this.#unanswered.length >= MAX_UNANSWERED) return this.#unanswered.shift()?.();
    if (chance < 0.65) return this.#view();
    if (chance < 0.9) return this.#vote();
    return this.#write();
  }

  get #article(): string {
    return this.#articles[this.#readers % this.#articles.length] ?? '';
  }

  /** Every reader at an address of their own, so that no limit hides a loss. */
  #reader(): Record<string, string> {
    return { 'x-forwarded-for': addressOf(this.#readers++) };
  }

  #view(): Promise<void> {
    const view = { article: this.#article, visit: secret() };
    this.#sentViews += 1;
    const headers = { ...this.#reader(), 'content-type': 'text/plain' };
    const payload = JSON.stringify({ events: [{ ...view, n: 1, age: 0 }] });
    return this.#repeatable(204, 'POST', '/v1/views', headers, payload, () => this.#views.push(view));
  }

  #write(): Promise<void> {
    const message = writtenMessage({ agency: this.#agency });
    const headers = {
      ...this.#reader(),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    return this.#repeatable(201, 'POST', '/v1/messages', headers, JSON.stringify(message), ({ body }) => {
      this.#messages.set(message.text, (JSON.parse(body) as MessageReceipt).id);
    });
  }

  async #repeatable(
    expected: number,
    method: string,
    path: string,
    headers: Record<string, string>,
    payload: string | undefined,
    keep: (reply: Reply) => void,
  ): Promise<void> {
    const attempt = async () => {
      const reply = await this.#ask(method, path, headers, payload);
      if (reply?.status === expected) keep(reply);
      else this.#unanswered.push(attempt);
    };
    await attempt();
  }

  #vote(): Promise<void> {
    const isOld = Math.random() < 0.4 && this.#votes.size > 0;
    const [known] = isOld ? this.#votes.values() : [];
    // Out of sight of the other clients while on its way: the order of two at once is nobody's to know.
    if (known) this.#votes.delete(known.voter);
    const choice =
      known && Math.random() < 0.25 ? null : (CHOICES[Math.floor(Math.random() * CHOICES.length)] ?? '');
    const { article, voter } = known ?? { article: this.#article, voter: secret() };
    const headers = { ...this.#reader(), 'humas-voter': voter };
    const path = `/v1/articles/${article}/reaction`;
    const keep = () => this.#votes.set(voter, { article, voter, choice });
    if (choice === null) return this.#repeatable(200, 'DELETE', path, headers, undefined, keep);
    const typed = { ...headers, 'content-type': 'application/json' };
    return this.#repeatable(200, 'PUT', path, typed, JSON.stringify({ choice }), keep);
  }

  async #ask(...request: Parameters<Send>): Promise<Reply | undefined> {
    const reply = await this.#send(...request);
    const status = reply?.status ?? 0;
    if (![0, 200, 201, 204, 503].includes(status))
      this.surprises.add(`${request[0]} ${status} ${reply?.body}`);
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    if (status >= 200 && status < 300) this.#acknowledged += 1;
    else await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    return reply;
  }
}
