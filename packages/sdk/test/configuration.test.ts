import { describe, expect, it } from 'vitest';
import { createHumasClient, type HumasClientOptions } from '../src/index.js';
import { clientOf } from './fake-api.js';

const baseUrl = 'https://api.test';
const WRONG: [string, object][] = [
  ['baseUrl', {}],
  ['baseUrl', { baseUrl: 'api.test' }],
  ['baseUrl', { baseUrl: 'ftp://api.test' }],
  ['baseUrl', { baseUrl: 'https://api.test/v1/' }],
  ['baseUrl', { baseUrl: 'https://api.test/?x=1' }],
  ['baseUrl', { baseUrl: 'https://user:hunter2@api.test' }],
  ['locale', { baseUrl, locale: 'jv' }],
  ['timeout', { baseUrl, timeout: 0 }],
  ['totalTimeout', { baseUrl, totalTimeout: Number.NaN }],
  ['retries', { baseUrl, retries: 1.5 }],
  ['apiKey', { baseUrl, apiKey: '' }],
  ['apiKey', { baseUrl, apiKey: 'hunter2 \n' }],
  ['cache.maxEntries', { baseUrl, cache: { maxEntries: 0 } }],
  ['cache.staleIfError', { baseUrl, cache: { staleIfError: -1 } }],
];

describe('createHumasClient', () => {
  it.each(WRONG)('names the option %s when it is %j', (name, options) => {
    const make = () => createHumasClient(options as HumasClientOptions);
    expect(make).toThrow(
      expect.objectContaining({ name: 'HumasConfigurationError', code: 'invalid_configuration' }),
    );
    expect(make).toThrow(new RegExp(`^humas: .*${name} .+\\. .+\\. Pass .+\\.$`));
    expect(make).not.toThrow(/hunter2/);
  });

  it('checks the limits of a call before it is sent', async () => {
    const { client, seen } = clientOf(() => Response.json({}));
    await expect(client.definitions.get({ timeout: -1 })).rejects.toThrow(/timeout was -1/);
    await expect(client.definitions.get({ retries: 99 })).rejects.toThrow(/retries was 99/);
    await expect(client.articles.list({ take: 0.5 })).rejects.toThrow(/take was 0.5/);
    expect(seen).toEqual([]);
  });

  it('reads no key from the environment by itself', async () => {
    process.env.HUMAS_API_KEY = 'hk_from_environment';
    try {
      const { client, seen } = clientOf(() => Response.json({}));
      await client.definitions.get();
      expect(seen[0]?.headers.authorization).toBeUndefined();
    } finally {
      delete process.env.HUMAS_API_KEY;
    }
  });
});
