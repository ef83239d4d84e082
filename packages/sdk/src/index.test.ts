import { describe, expect, it } from 'vitest';

const ROOT = [
  'HumasAuthorizationError',
  'HumasBadRequestError',
  'HumasConfigurationError',
  'HumasConflictError',
  'HumasError',
  'HumasGoneError',
  'HumasInvalidResponseError',
  'HumasNetworkError',
  'HumasNotFoundError',
  'HumasPaginationError',
  'HumasPreconditionError',
  'HumasRateLimitError',
  'HumasServerError',
  'HumasTimeoutError',
  'createHumasClient',
  'isHumasError',
];
const MESSAGES = ['MessageError', 'newKey', 'sendMessage'];
const BEACON = ['BeaconError', 'createBeacon', 'createVoter', 'startViewBeacon'];

const ENTRIES: [string, () => Promise<object>, string[]][] = [
  ['src root', () => import('./index.js'), ROOT],
  ['dist root', () => import('@humas/sdk'), ROOT],
  ['src beacon', () => import('./beacon/index.js'), BEACON],
  ['dist beacon', () => import('@humas/sdk/beacon'), BEACON],
  ['src messages', () => import('./messages/index.js'), MESSAGES],
  ['dist messages', () => import('@humas/sdk/messages'), MESSAGES],
];

describe('public names', () => {
  it.each(ENTRIES)('%s exports exactly these', async (_, load, names) => {
    expect(Object.keys(await load()).sort()).toEqual(names);
  });
});
