import type { Poll } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES, articleDraft, CONTENT } from './support/content.js';
import { tallyErrors } from './support/oracle.js';
import { appOver, countersOf, react, secret, store, useTestApp } from './support/test-app.js';

const app = useTestApp();

async function freshArticle(closesAt: string | null = null): Promise<string> {
  const { agencyId, categoryId } = ARTICLES.plain;
  const article = articleDraft({ agencyId, categoryId, poll: { preset: 'usefulness', closesAt } });
  await store(app.database, { ...CONTENT, articles: [article] });
  return article.id;
}

async function pollOf(article: string): Promise<Poll> {
  return (await app.send({ url: `/v1/articles/${article}/poll` })).json();
}

async function mine(article: string, voter: string) {
  return await app.send({ url: `/v1/articles/${article}/reaction`, headers: { 'humas-voter': voter } });
}

describe('reactions.set, reactions.withdraw, reactions.get', () => {
  it('sets, changes, repeats, withdraws and sets again, and says each time what was before', async () => {
    const article = await freshArticle();
    const voter = secret();
    const steps: [choice: string | null, previous: string | null, total: number][] = [
      ['useful', null, 1],
      ['veryUseful', 'useful', 1],
      ['veryUseful', 'veryUseful', 1],
      [null, 'veryUseful', 0],
      [null, null, 0],
      ['neutral', null, 1],
    ];
    for (const [choice, previousChoice, total] of steps) {
      const { status, body } = await react(app, article, voter, choice);
      expect([choice, status, body.choice, body.previousChoice, body.class, body.poll.total]).toEqual([
        choice,
        200,
        choice,
        previousChoice,
        'counted',
        total,
      ]);
      expect(body.poll.options.find((option) => option.key === choice)?.count ?? 0).toBe(total);
      expect((await mine(article, voter)).json()).toEqual({ article, choice, class: 'counted' });
    }
    expect((await countersOf(app, article)).reactions).toEqual({ neutral: 1 });
  });

  it('stores nothing for a withdrawal of what was never set', async () => {
    const article = await freshArticle();
    const { status, body } = await react(app, article, secret(), null);
    expect([status, body.choice, body.previousChoice, body.class]).toEqual([200, null, null, null]);
    const { rows } = await app.database.ownerPool.query('SELECT 1 FROM vote WHERE article_id = $1', [
      article,
    ]);
    expect(rows).toEqual([]);
  });

  it('keeps one vote of 200 sent at once, and the tally right', async () => {
    const article = await freshArticle();
    const voter = secret();
    const other = await appOver(app.database);
    const choices = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork', null];
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        react(index % 2 ? app : other, article, voter, choices[index % choices.length] ?? null, {
          'x-forwarded-for': `203.0.113.${index}`,
        }),
      ),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    const { rows } = await app.database.ownerPool.query('SELECT choice FROM vote WHERE article_id = $1', [
      article,
    ]);
    expect(rows).toHaveLength(1);
    expect((await pollOf(article)).total).toBe(rows[0].choice === null ? 0 : 1);
    expect((await mine(article, voter)).json().choice).toBe(rows[0].choice);
    expect(await tallyErrors(app.database)).toEqual([]);
    await other.close();
  });

  it('refuses an unknown choice and names those there are', async () => {
    const { status, text } = await react(app, ARTICLES.plain.id, secret(), 'proud');
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      code: 'unknown_choice',
      errors: [{ pointer: '/choice', code: 'enum' }],
    });
    expect(text).toContain('veryUseful, useful, neutral, unclear, needsWork');
    expect((await react(app, ARTICLES.emotion.id, secret(), 'proud')).status).toBe(200);
  });

  it('says when a poll is off', async () => {
    const { status, text } = await react(app, ARTICLES.pollOff.id, secret(), 'useful');
    expect([status, JSON.parse(text).code]).toEqual([404, 'poll_off']);
    expect((await app.send({ url: `/v1/articles/${ARTICLES.pollOff.id}/poll` })).json().code).toBe(
      'poll_off',
    );
    expect((await mine(ARTICLES.pollOff.id, secret())).json().code).toBe('poll_off');
    expect((await countersOf(app, ARTICLES.pollOff.id)).reactions).toEqual({});
  });

  it('closes by the clock of the database, and changes nothing afterwards', async () => {
    const article = await freshArticle('2999-01-01T00:00:00+07:00');
    const voter = secret();
    await react(app, article, voter, 'useful');
    await app.database.ownerPool.query(
      "UPDATE article SET poll_closes_at = now() - interval '1 second' WHERE id = $1",
      [article],
    );
    for (const choice of ['neutral', null]) {
      const { status, text } = await react(app, article, voter, choice);
      expect([status, JSON.parse(text).code]).toEqual([409, 'poll_closed']);
    }
    expect(await pollOf(article)).toMatchObject({ state: 'closed', total: 1 });
    expect((await mine(article, voter)).json().choice).toBe('useful');
  });

  it('is never kept as open beyond its end', async () => {
    const article = await freshArticle('2999-01-01T00:00:00+07:00');
    const kept = async () => {
      const { headers, json } = await app.send({ url: `/v1/articles/${article}/poll` });
      return [json().state, headers['cache-control']];
    };
    expect(await kept()).toEqual(['open', 'public, max-age=5']);
    const soon = "UPDATE article SET poll_closes_at = now() + interval '900 milliseconds' WHERE id = $1";
    await app.database.ownerPool.query(soon, [article]);
    // On a machine so slow that it has closed meanwhile, the answer may be kept as long as any other.
    expect([
      ['open', 'public, max-age=0, must-revalidate'],
      ['closed', 'public, max-age=5'],
    ]).toContainEqual(await kept());
  });

  it('takes no vote that was waiting while the poll closed', async () => {
    const article = await freshArticle('2999-01-01T00:00:00+07:00');
    const services = app.app.services;
    const poll = await services.reactions.findPoll(article);
    await app.database.ownerPool.query('UPDATE article SET poll_closes_at = now() WHERE id = $1', [article]);
    const wish = { agencyId: poll?.agency_id ?? '', articleId: article, secret: secret(), choice: 'useful' };
    const recorded = await services.reactionRecorder.record({
      ...wish,
      byForm: false,
      address: '203.0.113.1',
    });
    expect(recorded.open).toBe(false);
    expect((await pollOf(article)).total).toBe(0);
  });

  it.each(['draft', 'withdrawn'] as const)('knows no poll of an article that is %s', async (name) => {
    expect((await app.send({ url: `/v1/articles/${ARTICLES[name].id}/poll` })).statusCode).toBe(404);
    expect((await react(app, ARTICLES[name].id, secret(), 'useful')).status).toBe(404);
    expect((await react(app, createId('art'), secret(), 'useful')).status).toBe(404);
  });

  it('wants a secret that cannot be guessed, and never repeats it', async () => {
    for (const voter of ['', 'kurang-dari-22', 'a'.repeat(65), `${'a'.repeat(21)}!`]) {
      const { status, text } = await react(app, ARTICLES.plain.id, voter, 'useful');
      expect([status, JSON.parse(text).errors[0].parameter]).toEqual([400, 'Humas-Voter']);
      if (voter) expect(text).not.toContain(voter);
    }
    const without = await app.send({ url: `/v1/articles/${ARTICLES.plain.id}/reaction` });
    expect(without.json().errors).toMatchObject([{ parameter: 'Humas-Voter', code: 'required' }]);
  });

  it('holds changes of mind against nobody', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_VOTES_ARTICLE: '2' });
    const article = await freshArticle();
    const undecided = secret();
    for (const choice of ['useful', 'neutral', 'useful', 'unclear'])
      await react(limited, article, undecided, choice);
    await react(limited, article, secret(), 'useful');
    await react(limited, article, secret(), 'useful');
    expect(await pollOf(article)).toMatchObject({ total: 2, classes: { counted: 2, suspected: 1 } });
    await limited.close();
  });

  it('suspects votes of one address beyond the limit, apart from the total', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_VOTES_ARTICLE: '2' });
    const article = await freshArticle();
    const voters = [secret(), secret(), secret()];
    for (const voter of voters) await react(limited, article, voter, 'useful');
    expect(await pollOf(article)).toMatchObject({ total: 2, classes: { counted: 2, nojs: 0, suspected: 1 } });
    limited.advance(10 * 60_000);
    const changed = await react(limited, article, voters[2] ?? '', 'neutral');
    expect(changed.body.class).toBe('suspected');
    expect(await pollOf(article)).toMatchObject({ total: 2, classes: { suspected: 1 } });
    await limited.close();
  });

  it('keeps no secret and nothing that joins votes of one reader', async () => {
    const voter = secret();
    await react(app, ARTICLES.plain.id, voter, 'useful');
    await react(app, ARTICLES.emotion.id, voter, 'like');
    const { rows } = await app.database.ownerPool.query('SELECT v::text AS row, voter_hash FROM vote v');
    expect(rows.some(({ row }) => row.includes(voter))).toBe(false);
    expect(new Set(rows.map(({ voter_hash }) => voter_hash.toString('hex'))).size).toBe(rows.length);
    expect(JSON.stringify(app.log)).not.toContain(voter);
  });

  it('keeps every tally equal to its votes', async () => {
    expect(await tallyErrors(app.database)).toEqual([]);
  });
});
