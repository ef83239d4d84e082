import { expect } from 'vitest';
import { createHumasClient, type HumasClientOptions } from '../../src/index.js';
import type { MockApi } from '../../src/testing/index.js';
import { CALLS } from '../calls.js';

export const KEY = 'hk_test_0123456789abcdef';

/** A client of a mock, which does not repeat what fails, unless told. */
export const clientOf = ({ baseUrl, fetch }: MockApi, options: Partial<HumasClientOptions> = {}) =>
  createHumasClient({ baseUrl, fetch, retries: 0, ...options });

/** Calls an operation as `operations.test.ts` does, with a key so that writes are let in. */
export const call = (api: MockApi, id: string) =>
  CALLS[id]?.[0](clientOf(api, { apiKey: KEY, cache: false })) ?? expect.fail(`no call for ${id}`);

/** What a promise is rejected with. */
export const failureOf = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => expect.fail('it should fail'),
    (error: unknown) => error,
  );
