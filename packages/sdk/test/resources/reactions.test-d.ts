import { describe, expectTypeOf, it } from 'vitest';
import type { HumasClient, Reaction, SavedReaction } from '../../src/index.js';

declare const client: HumasClient;
declare const voter: string;

describe('reactions', () => {
  it('reactions.get', () => {
    expectTypeOf(client.reactions.get('art_1', { voter })).resolves.toEqualTypeOf<Reaction>();
    // @ts-expect-error whose reaction?
    client.reactions.get('art_1');
  });

  it('reactions.set', () => {
    expectTypeOf(
      client.reactions.set('art_1', { voter, choice: 'useful' }),
    ).resolves.toEqualTypeOf<SavedReaction>();
    // @ts-expect-error which choice?
    client.reactions.set('art_1', { voter });
  });

  it('reactions.withdraw', () => {
    expectTypeOf(client.reactions.withdraw('art_1', { voter })).resolves.toEqualTypeOf<SavedReaction>();
    // @ts-expect-error the voter is named, not positional
    client.reactions.withdraw('art_1', voter);
  });
});
