import type { Problem, Reclassification } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { viewedArticle } from './support/articles.js';
import { auditOf } from './support/audit.js';
import { ARTICLES } from './support/content.js';
import { createTestKey, useTestKey } from './support/keys.js';
import { findWrongs, storedTally } from './support/oracle.js';
import { countersOf, react, secret, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_VIEWS_ARTICLE: '3', HUMAS_LIMIT_VOTES_ARTICLE: '2' });
const key = useTestKey(app, { scopes: ['counts:write'] });

const ALWAYS = {
  since: '2020-01-01T00:00:00Z',
  until: '2099-01-01T00:00:00Z',
  reason: 'Satu kampus, satu alamat.',
};

async function move(
  id: string,
  body: Partial<Reclassification>,
  headers: Record<string, string> = key.headers,
) {
  const answer = await app.send({
    method: 'POST',
    url: `/v1/articles/${id}/counts/reclassify`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ ...ALWAYS, what: 'views', to: 'counted', ...body }),
  });
  return { status: answer.statusCode, body: answer.json<{ moved: number } & Problem>() };
}

/** A new article that so many readers of one network read: three count, the others are suspected. */
const article = (views = 0) => viewedArticle(app, views);

async function viewsOf(id: string): Promise<[number, number]> {
  const { views } = await countersOf(app, id);
  return [views.counted, views.excluded.suspected];
}

/** Moves what is stored of an article to another time. */
async function age(id: string, interval: string): Promise<void> {
  const { ownerPool } = app.database;
  const shift = `- $2::interval WHERE article_id = $1`;
  await ownerPool.query(`UPDATE view_event SET received_at = received_at ${shift}`, [id, interval]);
  await ownerPool.query(`UPDATE view_hour SET hour = hour ${shift}`, [id, interval]);
  await ownerPool.query(`UPDATE vote SET updated_at = updated_at ${shift}`, [id, interval]);
}

describe('counters.reclassify', () => {
  it('counts what was set aside and takes it back, rows and totals alike, and once', async () => {
    const id = await article(8);
    expect(await viewsOf(id)).toEqual([3, 5]);
    expect(await move(id, {})).toEqual({ status: 200, body: { moved: 5 } });
    expect(await viewsOf(id)).toEqual([8, 0]);
    expect((await move(id, {})).body).toEqual({ moved: 0 });
    expect(await findWrongs(app.database)).toEqual([]);
    expect((await move(id, { to: 'suspected' })).body).toEqual({ moved: 8 });
    expect(await viewsOf(id)).toEqual([0, 8]);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  it('moves votes with their tally, withdrawn ones too, and leaves forms as they are', async () => {
    const id = await article();
    const from = { 'x-forwarded-for': '10.2.0.1' };
    const voters = Array.from({ length: 6 }, secret);
    for (const [index, voter] of voters.entries())
      await react(app, id, voter, index < 3 ? 'useful' : 'unclear', from);
    await react(app, id, voters[5] ?? '', null, from);
    expect((await countersOf(app, id)).reactions).toEqual({ useful: 2 });
    expect((await move(id, { what: 'reactions' })).body).toEqual({ moved: 3 });
    expect((await countersOf(app, id)).reactions).toEqual({ useful: 3, unclear: 2 });
    // Its voter comes back, and counts now.
    expect((await react(app, id, voters[5] ?? '', 'useful', from)).body.class).toBe('counted');
    expect((await countersOf(app, id)).reactions).toEqual({ useful: 4, unclear: 2 });
    expect(await findWrongs(app.database)).toEqual([]);
    expect((await move(id, { what: 'reactions', to: 'suspected' })).body).toEqual({ moved: 6 });
    expect((await countersOf(app, id)).reactions).toEqual({});
    expect(await storedTally(app.database, id)).toEqual({ useful: 4, unclear: 2 });
    expect(await findWrongs(app.database)).toEqual([]);
  });

  it('moves whole hours, and no other', async () => {
    const id = await article(5);
    await age(id, '5 hours');
    const { rows } = await app.database.ownerPool.query(
      'SELECT received_at FROM view_event WHERE article_id = $1',
      [id],
    );
    const seenAt = (rows[0].received_at as Date).getTime();
    const at = (hours: number, milliseconds = 0) =>
      new Date(seenAt + hours * 3_600_000 + milliseconds).toISOString();
    expect((await move(id, { since: at(-3), until: at(-1) })).body.moved).toBe(0);
    expect((await move(id, { since: at(1), until: at(3) })).body.moved).toBe(0);
    // Both ends in one hour name the whole of it.
    expect((await move(id, { since: at(0), until: at(0, 1) })).body.moved).toBe(2);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  it('moves the totals of hours whose rows were forgotten', async () => {
    const id = await article(9);
    await age(id, '60 hours');
    await app.app.services.views.prune(1000);
    expect((await move(id, {})).body.moved).toBe(6);
    expect(await viewsOf(id)).toEqual([9, 0]);
    expect((await move(id, {})).body.moved).toBe(0);
    // Totals without rows: right here, and wrong to the oracle of the tests below.
    await app.database.ownerPool.query('DELETE FROM view_hour WHERE article_id = $1', [id]);
  });

  it('leaves a trace with its reason', async () => {
    const id = await article(4);
    await move(id, { reason: ' Pembaca sekolah. ' });
    expect(await auditOf(app.database, id)).toEqual([
      {
        key_id: key.id,
        agency_id: ARTICLES.plain.agencyId,
        action: 'counts.reclassified',
        detail: {
          what: 'views',
          to: 'counted',
          since: '2020-01-01T00:00:00.000Z',
          until: '2099-01-01T00:00:00.000Z',
          reason: 'Pembaca sekolah.',
          moved: 1,
        },
      },
    ]);
  });

  it('finds nothing of another agency, and asks for its scope', async () => {
    const id = await article(4);
    const foreign = await createTestKey(app.database, { agencyId: ARTICLES.school.agencyId });
    const lacking = await createTestKey(app.database, { scopes: ['articles:write'] });
    expect((await move(id, {}, foreign.headers)).status).toBe(404);
    expect((await move(ARTICLES.school.id, {}, foreign.headers)).status).toBe(200);
    expect((await move(id, {}, lacking.headers)).status).toBe(403);
    expect((await move(id, {}, {})).status).toBe(401);
    expect((await move(ARTICLES.draft.id, {})).status).toBe(404);
    expect(await viewsOf(id)).toEqual([3, 1]);
  });

  it.each([
    [{ since: ALWAYS.until }, '/until'],
    [{ since: '2026-06-30T23:59:60Z' }, '/since'],
    [{ reason: '\u202e \u3000' }, '/reason'],
    [{ to: 'bot' as 'counted' }, '/to'],
  ])('refuses %j', async (body, pointer) => {
    const { status, body: problem } = await move(ARTICLES.plain.id, body);
    expect([status, problem.errors?.[0]]).toEqual([400, expect.objectContaining({ pointer })]);
  });

  it('reaches back to the year 0 and forth to 9999 without breaking', async () => {
    const ends = { since: '0000-01-01T00:00:00Z', until: '9999-12-31T23:59:59Z' };
    expect((await move(await article(4), ends)).body.moved).toBe(1);
  });
});
