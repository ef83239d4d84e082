import { describe, expect, it } from 'vitest';
import { startFakeApi } from '../../test/support/fake-api.js';
import { withPicture } from '../../test/support/paper-picture.js';
import { paperArticle, paperSource } from '../../test/support/paper-source.js';
import { change, inStep, run } from '../../test/support/sync-run.js';
import { prepareArticle } from '../prepare/prepare-article.js';

describe('what a run carries over', () => {
  it('everything the first time, nothing the second', async () => {
    const { api, source } = await inStep(12);
    const second = await run(api, source);
    expect(second).toMatchObject({
      created: 0,
      updated: 0,
      counted: 0,
      withdrawn: 0,
      unchanged: 12,
      skipped: [],
    });
    expect(source.reads).toEqual([]);
    expect(api.writes).toEqual([]);
  });

  it('only what changed', async () => {
    const { api, source } = await inStep(7);
    change(source, '3', { version: 'v2', html: '<p>Isi yang baru.</p>' });
    source.articles.set('8', paperArticle('8'));
    expect(await run(api, source)).toMatchObject({ created: 1, updated: 1, unchanged: 6 });
    expect(source.reads).toEqual(['3', '8']);
    expect(api.imports.get('3')?.article.bodyHtml).toContain('Isi yang baru');
  });

  it('everything again with --full, which changes nothing', async () => {
    const { api, source } = await inStep(3);
    expect(await run(api, source, { full: true })).toMatchObject({ updated: 0, unchanged: 3 });
    expect(source.reads).toHaveLength(3);
  });

  it('with the poll and the categories a person chose', async () => {
    const api = await startFakeApi();
    const source = paperSource(1);
    change(source, '1', { categories: [{ slug: 'kabar', name: 'Kabar Kantor' }] });
    await run(api, source, { poll: 'emotion', categories: new Map([['kabar kantor', 'layanan']]) });
    expect(api.imports.get('1')?.article).toMatchObject({ pollPreset: 'emotion', category: 'layanan' });
    const wrong = await run(api, source, { categories: new Map([['Kabar Kantor', 'tidak-ada']]) });
    expect(wrong).toMatchObject({
      ended: 'stopped',
      problem: { en: expect.stringContaining('berita, layanan') },
    });
  });

  it('a few at a time', async () => {
    const api = await startFakeApi();
    let busy = 0;
    let most = 0;
    await run(
      api,
      paperSource(30),
      {},
      {
        prepare: async (...given) => {
          most = Math.max(most, ++busy);
          await new Promise(setImmediate);
          busy--;
          return await prepareArticle(...given);
        },
      },
    );
    expect(api.imports.size).toBe(30);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('adds up what the server removed and found', async () => {
    const api = await startFakeApi();
    const source = paperSource(2);
    change(source, '1', { html: '<p>Di baca.</p><p><script>x</script></p>' });
    const { articles } = await run(api, source);
    expect(articles.find(({ sourceId }) => sourceId === '1')).toMatchObject({
      outcome: 'created',
      findings: [{ rule: 'word-form' }],
    });
  });
});

describe('a dry run', () => {
  it('says what would happen, writes nothing and fetches no picture', async () => {
    const { api, source } = await inStep(4);
    change(source, '1', { version: 'v2', views: 11 });
    source.articles.delete('2');
    source.articles.set('9', withPicture('9'));
    const report = await run(api, source, { dryRun: true });
    expect(report).toMatchObject({
      dryRun: true,
      created: 1,
      updated: 1,
      unchanged: 2,
      withdrawn: 1,
      skipped: [],
    });
    expect(api.writes).toEqual([]);
    expect(api.pictures).toEqual([]);
  });
});

describe('interrupted', () => {
  it('finishes what is on its way and begins nothing more', async () => {
    const api = await startFakeApi();
    const source = paperSource(60);
    const stop = new AbortController();
    api.instead = ({ method }) => {
      if (method === 'PUT' && api.imports.size === 5) stop.abort();
      return undefined;
    };
    const report = await run(api, source, {}, { stop: stop.signal });
    expect(report.ended).toBe('interrupted');
    expect(report.created).toBe(api.imports.size);
    expect(report.created).toBeGreaterThan(5);
    expect(report.created).toBeLessThan(15);
    expect(report.skipped).toEqual([]);
    expect(await run(api, source)).toMatchObject({ created: 60 - report.created, ended: 'complete' });
  });
});
