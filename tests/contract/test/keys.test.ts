import type { ArticleReference, CreatedKey, HumasClient, MessageReceipt } from '@humas/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, startApi } from './api.ts';
import { keyed } from './judge.ts';
import { GONE_AT_SOURCE, PNG, postOf, WORDPRESS } from './samples.ts';

let api: Api;
let syncKey: CreatedKey;
/** The secret of a key of perhubungan that may do everything there. */
let strangerSecret: string;
let article: ArticleReference;
/** What a reader wrote to kepegawaian. */
let message: MessageReceipt;

beforeAll(async () => {
  api = await startApi();
  const scopes = [
    'articles:write',
    'media:write',
    'agencies:write',
    'messages:moderate',
    'counts:write',
    'keys:manage',
  ] as const;
  syncKey = await api.owner.keys.create({ name: 'Sinkronisasi', agency: 'kepegawaian', scopes });
  strangerSecret = (await api.owner.keys.create({ name: 'Orang lain', agency: 'perhubungan', scopes }))
    .secret;
  const address = { ...WORDPRESS, sourceId: '1204' };
  article = (await api.holderOf(syncKey.secret).imports.put(address, postOf('1204'))).article;
  const { version: consentVersion } = await api.reader.messages.terms();
  message = await api.reader.messages.create({
    agency: 'kepegawaian',
    kind: 'feedback',
    text: 'Jadwalnya sulit ditemukan.',
    consentVersion,
  });
});

afterAll(() => api?.stop());

/** Every operation that needs a key, as somebody would ask who must not: about kepegawaian. */
const trespasses: Record<string, (stranger: HumasClient) => PromiseLike<unknown>> = {
  'agencies.create': (c) =>
    c.agencies.create({
      slug: 'loket',
      name: 'Loket',
      shortName: 'Loket',
      kind: 'upt',
      parent: 'kepegawaian',
    }),
  'articles.correct': (c) => c.articles.correct(article, { note: 'Salah.' }, { ifMatch: 1 }),
  'articles.withdraw': (c) => c.articles.withdraw(article, { reason: 'Usang.' }, { ifMatch: 1 }),
  'counters.reclassify': (c) =>
    c.counters.reclassify(article, {
      what: 'views',
      to: 'suspected',
      since: '2026-11-23T08:00:00+07:00',
      until: '2026-11-23T09:00:00+07:00',
      reason: 'Tidak berhak.',
    }),
  'imports.list': (c) => c.imports.list(WORDPRESS),
  'imports.count': (c) => c.imports.count(WORDPRESS, [{ sourceId: '1204', viewBaseline: 1 }]),
  'imports.put': (c) => c.imports.put({ ...WORDPRESS, sourceId: '1207' }, postOf('1207')),
  'imports.withdraw': (c) => c.imports.withdraw({ ...WORDPRESS, sourceId: '1204' }, GONE_AT_SOURCE),
  'keys.create': (c) => c.keys.create({ name: 'Kunci', agency: 'kepegawaian', scopes: ['media:write'] }),
  'keys.list': (c) => c.keys.list({ agency: 'kepegawaian' }),
  'keys.revoke': (c) => c.keys.revoke(syncKey),
  'messages.list': (c) => c.messages.list({ agency: 'kepegawaian' }),
  'messages.approve': (c) => c.messages.approve(message),
  'messages.reject': (c) => c.messages.reject(message, { reason: 'other' }),
  'messages.erase': (c) => c.messages.erase(message),
  'media.create': (c) => c.media.create({ agency: 'kepegawaian', file: PNG, alt: 'Loket' }),
};

describe('keys', () => {
  test('every operation that needs a key is tried below without the right one', () => {
    expect(Object.keys(trespasses).sort()).toEqual([...keyed].sort());
  });

  test.each(Object.entries(trespasses))('%s is closed to who has no key', async (_, ask) => {
    const unknown = syncKey.secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const refusal = { name: 'HumasAuthorizationError', status: 401, code: 'unauthorized' };
    await expect(ask(api.reader)).rejects.toMatchObject(refusal);
    await expect(ask(api.holderOf(`${syncKey.secret}x`))).rejects.toMatchObject(refusal);
    await expect(ask(api.holderOf(unknown))).rejects.toMatchObject(refusal);
    expect(api.judge.violations.splice(0)).toEqual([]);
  });

  test.each(Object.entries(trespasses))('%s says 404 to a key of another agency', async (_, ask) => {
    await expect(ask(api.holderOf(strangerSecret))).rejects.toMatchObject({
      name: 'HumasNotFoundError',
      status: 404,
    });
    expect(api.judge.violations.splice(0)).toEqual([]);
  });

  test('nothing of that changed anything', async () => {
    expect((await api.reader.articles.get(article)).status).toBe('published');
    const holder = api.holderOf(syncKey.secret);
    expect((await holder.messages.list()).items).toMatchObject([{ id: message.id, status: 'pending' }]);
    expect(await holder.imports.list(WORDPRESS).toArray({ max: 9 })).toMatchObject([{ viewBaseline: 619 }]);
    expect((await holder.keys.list()).items.map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
      [syncKey.id, null],
    ]);
  });

  test('a key does what its scopes say, and no more', async () => {
    const { secret } = await api.owner.keys.create({
      name: 'Foto',
      agency: 'kepegawaian',
      scopes: ['media:write'],
    });
    const photographer = api.holderOf(secret);
    await expect(photographer.imports.list(WORDPRESS)).rejects.toMatchObject({
      name: 'HumasAuthorizationError',
      code: 'insufficient_scope',
    });
    const text = { agency: 'kepegawaian', file: new Blob(['bukan gambar']), alt: 'Loket' };
    await expect(photographer.media.create(text)).rejects.toMatchObject({
      name: 'HumasBadRequestError',
      code: 'unreadable_picture',
    });
    expect(api.judge.violations.splice(0)).toEqual([]);
  });

  test('a key does not revoke itself, and a slug is given once', async () => {
    const { items } = await api.owner.keys.list();
    const own = items.find(({ agency, revokedAt }) => agency === null && revokedAt === null);
    await expect(api.owner.keys.revoke(own ?? '')).rejects.toMatchObject({
      name: 'HumasConflictError',
      code: 'own_key',
    });
    const taken = { slug: 'politeknik', name: 'Lain', shortName: 'Lain', kind: 'upt' } as const;
    await expect(api.owner.agencies.create(taken)).rejects.toMatchObject({
      name: 'HumasConflictError',
      code: 'slug_taken',
    });
    expect(api.judge.violations.splice(0)).toEqual([]);
  });
});
