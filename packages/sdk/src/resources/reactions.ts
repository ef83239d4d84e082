import type { Reaction, SavedReaction } from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Whose reaction. */
export interface VoterInput {
  /** The secret this reader keeps for this one article: 22 to 64 characters of base64url, at least 128 random bits. */
  voter: string;
}

/** Whose reaction, and what it is. */
export interface ChoiceInput extends VoterInput {
  /** Key of one of the poll's options. */
  choice: string;
}

/**
 * Readers' own reactions. In browsers use `createVoter` of `@humas/sdk/beacon`, which also keeps the secret.
 * These answers are never cached nor shared.
 */
export class Reactions extends Resource {
  /**
   * Reads one voter's reaction.
   *
   * @returns `choice` is null when there is none.
   * @throws {HumasNotFoundError} when there is no such article, or its poll is off.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const mine = await client.reactions.get('art_01hbytm700e5k8jv2xw6q4n9rc', { voter: '4fW1yKpQ7mXc9TzR2bLdNg' });
   * console.log(mine.choice);
   * ```
   */
  get(article: IdOf, { voter }: VoterInput, options?: CallOptions): Call<Reaction> {
    return this.ask<Reaction>(mine(article, voter), options);
  }

  /**
   * Sets or changes one voter's reaction. Repeating it changes nothing.
   *
   * @returns the reaction as stored, with the tally that includes it.
   * @throws {HumasConflictError} when the poll is closed.
   * @throws {HumasBadRequestError} when the poll has no such option (`unknown_choice`).
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { poll } = await client.reactions.set('art_01hbytm700e5k8jv2xw6q4n9rc', {
   *   choice: 'veryUseful',
   *   voter: '4fW1yKpQ7mXc9TzR2bLdNg',
   * });
   * console.log(poll.total);
   * ```
   */
  set(article: IdOf, { choice, voter }: ChoiceInput, options?: CallOptions): Call<SavedReaction> {
    return this.ask<SavedReaction>(
      { write: 'reactions.set', ...mine(article, voter), json: { choice } },
      options,
    );
  }

  /**
   * Withdraws one voter's reaction. Withdrawing what was never set changes nothing.
   *
   * @returns `choice` is null; the tally is without it.
   * @throws {HumasConflictError} when the poll is closed.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * await client.reactions.withdraw('art_01hbytm700e5k8jv2xw6q4n9rc', { voter: '4fW1yKpQ7mXc9TzR2bLdNg' });
   * ```
   */
  withdraw(article: IdOf, { voter }: VoterInput, options?: CallOptions): Call<SavedReaction> {
    return this.ask<SavedReaction>({ write: 'reactions.withdraw', ...mine(article, voter) }, options);
  }
}

const mine = (article: IdOf, voter: string) => ({
  path: ['articles', article, 'reaction'],
  headers: { 'Humas-Voter': voter },
});
