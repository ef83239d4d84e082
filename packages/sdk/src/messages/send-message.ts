import type { MessageReceipt, NewMessage, Problem } from '@humas/contract';
import { ask } from '../browser/ask.js';
import { endpoint } from '../browser/endpoint.js';
import { MessageError, type MessageFailure } from './message-error.js';

/** What is sent, and where. */
export interface SendMessageOptions {
  /**
   * Address of the content API as the reader's browser reaches it, without `/v1`.
   *
   * @example 'https://api.example.go.id'
   */
  apiUrl: string;
  /** Name of this very message, from `newKey`. Keep it while you repeat the same message; another message takes a new one. */
  key: string;
  /** What the reader wrote; `agency` is a slug or id. */
  message: NewMessage;
  /** Ends the request; the call then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Sends a reader's message, once and within ten seconds. Repeating it with the same key stores it once, so offer to
 * try again whenever it fails with `offline` or `unavailable`.
 *
 * @returns that it is stored, waiting to be read.
 * @throws {MessageError} with the `reason`.
 * @example
 * ```ts
 * import { newKey, sendMessage } from '@humas/sdk/messages';
 *
 * const receipt = await sendMessage({
 *   apiUrl: 'https://api.example.go.id',
 *   key: newKey(),
 *   message: {
 *     agency: 'kepegawaian',
 *     kind: 'appreciation',
 *     text: 'Terima kasih, penjelasannya mudah diikuti.',
 *     consentVersion: '2026-11-23',
 *   },
 * });
 * console.log(receipt.receivedAt);
 * ```
 */
export async function sendMessage(options: SendMessageOptions): Promise<MessageReceipt> {
  const { apiUrl, key, message, signal } = options;
  const url = endpoint(apiUrl, 'messages');
  const result = await ask(url, 'POST', { 'Idempotency-Key': key }, message, signal);
  if (!result.answer) {
    const { silence, cause } = result;
    throw new MessageError(
      `humas: POST ${url} got ${silence}. It may or may not be stored. Offer to try again with the same key.`,
      { reason: navigator.onLine ? 'unavailable' : 'offline', cause },
    );
  }
  const { answer, data } = result;
  if (answer.ok && data) return data as MessageReceipt;
  const { status, headers } = answer;
  const { code, detail, errors } = (data ?? {}) as Partial<Problem>;
  const retryAfter = Number(headers.get('Retry-After')) || undefined;
  throw new MessageError(
    `humas: POST ${url} was refused with ${status} ${code}. ${detail ?? 'Something else than the API answered.'} Keep the words for the reader.`,
    { reason: failureOf(status), code, errors, retryAfter },
  );
}

/** 408 and 409 are not about the message: it took too long, or its first attempt is still being stored. */
const failureOf = (status: number): MessageFailure =>
  status === 429
    ? 'limited'
    : status >= 400 && status < 500 && status !== 408 && status !== 409
      ? 'refused'
      : 'unavailable';
