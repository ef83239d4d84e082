import { createHash } from 'node:crypto';
import type { MessageReceipt } from '@humas/contract';
import type { Limits } from '../config.js';
import type { RateLimiter } from '../counting/rate-limiter.js';
import { createId } from '../ids.js';
import type { Judge } from '../limits/judge.js';
import { ProblemError } from '../problems/problem-error.js';
import type {
  MessageRepository,
  MessageRow,
  Remembered,
  RepeatableRequest,
} from '../repositories/messages.js';
import { withOffset } from '../representations/time.js';

/** A checked message, not stored yet. */
export interface WrittenMessage extends Omit<MessageRow, 'id'> {
  /** Zone of the agency, for the time on the receipt. */
  readonly timeZone: string;
}

/** Takes in messages: each once, durably, and not too many from one network. */
export class MessageRecorder {
  readonly #repository: MessageRepository;
  readonly #limiter: RateLimiter;
  readonly #limits: Limits;
  readonly #judge: Judge;

  constructor(
    repository: MessageRepository,
    { limiter, judge }: { readonly limiter: RateLimiter; readonly judge: Judge },
    { limits }: { readonly limits: Limits },
  ) {
    this.#repository = repository;
    this.#limiter = limiter;
    this.#judge = judge;
    this.#limits = limits;
  }

  /**
   * The answer this request already got. Asked before anything else is checked: what was acknowledged stays so, also
   * when the article was withdrawn or the terms changed since.
   *
   * @throws ProblemError `idempotency_key_reused`
   */
  async remembered(request: RepeatableRequest): Promise<MessageReceipt | undefined> {
    const found = await this.#repository.find(request);
    return found && receiptOf(found);
  }

  /**
   * Stores a message and resolves after the commit.
   *
   * @param address the client's; nothing of it is stored
   * @throws ProblemError `too_many_requests`, `idempotency_key_reused`, `request_in_progress`; nothing was stored then
   */
  async record(
    request: RepeatableRequest,
    message: WrittenMessage,
    address: string,
  ): Promise<MessageReceipt> {
    await this.#admit(request, address);
    const { timeZone, ...fields } = message;
    const row: MessageRow = { ...fields, id: createId('msg') };
    const stored = await this.#repository.store(request, row, (receivedAt) => ({
      id: row.id,
      kind: row.kind,
      status: 'pending',
      receivedAt: withOffset(receivedAt, timeZone),
    }));
    return receiptOf(stored);
  }

  /** A request sent again because nobody answered uses up nothing; one that was refused is looked at anew. */
  async #admit(request: RepeatableRequest, address: string): Promise<void> {
    const name = `message ${request.hash.toString('base64')}`;
    const { messages, windowMs } = this.#limits;
    const key = `${this.#limiter.keyOf(address)} messages`;
    const [isAdmitted] = await this.#judge.judge([{ name, counters: [{ key, limit: messages }] }]);
    if (isAdmitted) return;
    this.#judge.forget(name);
    // Where another process counted them, only the longest possible wait is known.
    const left = this.#limiter.remainingMs(key) || windowMs;
    const seconds = Math.max(1, Math.ceil(left / 1000));
    throw new ProblemError('too_many_requests', {
      values: { minutes: String(Math.ceil(seconds / 60)) },
      headers: { 'Retry-After': String(seconds) },
    });
  }
}

function receiptOf(found: Remembered): MessageReceipt {
  if (found.state === 'finished') return found.receipt;
  if (found.state === 'reused') throw new ProblemError('idempotency_key_reused');
  throw new ProblemError('request_in_progress', { headers: { 'Retry-After': '1' } });
}

/**
 * Names a request by its key, and its body by what stands in it. Both are kept as hashes: nobody has to know the key, and
 * the words stand in one place only.
 *
 * @param fields what makes the body what it is, in an order of its own
 */
export function repeatable(operation: string, key: string, fields: readonly unknown[]): RepeatableRequest {
  return { hash: hashOf([operation, key]), bodyHash: hashOf(fields) };
}

function hashOf(fields: readonly unknown[]): Buffer {
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}
