import type {
  Message,
  MessageReceipt,
  MessageTerms,
  NewMessage,
  operations,
  PublishedMessage,
  Rejection,
} from '@humas/contract';
import { randomName } from '../browser/random.js';
import { type IdOf, idOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

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

/** Filters and paging of `messages.list`. Filters narrow together. */
export interface MessageListQuery
  extends Omit<NonNullable<operations['messages.list']['parameters']['query']>, 'agency' | 'article'> {
  /** Only messages to this agency: slug, id, or an agency. */
  agency?: IdOf;
  /** Only messages about this article: id, or an article. */
  article?: IdOf;
  /** How many messages to read over all pages; left out, all. */
  take?: number;
}

/** Paging of `messages.published`. */
export type PublishedMessageQuery = NonNullable<operations['messages.published']['parameters']['query']> & {
  /** How many messages to read over all pages; left out, all. */
  take?: number;
};

/** What readers write. */
export class Messages extends Resource {
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
    return this.ask<MessageReceipt>(
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
    return this.read<MessageTerms>(['messages', 'terms'], {}, options);
  }

  /**
   * Lists messages to judge, of the key's agency and the units below it; oldest first, so that nobody waits behind
   * those who came later. Needs an `apiKey` with the scope `messages:moderate`, as all of the following except
   * `published`.
   *
   * @returns one page when awaited, all when iterated.
   * @throws {HumasNotFoundError} when the agency or article does not exist for the key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * for await (const { id, text } of client.messages.list({ status: 'pending' })) console.log(id, text);
   * ```
   */
  list(query: MessageListQuery = {}, options?: CallOptions): ListCall<Message> {
    return this.pages<Message>(['messages'], query, options);
  }

  /**
   * Lets a message be shown, also one that was rejected before. Approving it again changes nothing.
   *
   * @param message - the id, or a message.
   * @throws {HumasNotFoundError} when there is none, or it is for another agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { status } = await client.messages.approve('msg_01hbytm700e5k8jv2xw6q4n9rh');
   * console.log(status);
   * ```
   */
  approve(message: IdOf, options?: CallOptions): Call<Message> {
    return this.write<Message>('messages.approve', ['messages', message, 'approve'], undefined, options);
  }

  /**
   * Keeps a message from being shown, also one that was approved before. Rejecting it again changes nothing.
   *
   * @param message - the id, or a message.
   * @param rejection - a `reason`, and a `note` for colleagues, which is never public.
   * @throws {HumasNotFoundError} when there is none, or it is for another agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * await client.messages.reject('msg_01hbytm700e5k8jv2xw6q4n9rh', { reason: 'personalData' });
   * ```
   */
  reject(message: IdOf, rejection: Rejection, options?: CallOptions): Call<Message> {
    return this.write<Message>('messages.reject', ['messages', message, 'reject'], rejection, options);
  }

  /**
   * Erases a message for good, as its writer may ask. Erasing it again changes nothing.
   *
   * @param message - the id, or a message.
   * @throws {HumasNotFoundError} when there never was one, or it is for another agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * await client.messages.erase('msg_01hbytm700e5k8jv2xw6q4n9rh');
   * ```
   */
  erase(message: IdOf, options?: CallOptions): Call<void> {
    return this.write<void>('messages.erase', ['messages', message], undefined, options);
  }

  /**
   * Reads what readers wrote about an article and somebody at the agency approved, newest first. Needs no key.
   *
   * @param article - the id, or an article.
   * @returns one page when awaited, all when iterated; usually none.
   * @throws {HumasNotFoundError} when there is no such article.
   * @throws {HumasGoneError} when it was withdrawn.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.messages.published('art_01hbytm700e5k8jv2xw6q4n9rc', { pageSize: 5 });
   * for (const { name, text } of items) console.log(name ?? 'Pembaca', text);
   * ```
   */
  published(
    article: IdOf,
    query: PublishedMessageQuery = {},
    options?: CallOptions,
  ): ListCall<PublishedMessage> {
    return this.pages<PublishedMessage>(['articles', article, 'messages'], query, options);
  }
}
