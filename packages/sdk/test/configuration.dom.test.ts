import { describe, expect, it } from 'vitest';
import { createHumasClient } from '../src/index.js';

describe('createHumasClient in a browser', () => {
  it('refuses a secret key, which every visitor could read', () => {
    expect(() => createHumasClient({ baseUrl: 'https://api.test', apiKey: 'hk_secret' })).toThrow(
      /an apiKey was passed in a browser/,
    );
  });
});
