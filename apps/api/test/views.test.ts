import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { visitHash as visitHashOf } from '../src/counting/hashes.js';
import { createId } from '../src/ids.js';
import { ViewRepository } from '../src/repositories/views.js';
import { ARTICLES } from './support/content.js';
import { totalErrors } from './support/oracle.js';
import { appOver, BROWSER, countersOf, secret, sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();
const HOURS = 3_600_000;

async function excludedOf(article: string) {
  const { views } = await countersOf(app, article);
  return { counted: views.counted, ...views.excluded };
}

/** Makes everything stored as old as if this much time had passed. */
async function letPass(interval: string): Promise<void> {
  await app.database.ownerPool.query(
    `UPDATE view_event SET received_at = received_at - '${interval}'::interval`,
  );
}

describe('views.record', () => {
  it('counts an event once, however often and however it is sent', async () => {
    const article = ARTICLES.plain.id;
    const event = { article, visit: secret() };
    expect((await sendViews(app, [event])).statusCode).toBe(204);
    await sendViews(app, [event, event, event]);
    await Promise.all(Array.from({ length: 50 }, () => sendViews(app, [event])));
    await sendViews(app, [event], { 'content-type': 'application/json' });
    expect((await countersOf(app, article)).views).toMatchObject({
      total: 19_001,
      counted: 1,
      baseline: 19_000,
    });
  });

  it('changes nothing when everything is sent again 31 minutes later', async () => {
    const article = ARTICLES.emotion.id;
    const events = Array.from({ length: 20 }, () => ({ article, visit: secret() }));
    await sendViews(app, events);
    const before = await excludedOf(article);
    await letPass('31 minutes');
    app.advance(31 * 60_000);
    await sendViews(app, events);
    expect(await excludedOf(article)).toEqual(before);
    expect(before.counted).toBe(20);
  });

  it('counts a tab again only after the half hour, and only in order', async () => {
    const article = ARTICLES.notice.id;
    const visit = secret();
    await sendViews(app, [{ article, visit, n: 1 }]);
    await sendViews(app, [{ article, visit, n: 2 }]);
    expect(await excludedOf(article)).toMatchObject({ counted: 1, suspected: 1 });
    const second = secret();
    await sendViews(app, [{ article, visit: second, n: 1 }]);
    await letPass('24 minutes');
    await sendViews(app, [{ article, visit: second, n: 2 }]);
    expect(await excludedOf(article)).toMatchObject({ counted: 2, suspected: 2 });
    await letPass('29 minutes');
    await sendViews(app, [{ article, visit: second, n: 3 }]);
    expect(await excludedOf(article)).toMatchObject({ counted: 3, suspected: 2 });
    await sendViews(app, [{ article, visit: secret(), n: 4 }]);
    expect(await excludedOf(article)).toMatchObject({ counted: 3, suspected: 3 });
  });

  it('takes 29 minutes, to the millisecond, for the half hour', async () => {
    const { id: articleId, agencyId } = ARTICLES.notice;
    const owner = await app.database.ownerPool.connect();
    const classAfter = async (interval: string) => {
      const visitHash = visitHashOf(articleId, secret());
      // In one transaction the database's clock stands still.
      await owner.query('BEGIN');
      await owner.query("INSERT INTO view_event VALUES ($1, $2, $3, 1, 'counted', now() - $4::interval)", [
        agencyId,
        articleId,
        Buffer.from(visitHash, 'latin1'),
        interval,
      ]);
      await new ViewRepository(owner as unknown as pg.Pool).insert([
        { articleId, visitHash, n: 2, class: 'counted' },
      ]);
      const { rows } = await owner.query('SELECT class FROM view_event WHERE visit_hash = $1 AND n = 2', [
        Buffer.from(visitHash, 'latin1'),
      ]);
      await owner.query('ROLLBACK');
      return rows[0]?.class;
    };
    expect(await classAfter('28 minutes 59.999 seconds')).toBe('suspected');
    expect(await classAfter('29 minutes')).toBe('counted');
    owner.release();
  });

  it('believes no n whose predecessor comes in the same batch', async () => {
    const article = ARTICLES.closed.id;
    const visit = secret();
    await sendViews(app, [
      { article, visit, n: 1 },
      { article, visit, n: 2 },
    ]);
    expect(await excludedOf(article)).toMatchObject({ counted: 1, suspected: 1 });
  });

  it('sets aside what is not a reader at a screen, by reason', async () => {
    const article = ARTICLES.school.id;
    const one = () => [{ article }];
    await sendViews(app, one(), { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' });
    await sendViews(app, one(), { 'user-agent': `${BROWSER.replace('Chrome', 'HeadlessChrome')}` });
    await sendViews(app, one(), { 'user-agent': '' });
    await sendViews(app, one(), { 'sec-purpose': 'prefetch;prerender' });
    await sendViews(app, one(), { purpose: 'prefetch' });
    await sendViews(app, [
      { article, age: 24 * HOURS + 1 },
      { article, age: 24 * HOURS },
    ]);
    expect(await excludedOf(article)).toEqual({
      counted: 1,
      bot: 3,
      prefetch: 2,
      late: 1,
      suspected: 0,
      nojs: 0,
    });
  });

  it('drops events of articles nobody may see, and counts the others of the batch', async () => {
    const before = (await countersOf(app, ARTICLES.pollOff.id)).views.counted;
    const hidden = [createId('art'), ARTICLES.draft.id, ARTICLES.scheduled.id, ARTICLES.withdrawn.id];
    const answer = await sendViews(
      app,
      [...hidden, ARTICLES.pollOff.id].map((article) => ({ article })),
    );
    expect(answer.statusCode).toBe(204);
    expect((await countersOf(app, ARTICLES.pollOff.id)).views.counted).toBe(before + 1);
    const { rows } = await app.database.ownerPool.query(
      'SELECT 1 FROM view_event WHERE article_id = ANY ($1)',
      [hidden],
    );
    expect(rows).toEqual([]);
  });

  it('keeps totals equal to the rows they count', async () => {
    expect(await totalErrors(app.database)).toEqual([]);
  });

  it('forgets rows after 48 hours and keeps the totals', async () => {
    const before = await excludedOf(ARTICLES.emotion.id);
    const rows = async () =>
      (await app.database.ownerPool.query('SELECT count(*) AS n FROM view_event')).rows[0].n;
    await app.database.ownerPool.query(
      "UPDATE view_event SET received_at = now() - interval '47 hours 50 minutes'",
    );
    expect(await app.app.services.views.prune(1000)).toBe(0);
    const held = await rows();
    await letPass('20 minutes');
    expect(await app.app.services.views.prune(5)).toBe(5);
    expect(await app.app.services.views.prune(1000)).toBe(held - 5);
    expect(await rows()).toBe(0);
    expect(await excludedOf(ARTICLES.emotion.id)).toEqual(before);
  });
});

describe('limits of one address', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const views = (count: number, article: string) => Array.from({ length: count }, () => ({ article }));

  it('counts 120 views of an article within ten minutes, then suspects', async () => {
    const limited = await appOver(app.database);
    const article = ARTICLES.plain.id;
    const before = await excludedOf(article);
    const send = async (count: number, address: string) => {
      for (let sent = 0; sent < count; sent += 25) {
        await sendViews(limited, views(Math.min(25, count - sent), article), from(address));
      }
    };
    await send(125, '203.0.113.9');
    expect(await excludedOf(article)).toMatchObject({
      counted: before.counted + 120,
      suspected: before.suspected + 5,
    });
    await send(1, '203.0.113.10');
    expect((await excludedOf(article)).counted).toBe(before.counted + 121);
    limited.advance(10 * 60_000);
    await send(1, '203.0.113.9');
    expect((await excludedOf(article)).counted).toBe(before.counted + 122);
    await limited.close();
  });

  it('holds what is sent again against nobody', async () => {
    const limited = await appOver(app.database, {
      HUMAS_LIMIT_VIEWS_ARTICLE: '2',
      HUMAS_LIMIT_VIEWS_TOTAL: '2',
    });
    const article = ARTICLES.plain.id;
    const before = await excludedOf(article);
    const first = [{ article, visit: secret(), n: 1 }];
    for (let times = 0; times < 5; times += 1) await sendViews(limited, first, from('203.0.113.20'));
    await sendViews(limited, views(2, article), from('203.0.113.20'));
    expect(await excludedOf(article)).toMatchObject({
      counted: before.counted + 2,
      suspected: before.suspected + 1,
    });
    await limited.close();
  });

  it('counts a few of all articles together, and takes an IPv6 network for one address', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_VIEWS_TOTAL: '3' });
    const before = await excludedOf(ARTICLES.plain.id);
    const other = await excludedOf(ARTICLES.notice.id);
    await sendViews(limited, views(2, ARTICLES.plain.id), from('2001:db8:0:1::1'));
    await sendViews(limited, views(2, ARTICLES.notice.id), from('2001:db8:0:1:ffff::2'));
    await sendViews(limited, views(1, ARTICLES.notice.id), from('2001:db8:0:2::1'));
    expect((await excludedOf(ARTICLES.plain.id)).counted).toBe(before.counted + 2);
    expect(await excludedOf(ARTICLES.notice.id)).toMatchObject({
      counted: other.counted + 2,
      suspected: other.suspected + 1,
    });
    await limited.close();
  });

  it('believes X-Forwarded-For only as far as the trusted hops reach', async () => {
    const direct = await appOver(app.database, { HUMAS_TRUSTED_HOPS: '0', HUMAS_LIMIT_VIEWS_ARTICLE: '1' });
    const before = await excludedOf(ARTICLES.pollOff.id);
    await sendViews(direct, views(1, ARTICLES.pollOff.id), from('203.0.113.1'));
    await sendViews(direct, views(1, ARTICLES.pollOff.id), from('203.0.113.2'));
    expect((await excludedOf(ARTICLES.pollOff.id)).suspected).toBe(before.suspected + 1);
    await direct.close();
    const behind = await appOver(app.database, { HUMAS_LIMIT_VIEWS_ARTICLE: '1' });
    await sendViews(behind, views(1, ARTICLES.pollOff.id), from('198.51.100.1, 203.0.113.3'));
    await sendViews(behind, views(1, ARTICLES.pollOff.id), from('198.51.100.2, 203.0.113.3'));
    expect((await excludedOf(ARTICLES.pollOff.id)).suspected).toBe(before.suspected + 2);
    await behind.close();
  });
});
