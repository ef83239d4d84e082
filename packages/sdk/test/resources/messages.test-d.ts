import { describe, expectTypeOf, it } from 'vitest';
import type {
  HumasClient,
  Message,
  MessageReceipt,
  MessageTerms,
  PublishedMessage,
} from '../../src/index.js';

declare const client: HumasClient;
declare const voter: string;

describe('messages', () => {
  it('messages.create', async () => {
    const words = { agency: 'kepegawaian', kind: 'feedback', text: 'Jelas.', consentVersion: '1' } as const;
    const article = await client.articles.get('art_1');
    expectTypeOf(
      client.messages.create(
        { ...words, agency: article.agency, article, name: null },
        { idempotencyKey: voter, timeout: 5000 },
      ),
    ).resolves.toEqualTypeOf<MessageReceipt>();
    // @ts-expect-error a kind the contract does not know
    client.messages.create({ ...words, kind: 'complaint' });
    // @ts-expect-error which terms were agreed to?
    client.messages.create({ agency: 'kepegawaian', kind: 'feedback', text: 'Jelas.' });
  });

  it('messages.terms', () => {
    expectTypeOf(client.messages.terms()).resolves.toEqualTypeOf<MessageTerms>();
    // @ts-expect-error the terms are the same for every agency
    client.messages.terms('kepegawaian');
  });

  it('messages.list', async () => {
    for await (const message of client.messages.list({ status: 'pending', agency: { id: 'agc_1' } }))
      expectTypeOf(message).toEqualTypeOf<Message>();
    // @ts-expect-error a status the contract does not know
    client.messages.list({ status: 'read' });
  });

  it('messages.approve', () => {
    expectTypeOf(client.messages.approve({ id: 'msg_1' })).resolves.toEqualTypeOf<Message>();
    // @ts-expect-error an approval needs no reason
    client.messages.approve('msg_1', { reason: 'other' });
  });

  it('messages.reject', () => {
    expectTypeOf(client.messages.reject('msg_1', { reason: 'abusive' })).resolves.toEqualTypeOf<Message>();
    // @ts-expect-error why?
    client.messages.reject('msg_1');
    // @ts-expect-error a reason the contract does not know
    client.messages.reject('msg_1', { reason: 'boring' });
  });

  it('messages.erase', () => {
    expectTypeOf(client.messages.erase('msg_1')).resolves.toBeVoid();
    // @ts-expect-error which message?
    client.messages.erase();
  });

  it('messages.published', async () => {
    for await (const message of client.messages.published('art_1', { take: 3 }))
      expectTypeOf(message).toEqualTypeOf<PublishedMessage>();
    // @ts-expect-error only approved ones are public
    client.messages.published('art_1', { status: 'pending' });
  });
});
