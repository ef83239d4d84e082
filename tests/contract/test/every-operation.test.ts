import type { OperationId } from '@humas/contract';
import {
  type ArticleSummary,
  type CreatedKey,
  createHumasClient,
  type HumasClient,
  HumasNotFoundError,
  type ImportResult,
  type Media,
} from '@humas/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, startApi } from './api.ts';
import { Judge, promised } from './judge.ts';
import { moderationUses } from './moderation-uses.ts';
import { GONE_AT_SOURCE, PNG, postOf, WORDPRESS } from './samples.ts';
import { searchUses } from './search-uses.ts';

const NOBODY = 'art_01hbytm700e5k8jv2xw6q4n9zz';
const voter = 'kAq8sZ2mVd0pLx7wYt4RbQ';
const SAMPLE_AGENCIES = [
  'kepegawaian',
  'kepegawaian-regional-makassar',
  'kesejahteraan',
  'perhubungan',
  'politeknik',
  'setkab',
  'setneg',
];

let api: Api;
let client: HumasClient;
/** A sync, with a key of kepegawaian. */
let sync: HumasClient;
let syncKey: CreatedKey;
let cover: Media;
let imported: ImportResult;
let article: ArticleSummary;

beforeAll(async () => {
  api = await startApi();
  client = api.reader;
  const page = await client.articles.list({ agency: 'kepegawaian', pageSize: 3, type: 'news' });
  const [first] = page.items;
  if (!first) throw new Error('the samples have no news of kepegawaian');
  article = first;
});

afterAll(() => api?.stop());

const given = () => ({ client, owner: api.owner, article });

