import { describe, expectTypeOf, it } from 'vitest';
import type {
  Agency,
  AlertList,
  Article,
  ArticleArchive,
  ArticleState,
  ArticleSummary,
  Category,
  Counter,
  CreatedKey,
  Definitions,
  HumasResponse,
  ImportCountResult,
  ImportResult,
  ImportState,
  Key,
  Media,
  Message,
  MessageReceipt,
  MessageTerms,
  Poll,
  PopularArticles,
  PublishedMessage,
  Reaction,
  Reclassified,
  SavedReaction,
  SearchHit,
  SearchPage,
  SearchSuggestions,
} from '../src/index.js';
import { createHumasClient, isHumasError } from '../src/index.js';

const client = createHumasClient({ baseUrl: 'https://api.test' });
const voter = '4fW1yKpQ7mXc9TzR2bLdNg';

// One accepted and one rejected call for every operation.
describe('types', () => {
  it('agencies.list', async () => {
    expectTypeOf((await client.agencies.list({ kind: 'blu', take: 3 })).items).toEqualTypeOf<
      readonly Agency[]
    >();
    // @ts-expect-error a kind the contract does not know
    client.agencies.list({ kind: 'province' });
  });

  it('agencies.get', () => {
    expectTypeOf(client.agencies.get('kepegawaian')).resolves.toEqualTypeOf<Agency>();
    // @ts-expect-error a number is no id
    client.agencies.get(7);
  });

  it('categories.list', async () => {
    expectTypeOf((await client.categories.list()).items).toEqualTypeOf<Category[]>();
    // @ts-expect-error categories are not paged
    client.categories.list({ pageSize: 3 });
  });

  it('articles.list', async () => {
    for await (const article of client.articles.list({ type: 'news', from: '2026-01-01T00:00:00+07:00' })) {
      expectTypeOf(article).toEqualTypeOf<ArticleSummary>();
    }
    expectTypeOf(client.articles.list().toArray({ max: 5 })).resolves.toEqualTypeOf<ArticleSummary[]>();
    // @ts-expect-error the contract says pageSize, because limit is read in two ways
    client.articles.list({ limit: 3 });
    // @ts-expect-error an unbounded array needs a bound
    client.articles.list().toArray();
  });

  it('articles.popular', () => {
    expectTypeOf(client.articles.popular({ window: '24h' })).resolves.toEqualTypeOf<PopularArticles>();
    // @ts-expect-error a window the contract does not know
    client.articles.popular({ window: '1h' });
  });

  it('articles.get', async () => {
    const { items } = await client.articles.list();
    expectTypeOf(client.articles.get(items[0] ?? 'art_1')).resolves.toEqualTypeOf<Article>();
    expectTypeOf(client.articles.get('art_1').withResponse()).resolves.toEqualTypeOf<
      HumasResponse<Article>
    >();
    // @ts-expect-error an object without an id
    client.articles.get({ slug: 'layanan-daring' });
  });

  it('articles.getBySlug', () => {
    expectTypeOf(client.articles.getBySlug({ agency: 'a', slug: 'b' })).resolves.toEqualTypeOf<Article>();
    // @ts-expect-error a slug alone names nothing
    client.articles.getBySlug({ slug: 'b' });
  });

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

  it('definitions.get', () => {
    expectTypeOf(client.definitions.get({ locale: 'en' })).resolves.toEqualTypeOf<Definitions>();
    // @ts-expect-error a language the contract does not know
    client.definitions.get({ locale: 'jv' });
  });

  it('agencies.create', () => {
    const office = { slug: 'loket', name: 'Kantor Loket', shortName: 'Loket', kind: 'upt' } as const;
    expectTypeOf(
      client.agencies.create({ ...office, parent: { id: 'agc_1' } }),
    ).resolves.toEqualTypeOf<Agency>();
    // @ts-expect-error a time zone Indonesia does not have
    client.agencies.create({ ...office, timeZone: 'Asia/Tokyo' });
  });

  it('articles.correct', () => {
    expectTypeOf(
      client.articles.correct('art_1', { note: 'Salah.' }, { ifMatch: 4, timeout: 5000 }),
    ).resolves.toEqualTypeOf<ArticleState>();
    // @ts-expect-error which version was corrected?
    client.articles.correct('art_1', { note: 'Salah.' });
  });

  it('articles.withdraw', async () => {
    const read = await client.articles.get('art_1').withResponse();
    const withdrawn = client.articles.withdraw(
      read.data,
      { reason: 'Usang.', replacedBy: read.data },
      { ifMatch: read },
    );
    expectTypeOf(withdrawn).resolves.toEqualTypeOf<ArticleState>();
    // @ts-expect-error readers deserve a reason
    client.articles.withdraw('art_1', {}, { ifMatch: await withdrawn });
    // @ts-expect-error an article has no version; its answer has
    client.articles.withdraw('art_1', { reason: 'Usang.' }, { ifMatch: read.data });
  });

  const from = { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id' };
  const post = {
    headline: 'Loket',
    bodyHtml: '<p>Buka.</p>',
    publishedAt: '2026-10-02T03:00:00Z',
    sourceUrl: 'https://www.contoh.go.id/loket/',
    sourceVersion: '1',
  };

  it('imports.list', async () => {
    for await (const state of client.imports.list({ ...from, pageSize: 1000, take: 5000 }))
      expectTypeOf(state).toEqualTypeOf<ImportState>();
    // @ts-expect-error of which source?
    client.imports.list({ agency: 'kepegawaian' });
  });

  it('imports.count', () => {
    const counts = [{ sourceId: '1204', viewBaseline: 734 }] as const;
    expectTypeOf(client.imports.count(from, counts)).resolves.toEqualTypeOf<ImportCountResult>();
    // @ts-expect-error what a source does not count is left out
    client.imports.count(from, [{ sourceId: '1204', viewBaseline: null }]);
  });

  it('imports.put', async () => {
    const address = { ...from, sourceId: '1204' };
    const cover = await client.media.create({ agency: 'kepegawaian', file: new Blob([]), alt: 'Loket' });
    expectTypeOf(
      client.imports.put(address, { ...post, cover, gallery: [cover, 'med_1'] }),
    ).resolves.toEqualTypeOf<ImportResult>();
    // @ts-expect-error which article of the source?
    client.imports.put(from, post);
    // @ts-expect-error clarifications are written here, not imported
    client.imports.put(address, { ...post, type: 'clarification' });
  });

  it('imports.withdraw', () => {
    expectTypeOf(
      client.imports.withdraw({ ...from, sourceId: '1204' }, { reason: 'Ditarik.' }),
    ).resolves.toEqualTypeOf<ArticleState>();
    // @ts-expect-error a source’s id is text, also when it is digits
    client.imports.withdraw({ ...from, sourceId: 1204 }, { reason: 'Ditarik.' });
  });

  it('keys.create', () => {
    expectTypeOf(
      client.keys.create({ name: 'Sinkronisasi', scopes: ['articles:write'] }),
    ).resolves.toEqualTypeOf<CreatedKey>();
    // @ts-expect-error a scope the contract does not know
    client.keys.create({ name: 'Sinkronisasi', scopes: ['articles:read'] });
  });

  it('keys.list', async () => {
    expectTypeOf((await client.keys.list({ agency: 'kepegawaian' })).items).toEqualTypeOf<Key[]>();
    // @ts-expect-error keys are not paged
    client.keys.list({ pageSize: 5 });
  });

  it('keys.revoke', async () => {
    const created = await client.keys.create({ name: 'Sinkronisasi', scopes: ['articles:write'] });
    expectTypeOf(client.keys.revoke(created)).resolves.toEqualTypeOf<Key>();
    // @ts-expect-error which key?
    client.keys.revoke();
  });

  it('media.create', () => {
    const picture = { agency: 'kepegawaian', alt: 'Loket' };
    expectTypeOf(
      client.media.create({ ...picture, file: new Uint8Array(), credit: { photographer: 'Rana Wulandari' } }),
    ).resolves.toEqualTypeOf<Media>();
    // @ts-expect-error a path is not a picture
    client.media.create({ ...picture, file: 'loket.jpg' });
    // @ts-expect-error every picture says what it shows
    client.media.create({ agency: 'kepegawaian', file: new Blob([]) });
  });

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

  it('articles.archive', () => {
    expectTypeOf(client.articles.archive({ agency: 'a' })).resolves.toEqualTypeOf<ArticleArchive>();
    // @ts-expect-error an archive is not paged
    client.articles.archive({ pageSize: 3 });
  });

  it('search.articles', async () => {
    const found = await client.search.articles({ q: 'seleksi', facets: true });
    expectTypeOf(found).toEqualTypeOf<SearchPage>();
    for await (const hit of client.search.articles({ q: 'seleksi', take: 5 }))
      expectTypeOf(hit).toEqualTypeOf<SearchHit>();
    for await (const page of client.search.articles({ q: 'seleksi' }).pages())
      expectTypeOf(page.suggestion).toEqualTypeOf<string | null>();
    // @ts-expect-error what for?
    client.search.articles({ agency: 'a' });
  });

  it('search.suggest', () => {
    expectTypeOf(client.search.suggest({ q: 'se' })).resolves.toEqualTypeOf<SearchSuggestions>();
    // @ts-expect-error suggestions are not paged
    client.search.suggest({ q: 'se', pageSize: 3 });
  });

  it('counters.reclassify', () => {
    const change = { what: 'views', to: 'suspected', since: '', until: '', reason: 'Mesin.' } as const;
    expectTypeOf(client.counters.reclassify('art_1', change)).resolves.toEqualTypeOf<Reclassified>();
    // @ts-expect-error a machine stays a machine
    client.counters.reclassify('art_1', { ...change, to: 'bot' });
  });

  it('alerts.list', () => {
    expectTypeOf(client.alerts.list({ id: 'agc_1' })).resolves.toEqualTypeOf<AlertList>();
    // @ts-expect-error of which agency?
    client.alerts.list();
  });

  it('options and errors', () => {
    client.definitions.get({ fetchOptions: { next: { revalidate: 60, tags: ['x'] } } });
    // @ts-expect-error the method of a call is not the caller's to choose
    client.definitions.get({ fetchOptions: { method: 'POST' } });
    // @ts-expect-error baseUrl is required
    createHumasClient({});
    const error: unknown = null;
    if (isHumasError(error, 'HumasGoneError'))
      expectTypeOf(error.withdrawn?.reason).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there is no such class
    isHumasError(error, 'NotFound');
  });
});
