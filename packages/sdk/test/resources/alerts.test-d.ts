import { describe, expectTypeOf, it } from 'vitest';
import type { AlertList, HumasClient } from '../../src/index.js';

declare const client: HumasClient;

describe('alerts', () => {
  it('alerts.list', () => {
    expectTypeOf(client.alerts.list({ id: 'agc_1' })).resolves.toEqualTypeOf<AlertList>();
    // @ts-expect-error of which agency?
    client.alerts.list();
  });
});