/** What an integrator would do with each operation, and what must come of it. */
const uses: Record<string, () => Promise<unknown>> = {
  'agencies.list': async () => {
    const { items } = await client.agencies.list();
    expect(items.map(({ slug }) => slug).sort()).toEqual(SAMPLE_AGENCIES);
  },
  'agencies.get': async () => {
    const agency = await client.agencies.get('politeknik');
    expect(agency.parent?.slug).toBe('perhubungan');
  },
  'alerts.list': async () => {
    const { items, asOf } = await client.alerts.list('perhubungan');
    expect(items).toMatchObject([{ severity: 'warning', agency: { slug: 'perhubungan' } }]);
    for (const { from, until } of items) {
      expect(Date.parse(from)).toBeLessThanOrEqual(Date.parse(asOf));
      expect(Date.parse(until)).toBeGreaterThan(Date.parse(asOf));
    }
    // What a ministry has to say, its units say too.
    expect((await client.alerts.list(await client.agencies.get('politeknik'))).items).toEqual(items);
    expect((await client.alerts.list('kepegawaian')).items).toEqual([]);
  },
  'categories.list': async () => {
    const { items } = await client.categories.list();
    expect(items.map(({ slug }) => slug)).toContain('berita');
  },
  'articles.list': async () => {
    const headlines = new Set<string>();
    for await (const { headline } of client.articles.list({ pageSize: 5 })) headlines.add(headline);
    const { page } = await client.articles.list({ pageSize: 1, total: true });
    expect(headlines.size).toBe(page.total);
    expect(headlines.size).toBeGreaterThanOrEqual(46);
  },
  'articles.popular': async () => {
    const { items } = await client.articles.popular({ window: 'all', limit: 2 });
    expect(items.map(({ views }) => views)).toEqual([88_254, 48_210]);
  },
  'articles.get': async () => {
    const whole = await client.articles.get(article);
    expect(whole.body.wordCount).toBeGreaterThan(100);
  },
  'articles.getBySlug': async () => {
    const whole = await client.articles.getBySlug({ agency: article.agency.slug, slug: article.slug });
    expect(whole.id).toBe(article.id);
  },
  'counters.list': async () => {
    const { items } = await client.counters.list({ ids: [article.id] });
    expect(items[0]?.views.total).toBe((items[0]?.views.baseline ?? 0) + (items[0]?.views.counted ?? 0));
  },
  'views.record': async () => {
    await client.views.record({
      events: [{ visit: '4fW1yKpQ7mXc9TzR2bLdNg', article: article.id, n: 1, age: 10 }],
    });
  },
  'polls.get': async () => {
    const poll = await client.polls.get(article.id);
    expect(poll.state).toBe('open');
  },
  'reactions.set': async () => {
    const saved = await client.reactions.set(article.id, { choice: 'useful', voter });
    expect(saved.poll.options.find(({ key }) => key === 'useful')?.count).toBe(1);
  },
  'reactions.get': async () => {
    expect((await client.reactions.get(article.id, { voter })).choice).toBe('useful');
  },
  'reactions.withdraw': async () => {
    const saved = await client.reactions.withdraw(article.id, { voter });
    expect(saved).toMatchObject({ choice: null, previousChoice: 'useful', poll: { total: 0 } });
  },
  'messages.terms': async () => {
    const terms = await client.messages.terms();
    expect(terms.sections).toHaveLength(7);
    expect(terms.consent.en).toMatch(/agree/);
  },
  'messages.create': async () => {
    const { version: consentVersion } = await client.messages.terms();
    const message = {
      agency: article.agency,
      article,
      kind: 'feedback',
      text: 'Tabelnya sulit dibaca.',
      consentVersion,
    } as const;
    const idempotencyKey = 'kunci-pesan-pertama';
    const receipt = await client.messages.create(message, { idempotencyKey });
    expect(receipt).toMatchObject({ kind: 'feedback', status: 'pending' });
    expect(await client.messages.create(message, { idempotencyKey })).toEqual(receipt);
    expect((await client.messages.create(message)).id).not.toBe(receipt.id);
    const refused = (change: object) => client.messages.create({ ...message, ...change }, { idempotencyKey });
    await expect(refused({ text: 'Kata lain.' })).rejects.toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
    });
    const old = client.messages.create({ ...message, consentVersion: '2020-01-01' });
    await expect(old).rejects.toMatchObject({ status: 422, code: 'unknown_consent' });
    await expect(client.messages.create({ ...message, article: NOBODY })).rejects.toMatchObject({
      name: 'HumasNotFoundError',
    });
    const flood = Array.from({ length: 25 }, () => client.messages.create(message));
    const codes = (await Promise.allSettled(flood)).flatMap((one) =>
      one.status === 'rejected' ? [one.reason.code] : [],
    );
    expect(codes.length).toBeGreaterThanOrEqual(5);
    expect(new Set(codes)).toEqual(new Set(['too_many_requests']));
    expect(api.judge.seen.get('messages.create')).toEqual(new Set([201, 404, 422, 429]));
  },
  'definitions.get': async () => {
    expect((await client.definitions.get()).limits).toMatchObject({
      viewsPerAddressAndArticle: 120,
      messagesPerAddress: 20,
    });
  },
  'agencies.create': async () => {
    const office = await api.owner.agencies.create({
      slug: 'kepegawaian-makassar',
      name: 'Kantor Regional Kepegawaian Makassar',
      shortName: 'Kanreg Makassar',
      kind: 'regionalOffice',
      parent: await client.agencies.get('kepegawaian'),
      timeZone: 'Asia/Makassar',
    });
    expect(office.parent?.slug).toBe('kepegawaian');
    expect(await client.agencies.get(office)).toEqual(office);
  },
  'keys.create': async () => {
    syncKey = await api.owner.keys.create({
      name: 'Sinkronisasi WordPress',
      agency: 'kepegawaian',
      scopes: ['articles:write', 'media:write'],
    });
    sync = api.holderOf(syncKey.secret);
    expect(syncKey.agency?.slug).toBe('kepegawaian');
  },
  'keys.list': async () => {
    const { items } = await api.owner.keys.list({ agency: 'kepegawaian' });
    const { secret, ...shown } = syncKey;
    expect(items).toContainEqual(shown);
    expect(JSON.stringify(items)).not.toContain(secret);
  },
  'media.create': async () => {
    const picture = {
      agency: 'kepegawaian',
      file: PNG,
      alt: 'Petugas loket menyerahkan berkas',
      caption: 'Layanan loket pada hari pertama.',
      credit: { photographer: 'Rana Wulandari', unit: 'Humas' },
    };
    cover = await sync.media.create(picture);
    expect(cover).toMatchObject({ width: 16, height: 9, alt: picture.alt, caption: picture.caption });
    expect(cover.credit).toEqual({ photographer: 'Rana Wulandari', initials: null, unit: 'Humas' });
    expect((await fetch(cover.url)).headers.get('content-type')).toBe(cover.mimeType);
    expect(await sync.media.create({ ...picture, file: new Blob([PNG]) })).toEqual(cover);
    expect(api.judge.seen.get('media.create')).toEqual(new Set([201, 200]));
  },
  'imports.put': async () => {
    const address = { ...WORDPRESS, sourceId: '1204' };
    const post = { ...postOf('1204'), cover };
    imported = await sync.imports.put(address, post);
    expect(imported).toMatchObject({ outcome: 'created', unchanged: false, article: { slug: 'loket-1204' } });
    expect(imported.removed).toContainEqual({ kind: 'element', name: 'script', count: 1 });
    const read = await client.articles.get(imported.article);
    expect(read).toMatchObject({ headline: post.headline, cover, agency: { slug: 'kepegawaian' } });
    expect(read.body.html).not.toContain('script');
    expect((await client.counters.list({ ids: [read] })).items[0]?.views.baseline).toBe(619);
    expect(await sync.imports.put(address, post)).toMatchObject({
      outcome: 'unchanged',
      version: imported.version,
    });
    expect(api.judge.seen.get('imports.put')).toEqual(new Set([201, 200]));
  },
  'imports.list': async () => {
    const states = await sync.imports.list({ ...WORDPRESS, pageSize: 1000 }).toArray({ max: 10 });
    expect(states).toMatchObject([
      {
        sourceId: '1204',
        article: imported.article.id,
        status: 'published',
        withdrawnBy: null,
        viewBaseline: 619,
      },
    ]);
  },
  'imports.count': async () => {
    const counts = [
      { sourceId: '1204', viewBaseline: 734 },
      { sourceId: '9', viewBaseline: 1 },
    ];
    const before = await client.articles.get(imported.article).withResponse();
    expect(await sync.imports.count(WORDPRESS, counts)).toEqual({ updated: 1, unknown: ['9'] });
    expect(await sync.imports.count(WORDPRESS, counts)).toEqual({ updated: 0, unknown: ['9'] });
    // Counters are kept for a moment.
    const shown = async () => (await client.counters.list({ ids: [imported.article] })).items[0]?.views;
    await expect.poll(shown, { timeout: 20_000 }).toMatchObject({ baseline: 734, total: 734 });
    const after = await client.articles.get(imported.article).withResponse();
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  },
  'imports.withdraw': async () => {
    const address = { ...WORDPRESS, sourceId: '1205' };
    const { article: there } = await sync.imports.put(address, postOf('1205'));
    const state = await sync.imports.withdraw(address, { ...GONE_AT_SOURCE, replacedBy: imported.article });
    expect(state).toMatchObject({ article: there.id, status: 'withdrawn' });
    expect(await sync.imports.withdraw(address, { reason: 'Alasan kedua.' })).toEqual(state);
    await expect(client.articles.get(there)).rejects.toMatchObject({
      name: 'HumasGoneError',
      withdrawn: { ...GONE_AT_SOURCE, replacedBy: imported.article.canonicalUrl },
    });
    expect(await sync.imports.put(address, postOf('1205'))).toMatchObject({ outcome: 'restored' });
    expect((await client.articles.get(there)).id).toBe(there.id);
  },
  'articles.correct': async () => {
    const note = 'Loket buka pukul 07.30, bukan 07.00.';
    const read = await client.articles.get(imported.article).withResponse();
    const state = await sync.articles.correct(read.data, { note }, { ifMatch: read });
    expect(state).toMatchObject({ article: imported.article.id, status: 'corrected' });
    const again = await client.articles.get(imported.article);
    expect(again.status).toBe('corrected');
    expect(again.changeHistory).toContainEqual(expect.objectContaining({ kind: 'correction', note }));
    const late = sync.articles.correct(read.data, { note: 'Terlambat.' }, { ifMatch: read });
    await expect(late).rejects.toMatchObject({ name: 'HumasPreconditionError', code: 'precondition_failed' });
    const next = await sync.articles.correct(read.data, { note: 'Sekali lagi.' }, { ifMatch: state });
    expect(next.version).toBeGreaterThan(state.version);
  },
  'articles.withdraw': async () => {
    const address = { ...WORDPRESS, sourceId: '1206' };
    const { article: there, version } = await sync.imports.put(address, postOf('1206'));
    const reason = 'Jadwal layanan berubah setelah artikel terbit.';
    const state = await sync.articles.withdraw(there, { reason }, { ifMatch: version });
    expect(state).toMatchObject({ article: there.id, status: 'withdrawn' });
    expect(await sync.articles.withdraw(there, { reason: 'Alasan kedua.' }, { ifMatch: version })).toEqual(
      state,
    );
    await expect(
      client.articles.getBySlug({ agency: 'kepegawaian', slug: there.slug }),
    ).rejects.toMatchObject({ name: 'HumasGoneError', withdrawn: { reason, replacedBy: null } });
    await expect(sync.imports.put(address, postOf('1206'))).rejects.toMatchObject({
      name: 'HumasConflictError',
      code: 'withdrawn_by_editor',
    });
  },
  'keys.revoke': async () => {
    const revoked = await api.owner.keys.revoke(syncKey);
    expect(revoked.lastUsedAt).not.toBeNull();
    expect(revoked.revokedAt).not.toBeNull();
    expect(await api.owner.keys.revoke(syncKey)).toEqual(revoked);
    await expect(sync.imports.list(WORDPRESS)).rejects.toMatchObject({
      name: 'HumasAuthorizationError',
      code: 'unauthorized',
    });
  },
  ...searchUses(given),
  ...moderationUses(given),
};

describe('the SDK, the API and PostgreSQL keep the contract', () => {
  test('every promised operation is used below', () => {
    expect(Object.keys(uses).sort()).toEqual([...promised].sort());
  });

  test.each(Object.entries(uses))('%s', async (operation, use) => {
    await use();
    expect(api.judge.violations.splice(0)).toEqual([]);
    expect([...(api.judge.seen.get(operation as OperationId) ?? [])].some((status) => status < 300)).toBe(
      true,
    );
  });

  test('what is not there is a typed error, and a documented one', async () => {
    await expect(client.articles.get(NOBODY)).rejects.toBeInstanceOf(HumasNotFoundError);
    expect(api.judge.violations.splice(0)).toEqual([]);
  });

  test('the judge notices what the contract does not know', async () => {
    const strict = new Judge();
    const elsewhere = createHumasClient({ baseUrl: api.url, fetch: strict.fetch });
    await elsewhere.articles.list({ ...({ colour: 'red' } as object) }).catch(() => undefined);
    expect(strict.seen.get('articles.list')).toEqual(new Set([400]));
    await expect(strict.fetch(`${api.url}/docs`)).rejects.toThrow('is not in the contract');
  });
});
