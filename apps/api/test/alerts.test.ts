import type { AlertList } from '@humas/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES, CONTENT } from './support/content.js';
import { appOver, store, useTestApp } from './support/test-app.js';

const app = useTestApp();
const MINISTRY = ARTICLES.plain.agencyId;
const SCHOOL = ARTICLES.school.agencyId;

/** Gives a notice, from and until so long after now by the database's clock. */
async function give(
  agencyId: string,
  { from = '-1 hour', until = '1 hour', severity = 'warning', link = null as object | null } = {},
): Promise<string> {
  const id = createId('alr');
  const text = { id: `Layanan ${severity}`, en: `Service ${severity}` };
  await app.database.ownerPool.query(
    `INSERT INTO alert (agency_id, id, severity, text, link, starts_at, ends_at)
     VALUES ($1, $2, $3, $4, $5, now() + $6::interval, now() + $7::interval)`,
    [agencyId, id, severity, text, link, from, until],
  );
  return id;
}

/** Moves a notice in time. */
const move = (id: string, column: 'starts_at' | 'ends_at', time: string) =>
  app.database.ownerPool.query(`UPDATE alert SET ${column} = now() + $2::interval WHERE id = $1`, [id, time]);

async function ask(agency: string, headers: Record<string, string> = {}) {
  const answer = await app.send({ url: `/v1/agencies/${agency}/alerts`, headers });
  return { answer, ids: answer.statusCode === 200 ? answer.json<AlertList>().items.map(({ id }) => id) : [] };
}

beforeEach(() => app.database.ownerPool.query('DELETE FROM alert'));

describe('alerts.list', () => {
  it('is empty when there is nothing to say, and 404 when there is nobody to say it', async () => {
    const { answer } = await ask('kementerian');
    expect(answer.json()).toEqual({ items: [], asOf: expect.stringMatching(/\+07:00$/) });
    expect(answer.headers['cache-control']).toBe('public, max-age=15, stale-if-error=86400');
    expect((await ask('tidak-ada')).answer.statusCode).toBe(404);
  });

  it('says who, what, how serious and until when, in the hours of who says it', async () => {
    const link = {
      label: { id: 'Rute pengganti', en: 'Other routes' },
      url: 'https://kementerian.example/rute',
    };
    const id = await give(MINISTRY, { link });
    const { answer } = await ask('sekolah');
    expect(answer.json()).toEqual({
      items: [
        {
          id,
          agency: { id: MINISTRY, slug: 'kementerian', name: 'Badan kementerian', shortName: 'kementerian' },
          severity: 'warning',
          text: { id: 'Layanan warning', en: 'Service warning' },
          from: expect.stringMatching(/\+07:00$/),
          until: expect.stringMatching(/\+07:00$/),
          link,
        },
      ],
      asOf: expect.stringMatching(/\+08:00$/),
    });
    expect((await ask(SCHOOL)).ids).toEqual([id]);
  });

  it('holds what is in force: not what is to come, and from its last moment on nothing of what is over', async () => {
    const id = await give(MINISTRY, { from: '1 hour', until: '2 hours' });
    expect((await ask('kementerian')).ids).toEqual([]);
    await move(id, 'starts_at', '-2 seconds');
    expect((await ask('kementerian')).ids).toEqual([id]);
    await move(id, 'starts_at', '-1 hour');
    await move(id, 'ends_at', '-1 second');
    expect((await ask('kementerian')).ids).toEqual([]);
  });

  it('is of the agency and those above it, however far, never of those below or beside', async () => {
    const [ministry] = CONTENT.agencies;
    if (!ministry) throw new Error('the test content has agencies');
    const unit = { ...ministry, id: createId('agc'), slug: 'jurusan', parent: 'sekolah' };
    const beside = { ...ministry, id: createId('agc'), slug: 'tetangga', parent: null };
    await store(app.database, { agencies: [unit, beside], categories: [], articles: [] });
    const ids = {
      ministry: await give(MINISTRY),
      school: await give(SCHOOL),
      unit: await give(unit.id),
      beside: await give(beside.id),
    };
    expect((await ask('jurusan')).ids.toSorted()).toEqual([ids.ministry, ids.school, ids.unit].toSorted());
    expect((await ask('kementerian')).ids).toEqual([ids.ministry]);
    expect((await ask('tetangga')).ids).toEqual([ids.beside]);
  });

  it('begins with the most severe, then the newest', async () => {
    const information = await give(MINISTRY, { severity: 'information' });
    const old = await give(MINISTRY, { severity: 'danger', from: '-3 hours' });
    const warning = await give(SCHOOL);
    const danger = await give(MINISTRY, { severity: 'danger', from: '-2 hours' });
    expect((await ask('sekolah')).ids).toEqual([danger, old, warning, information]);
  });

  it.each([
    ['ends', { until: '10 minutes' }],
    ['begins', { from: '10 minutes', until: '20 minutes' }],
  ])('may be kept by no cache beyond the moment when one %s', async (_, times) => {
    await give(MINISTRY, times);
    await give(MINISTRY, { until: '3 hours' });
    await give(MINISTRY, { from: '2 hours', until: '3 hours' });
    for (const agency of ['kementerian', 'sekolah']) {
      const cache = String((await ask(agency)).answer.headers['cache-control']);
      const [fresh = 0, stale = 0] = (cache.match(/\d+/g) ?? []).map(Number);
      expect(cache).toMatch(/^public, max-age=\d+, stale-if-error=\d+$/);
      expect(fresh).toBeLessThanOrEqual(15);
      expect(fresh + stale).toBeLessThanOrEqual(600);
    }
  });

  it('is a 304 as long as the list is the same, and its keys name everybody in it', async () => {
    const id = await give(MINISTRY);
    const { answer: first } = await ask('sekolah');
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"1\.[\w-]{16}"$/);
    expect(String(first.headers['surrogate-key']).split(' ').toSorted()).toEqual(
      [`agency/${MINISTRY}`, `agency/${SCHOOL}`, `alerts/${MINISTRY}`, `alerts/${SCHOOL}`].toSorted(),
    );
    for (const held of [etag, etag.slice(2), `"0.x", ${etag}`]) {
      const { answer } = await ask('sekolah', { 'if-none-match': held });
      expect([held, answer.statusCode, answer.body]).toEqual([held, 304, '']);
    }
    // Stored to the millisecond, which may be rounded up: just now is not surely over.
    await move(id, 'ends_at', '-1 second');
    const { answer: after } = await ask('sekolah', { 'if-none-match': etag });
    expect([after.statusCode, after.json().items]).toEqual([200, []]);
  });

  it('may be read by any page, and by nobody be written', async () => {
    const { answer } = await ask('kementerian', { origin: 'https://kementerian.example' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    await expect(app.database.pool.query('DELETE FROM alert')).rejects.toMatchObject({ code: '42501' });
  });

  it('is the same from every process', async () => {
    const other = await appOver(app.database);
    const id = await give(MINISTRY);
    const answer = await other.send({ url: '/v1/agencies/kementerian/alerts' });
    expect(answer.json<AlertList>().items.map((item) => item.id)).toEqual([id]);
    await other.close();
  });
});
