import { describe, expectTypeOf, it } from 'vitest';
import type { Counter, Definitions, HumasClient, Poll, Reclassified } from '../../src/index.js';

declare const client: HumasClient;
declare const voter: string;

describe('counting', () => {
  it('counters.list', async () => {
    expectTypeOf((await client.counters.list({ ids: ['art_1', { id: 'art_2' }] })).items).toEqualTypeOf<
      Counter[]
    >();
    // @ts-expect-error ids are required
    client.counters.list({});
  });

  it('views.record', () => {
    const event = { visit: voter, article: 'art_1', n: 1, age: 0 };
    expectTypeOf(client.views.record({ events: [event] })).resolves.toBeVoid();
    // @ts-expect-error an event says how old it is
    client.views.record({ events: [{ visit: voter, article: 'art_1', n: 1 }] });
  });

  it('polls.get', () => {
    expectTypeOf(client.polls.get('art_1')).resolves.toEqualTypeOf<Poll>();
    // @ts-expect-error a poll belongs to an article
    client.polls.get();
  });

  it('definitions.get', () => {
    expectTypeOf(client.definitions.get({ locale: 'en' })).resolves.toEqualTypeOf<Definitions>();
    // @ts-expect-error a language the contract does not know
    client.definitions.get({ locale: 'jv' });
  });

  it('counters.reclassify', () => {
    const change = { what: 'views', to: 'suspected', since: '', until: '', reason: 'Mesin.' } as const;
    expectTypeOf(client.counters.reclassify('art_1', change)).resolves.toEqualTypeOf<Reclassified>();
    // @ts-expect-error a machine stays a machine
    client.counters.reclassify('art_1', { ...change, to: 'bot' });
  });
});
