import { describe, expectTypeOf, it } from 'vitest';
import { createHumasClient, type HumasClient, isHumasError } from '../src/index.js';

// One accepted and one rejected call for every operation stands in `resources`, by the file that offers it.
describe('client', () => {
  it('options', () => {
    const client = createHumasClient({ baseUrl: 'https://api.test' });
    expectTypeOf(client).toEqualTypeOf<HumasClient>();
    // @ts-expect-error baseUrl is required
    createHumasClient({});
    client.definitions.get({ fetchOptions: { next: { revalidate: 60, tags: ['x'] } } });
    // @ts-expect-error the method of a call is not the caller's to choose
    client.definitions.get({ fetchOptions: { method: 'POST' } });
  });

  it('errors', () => {
    const error: unknown = null;
    if (isHumasError(error, 'HumasGoneError'))
      expectTypeOf(error.withdrawn?.reason).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there is no such class
    isHumasError(error, 'NotFound');
  });
});
