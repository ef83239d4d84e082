import type { OperationId } from '@humas/contract';
import type { routes } from '@humas/contract/routes';
import { describe, expectTypeOf, it } from 'vitest';
import type { Article, ArticleSummary, NewMessage } from '../index.js';
import { type MockOperation, mockApi } from './index.js';

describe('mockApi', () => {
  const api = mockApi();

  it('knows the operations of the contract', () => {
    expectTypeOf<MockOperation>().toEqualTypeOf<OperationId>();
    expectTypeOf<MockOperation>().toEqualTypeOf<keyof typeof routes>();
    // @ts-expect-error there is no such operation
    api.on('articles.find', {});
  });

  it('gives and takes the body of the operation', () => {
    expectTypeOf(api.example('articles.get')).toEqualTypeOf<Article>();
    expectTypeOf(api.example('views.record')).toEqualTypeOf<undefined>();
    expectTypeOf(api.example('feeds.rss')).toEqualTypeOf<string>();
    api.on('articles.get', { body: { ...api.example('articles.get'), headline: 'Lain' }, times: 2 });
    // @ts-expect-error a headline alone is no article
    api.on('articles.get', { body: { headline: 'Lain' } });
    // @ts-expect-error views.record answers without a body
    api.on('views.record', { body: {} });
  });

  it('takes pages of lists only', () => {
    api.on('articles.list', { pages: [api.example('articles.list').items] });
    // @ts-expect-error an article is no list
    api.on('articles.get', { pages: [] });
    // @ts-expect-error agencies are no articles
    api.on('articles.list', { pages: [api.example('agencies.list').items] });
  });

  it('takes problems the operation may answer with, and one kind of answer at a time', () => {
    api.on('polls.get', { problem: { code: 'not_found', detail: 'Tidak ada.' } });
    // @ts-expect-error reading has nothing to close
    api.on('polls.get', { problem: 'poll_closed' });
    // @ts-expect-error a lost request has no body
    api.on('polls.get', { offline: true, body: api.example('polls.get') });
    // @ts-expect-error no problem, nothing to wait for
    api.on('polls.get', { retryAfter: 1 });
  });

  it('tells a function what was asked', () => {
    api.on('articles.list', ({ query }) => {
      expectTypeOf(query.tag).toEqualTypeOf<string | undefined>();
      // @ts-expect-error no such parameter
      return query.halaman ?? {};
    });
    api.on('reactions.set', ({ params, body }) => {
      expectTypeOf(params).toEqualTypeOf<Readonly<Record<'article', string>>>();
      expectTypeOf(body.choice).toEqualTypeOf<string>();
      return {};
    });
    api.on('articles.list', () => ({ pages: [[] as ArticleSummary[]] }));
    // @ts-expect-error how often is said where it is set
    api.on('articles.list', () => ({ times: 1 }));
  });

  it('remembers requests by operation', () => {
    for (const request of api.requests) {
      if (request.operation === 'messages.create') expectTypeOf(request.body).toEqualTypeOf<NewMessage>();
      if (request.operation === 'media.create') expectTypeOf(request.body).toEqualTypeOf<FormData>();
      if (request.operation === 'agencies.get') expectTypeOf(request.params.agency).toBeString();
    }
  });
});
