import { describe, expect, it } from 'vitest';
import { paperArticle } from '../../test/support/paper-source.js';
import { change, inStep, run } from '../../test/support/sync-run.js';

const COUNTS = 'POST /v1/agencies/kantor-contoh/imports/wordpress-www.contoh.go.id';

describe('when only views are new', () => {
  it('the numbers are sent, and no article is read', async () => {
    const { api, source } = await inStep(3);
    change(source, '2', { views: 619 });
    change(source, '3', { views: 0 });
    expect(await run(api, source)).toMatchObject({ counted: 2, unchanged: 1, updated: 0, articles: [] });
    expect(source.reads).toEqual([]);
    expect(api.writes).toEqual([COUNTS]);
    expect(api.imports.get('2')?.state).toMatchObject({ viewBaseline: 619, version: 1 });
    expect(await run(api, source)).toMatchObject({ counted: 0, unchanged: 3 });
    expect(api.writes).toEqual([]);
  });

  it('a thousand go in one request', async () => {
    const { api, source } = await inStep(2);
    const [known] = api.imports.values();
    for (let id = 3; id <= 2500; id++) {
      const sourceId = String(id);
      source.articles.set(sourceId, paperArticle(sourceId));
      if (known) api.imports.set(sourceId, { ...known, state: { ...known.state, sourceId } });
    }
    for (const sourceId of source.articles.keys()) change(source, sourceId, { views: 11 });
    const sizes: number[] = [];
    api.instead = ({ method, body }) => {
      if (method === 'POST') sizes.push(JSON.parse(body).items.length);
      return undefined;
    };
    expect(await run(api, source)).toMatchObject({ counted: 2500, skipped: [] });
    expect(sizes).toEqual([1000, 1000, 500]);
    expect([...api.imports.values()].every(({ state }) => state.viewBaseline === 11)).toBe(true);
  });

  it('a dry run says how many, and sends nothing', async () => {
    const { api, source } = await inStep(2);
    change(source, '2', { views: 619 });
    expect(await run(api, source, { dryRun: true })).toMatchObject({ counted: 1, unchanged: 1 });
    expect(api.writes).toEqual([]);
  });

  it('an article that changed as well carries its number itself', async () => {
    const { api, source } = await inStep(2);
    change(source, '2', { views: 619, version: 'v2', html: '<p>Isi yang baru.</p>' });
    expect(await run(api, source)).toMatchObject({ counted: 0, updated: 1 });
    expect(api.imports.get('2')?.state.viewBaseline).toBe(619);
    expect(api.writes).not.toContain(COUNTS);
  });

  it('a site that does not count leaves the numbers as they are', async () => {
    const { api, source } = await inStep(1);
    change(source, '1', { views: null });
    expect(await run(api, source)).toMatchObject({ counted: 0, unchanged: 1 });
    expect(api.imports.get('1')?.state.viewBaseline).toBe(10);
  });

  it('--limit counts articles first, then numbers', async () => {
    const { api, source } = await inStep(4);
    for (const id of ['1', '2', '3']) change(source, id, { views: 619 });
    change(source, '4', { version: 'v2', html: '<p>Isi yang baru.</p>' });
    expect(await run(api, source, { limit: 1 })).toMatchObject({ updated: 1, counted: 0 });
    expect(await run(api, source, { limit: 2 })).toMatchObject({ updated: 0, counted: 2 });
  });

  it('an API that is away ends the run; one that refuses them stops no article', async () => {
    const { api, source } = await inStep(2);
    change(source, '2', { views: 619 });
    source.articles.set('3', paperArticle('3'));
    api.instead = ({ method }) =>
      method === 'POST' ? { status: 503, code: 'service_unavailable' } : undefined;
    expect(await run(api, source)).toMatchObject({ ended: 'stopped', counted: 0, created: 0 });
    api.instead = ({ method }) => (method === 'POST' ? { status: 500, code: 'internal_error' } : undefined);
    expect(await run(api, source)).toMatchObject({
      ended: 'complete',
      counted: 0,
      created: 1,
      skipped: [{ sourceId: '2', failed: true }],
    });
  });

  it('what the API lost meanwhile is said, not counted', async () => {
    const { api, source } = await inStep(2);
    for (const id of ['1', '2']) change(source, id, { views: 619 });
    api.instead = ({ method }) => {
      if (method === 'POST') api.imports.delete('2');
      return undefined;
    };
    expect(await run(api, source)).toMatchObject({ counted: 1, skipped: [{ sourceId: '2', failed: true }] });
  });
});
