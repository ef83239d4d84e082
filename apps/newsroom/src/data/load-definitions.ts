import { client } from './client.ts';
import { type Outcome, settle } from './outcome.ts';

/** What is counted, what is not, and what is stored. */
export type Definitions = Awaited<ReturnType<typeof client.definitions.get>>;

/** Loads what the API says about how it counts. */
export const loadDefinitions = (): Promise<Outcome<Definitions>> => settle(() => client.definitions.get());
