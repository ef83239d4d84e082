import type { MessageTerms } from '@humas/sdk';
import { client } from './client.ts';
import { type Outcome, optional, settle } from './outcome.ts';

/** What is counted, what is not, and what is stored. */
export type Definitions = Awaited<ReturnType<typeof client.definitions.get>>;

/** Loads what the API says about how it counts. */
export const loadDefinitions = (): Promise<Outcome<Definitions>> => settle(() => client.definitions.get());

/** What the API stores, and what those who write to an agency agree to. */
export type Privacy = Pick<Definitions, 'storage' | 'version'> & { terms: MessageTerms | undefined };

/** Loads what is stored about readers; the terms of messages may be missing. */
export const loadPrivacy = (): Promise<Outcome<Privacy>> =>
  settle(async () => {
    const [{ storage, version }, terms] = await Promise.all([
      client.definitions.get(),
      optional(client.messages.terms()),
    ]);
    return { storage, version, terms };
  });
