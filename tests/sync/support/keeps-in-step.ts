import { createHumasClient } from '@humas/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { humas, launch } from './humas.ts';
import { Platform } from './platform.ts';
import type { Site, SitePost } from './site.ts';

const AGENCY = 'kantor-contoh';

/** What the report of `humas sync --json` says, as far as these tests read it. */
interface Report {
  created: number;
  updated: number;
  restored: number;
  unchanged: number;
  withdrawn: number;
  counted: number;
  skipped: { sourceId: string; reason: string }[];
}

/** How many of each, for comparing with what an editor did. */
const NOTHING = { created: 0, updated: 0, restored: 0, withdrawn: 0, skipped: [] };

/**
 * The promises of `humas sync wordpress`, told on any WordPress: paper in the fast suite, the real one in the full suite.
 *
 * @param startSite starts a site with some posts, every 15th of them hostile
 */
export function keepsInStep(startSite: () => Promise<Site>): void {
  let site: Site;
  let platform: Platform;

  beforeAll(async () => {
    site = await startSite();
    platform = await Platform.start();
    const made = await humas(
      platform,
      'agencies',
      'create',
      AGENCY,
      '--name',
      'Kantor Contoh',
      '--kind',
      'agency',
    );
    expect(made.errors + made.output, 'humas agencies create').toContain(AGENCY);
    expect(made.code).toBe(0);
  });

  afterAll(async () => {
    await platform?.close();
    await site?.close();
  });

  const syncArguments = () => ['sync', 'wordpress', site.url, '--agency', AGENCY, '--allow-private'];

  async function sync(...more: string[]): Promise<Report> {
    const run = await humas(platform, ...syncArguments(), '--json', ...more);
    expect(run.code, run.errors + run.output).toBe(0);
    return JSON.parse(run.output) as Report;
  }

  async function published() {
    const client = createHumasClient({ baseUrl: platform.url, cache: false });
    const articles = [];
    for await (const article of client.articles.list({ agency: AGENCY, pageSize: 100 }))
      articles.push(article);
    return articles;
  }

  async function imported() {
    const states = [];
    const [source] = await sources();
    for await (const state of platform.owner().imports.list({ agency: AGENCY, source })) states.push(state);
    return states;
  }

  /** The name the command gives the site in the API. */
  async function sources(): Promise<[string]> {
    const [article] = await published();
    if (!article) throw new Error('nothing was imported');
    const { source } = await platform.owner().articles.get(article.id);
    return [source?.system ?? ''];
  }

  async function article(post: Pick<SitePost, 'slug'>) {
    const client = createHumasClient({ baseUrl: platform.url, cache: false });
    return await client.articles.getBySlug({ agency: AGENCY, slug: post.slug });
  }

  async function expectComplete(): Promise<void> {
    const posts = await site.posts();
    const articles = await published();
    expect(articles.map(({ slug }) => slug).sort()).toEqual(posts.map(({ slug }) => slug).sort());
    const states = await imported();
    const there = states.filter(({ status }) => status !== 'withdrawn');
    expect(there.map(({ sourceId }) => Number(sourceId)).sort()).toEqual(posts.map(({ id }) => id).sort());
    expect(new Set(there.map(({ article }) => article)).size).toBe(posts.length);
  }

  describe('cut off in the middle', () => {
    test('a dry run writes nothing', async () => {
      const report = await sync('--dry-run');
      expect(report.created).toBe((await site.posts()).length);
      expect(await published()).toEqual([]);
    });

    test('kill -9 of the command: run again, everything is there once', async () => {
      site.hold?.(1);
      const { child, ended } = launch(platform, ...syncArguments());
      await until(async () => (await published()).length >= 3);
      child.kill('SIGKILL');
      await ended;
      site.release?.();
      const before = (await published()).length;
      expect(before, 'it was killed too late to show anything').toBeLessThan((await site.posts()).length);
    });

    test('kill -9 of the API: the command says so; run again, everything is there once', async () => {
      const before = (await published()).length;
      site.hold?.(3);
      const { ended } = launch(platform, ...syncArguments());
      await until(async () => (await published()).length > before + 2);
      await platform.kill();
      site.release?.();
      const run = await ended;
      expect(run.code, run.errors).not.toBe(0);
      await platform.start();
      const report = await sync();
      expect(report.created).toBeGreaterThan(0);
      await expectComplete();
    });
  });

  describe('in step', () => {
    test('a second run changes nothing', async () => {
      const before = await imported();
      const report = await sync();
      expect(report).toMatchObject({ ...NOTHING, counted: 0, unchanged: (await site.posts()).length });
      expect(await imported()).toEqual(before);
    });

    test('counts are what WordPress counted', async () => {
      const posts = await site.posts();
      const states = new Map((await imported()).map((state) => [Number(state.sourceId), state]));
      for (const { id, views } of posts) expect(states.get(id)?.viewBaseline, `post ${id}`).toBe(views);
      const [some] = posts;
      const article = states.get(some?.id ?? 0)?.article ?? '';
      const client = createHumasClient({ baseUrl: platform.url, cache: false });
      const { items } = await client.counters.list({ ids: [article] });
      expect(items[0]?.views).toMatchObject({ total: some?.views, baseline: some?.views, counted: 0 });
    });

    test('only counts: new numbers of views arrive without a new version', async () => {
      const posts = await site.posts();
      const read = posts.filter((_, place) => place % 3 === 0);
      for (const { id } of read) await site.view(id, 2);
      const before = await imported();

      expect(await sync('--dry-run')).toMatchObject({ ...NOTHING, counted: read.length });
      expect(await imported()).toEqual(before);
      const report = await sync();
      expect(report).toMatchObject({
        ...NOTHING,
        counted: read.length,
        unchanged: posts.length - read.length,
      });

      const seen = new Map((await site.posts()).map(({ id, views }) => [String(id), views]));
      for (const { id, views } of read) expect(seen.get(String(id)), `post ${id}`).toBe(views + 2);
      expect(await imported()).toEqual(
        before.map((state) => ({ ...state, viewBaseline: seen.get(state.sourceId) })),
      );
      const numbers = new Map(before.map(({ article, sourceId }) => [article, seen.get(sourceId)]));
      const client = createHumasClient({ baseUrl: platform.url, cache: false });
      const ids = [...numbers.keys()].slice(0, 50);
      const shown = async () =>
        (await client.counters.list({ ids })).items.map(({ article, views }) => [article, views.total]);
      // Counters are kept for a moment.
      await expect
        .poll(async () => new Map((await shown()) as [string, number][]), { timeout: 20_000 })
        .toEqual(new Map(ids.map((id) => [id, numbers.get(id)])));
    });

    test('exactly what the editor did is carried over', async () => {
      const posts = await site.posts();
      const [first, second, third, trashed, alsoTrashed, renamed] = posts as [
        SitePost,
        SitePost,
        SitePost,
        SitePost,
        SitePost,
        SitePost,
      ];
      await site.edit(first.id, 'Ralat: jumlah peserta yang benar 412 orang, bukan 421 orang.');
      await site.edit(second.id, 'Layanan juga dibuka pada hari Sabtu.');
      await site.edit(third.id, 'Keterangan tambahan menyusul.');
      await site.trash(trashed.id);
      await site.trash(alsoTrashed.id);
      await site.rename(renamed.id, 'alamat-yang-baru');
      const added = await site.add('Kabar terbaru dari loket', '<p>Loket ketujuh mulai melayani warga.</p>');
      const before = new Map((await imported()).map((state) => [Number(state.sourceId), state]));

      const report = await sync();
      expect(report).toMatchObject({ ...NOTHING, created: 1, updated: 4, withdrawn: 2 });

      const after = new Map((await imported()).map((state) => [Number(state.sourceId), state]));
      const touched = [...after].filter(([id, state]) => state.version !== before.get(id)?.version);
      expect(touched.map(([id]) => id).sort(byNumber)).toEqual(
        [first, second, third, trashed, alsoTrashed, renamed]
          .map(({ id }) => id)
          .concat(added)
          .sort(byNumber),
      );
      const corrected = await article(first);
      expect(corrected.status).toBe('corrected');
      expect(corrected.changeHistory.map(({ kind, note }) => [kind, note])).toContainEqual([
        'correction',
        expect.stringContaining('412'),
      ]);
      expect((await article(second)).body.text).toContain('Sabtu');
      await expectComplete();

      const gone = await get(`/v1/agencies/${AGENCY}/articles/${trashed.slug}`);
      expect(gone.status).toBe(410);
      expect((await gone.json()).withdrawn.reason).toMatch(/\w/);
      const moved = await get(`/v1/agencies/${AGENCY}/articles/${renamed.slug}`);
      expect(moved.status).toBe(301);
      expect(moved.headers.get('location')).toContain('alamat-yang-baru');
      expect(await sync()).toMatchObject(NOTHING);
    });

    test('what comes out of the trash is published again, what an editor withdrew here is not', async () => {
      const states = await imported();
      const back = states.find(({ status }) => status === 'withdrawn');
      const kept = states.find(({ status }) => status === 'published');
      if (!back || !kept) throw new Error('the tests before left nothing to try this on');
      await site.untrash(Number(back.sourceId));
      const owner = platform.owner();
      await owner.articles.withdraw(kept.article, { reason: 'Keliru terbit.' }, { ifMatch: kept.version });
      await site.edit(Number(kept.sourceId), 'Disunting setelah ditarik.');
      const run = await humas(platform, ...syncArguments(), '--json');
      const report = JSON.parse(run.output) as Report;
      expect(report).toMatchObject({ created: 0, restored: 1, withdrawn: 0 });
      expect(report.skipped.map(({ sourceId }) => sourceId)).toEqual([kept.sourceId]);
    });
  });

  test('readers fetch nothing from the old site, and nothing hostile is left', async () => {
    for (const { id } of await published()) {
      const { body } = await platform.owner().articles.get(id);
      expect(body.html).not.toMatch(/<(script|iframe)|javascript:|\son\w+=/i);
      for (const [, address] of body.html.matchAll(/<img[^>]+src="([^"]+)"/g)) {
        expect(address).toContain(platform.url.split(':').at(-1));
        expect((await fetch(String(address))).headers.get('content-type')).toMatch(/^image\//);
      }
    }
  });

  const get = (path: string) => fetch(platform.url + path, { redirect: 'manual' });
}

const byNumber = (a: number, b: number) => a - b;

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 25));
}
