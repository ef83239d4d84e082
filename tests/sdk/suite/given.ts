import { createHumasClient, type HumasClient } from '@humas/sdk';
import type { Running } from '../servers/server.ts';
import { Line } from './line.ts';

/** What every test is given: the line to the server under judgement, and clients at its near end. */
export interface Given {
  readonly line: Line;
  readonly ownerKey: string;
  /** Without a key, and with an empty cache. */
  reader(): HumasClient;
  holderOf(apiKey: string): HumasClient;
}

export function givenOf({ baseUrl, ownerKey, fetch }: Running): Given {
  const line = new Line(fetch);
  const clientWith = (apiKey?: string) =>
    createHumasClient({ baseUrl, apiKey, fetch: line.fetch, retries: 0 });
  return { line, ownerKey, reader: () => clientWith(), holderOf: clientWith };
}

/** Asks Prism and the fake for one answer of the contract; the API gives it because there is a reason. */
export const prefer = (status: number) => ({ fetchOptions: { headers: { Prefer: `code=${status}` } } });

/** An article nobody wrote. */
export const NOBODY = 'art_01hbytm700e5k8jv2xw6q4n9zz';
