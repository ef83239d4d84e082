import type { MessageReceipt, MessageTerms, NewMessage } from '@humas/contract';
import { randomName } from '../browser/random.js';
import { type IdOf, idOf } from '../core/address.js';
import type { Api } from '../core/api.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';

/** What a reader writes to an agency. */
export interface MessageInput extends Omit<NewMessage, 'agency' | 'article'> {
  /** Who is written to: slug, id, or an agency. */
  agency: IdOf;
  /** The article it is about: id, or an article. */
  article?: IdOf | null;
}

/** Options of `messages.create`. */
export interface MessageOptions extends CallOptions {
  /**
   * Name of this very message, 16 to 64 characters of base64url. A call keeps it over its own retries; pass the same
   * one to repeat a message of which you do not know whether it arrived, also from another process.
   *
   * @default random, new for every call
   */
  idempotencyKey?: string;
}

/** What readers write. */
export class Messages {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Sends a message. It waits for somebody at the agency to read it; nothing is public before. Sent again with the
   * same `idempotencyKey` it is stored once. In browsers use `sendMessage` of `@humas/sdk/messages`, which is small.
   *
   * @param message - `text` has at most 2,000 characters; `consentVersion` is the `version` of the terms that were
   *   shown and agreed to.
   * @returns that it is stored, once it is.
   * @throws {HumasBadRequestError} when it does not follow the contract, when the terms are not known
   *   (`unknown_consent`), or when the key was used for other words (`idempotency_key_reused`).
   * @throws {HumasNotFoundError} when there is no such agency or article.
   * @throws {HumasRateLimitError} when too many came from this network; `retryAfter` says how long to wait.
   * @throws {HumasConflictError} when the same message is still being stored after all retries
   *   (`request_in_progress`).
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const terms = await client.messages.terms();
   * const receipt = await client.messages.create({
   *   agency: 'kepegawaian',
   *   kind: 'feedback',
   *   text: 'Terima kasih, tetapi tabelnya sulit dibaca di ponsel.',
   *   consentVersion: terms.version,
   * });
   * console.log(receipt.id, receipt.receivedAt);
   * ```
   */
  create(
    message: MessageInput,
    { idempotencyKey = randomName(), ...options }: MessageOptions = {},
  ): Call<MessageReceipt> {
    return this.#api.call<MessageReceipt>(
      {
        write: 'messages.create',
        path: ['messages'],
        headers: { 'Idempotency-Key': idempotencyKey },
        json: { ...message, agency: idOf(message.agency), article: idOf(message.article) },
      },
      options,
    );
  }

  /**
   * Reads what a writer agrees to. Show it beside the form, and send its `version` with the message.
   *
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { version, consent } = await client.messages.terms();
   * console.log(version, consent.id);
   * ```
   */
  terms(options?: CallOptions): Call<MessageTerms> {
    return this.#api.get<MessageTerms>(['messages', 'terms'], {}, options);
  }
}
