import { describe, expect, it } from 'vitest';
import { ARTICLES, articleDraft, CONTENT } from './support/content.js';
import { tallyErrors } from './support/oracle.js';
import { appOver, countersOf, secret, store, useTestApp } from './support/test-app.js';

const app = useTestApp();
const url = (article: string) => `/v1/articles/${article}/reaction`;

async function submit(article: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return await app.send({
    method: 'POST',
    url: url(article),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html,*/*;q=0.8',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  });
}

/** Follows a redirect of ours within the app. */
async function follow(location: unknown, headers: Record<string, string> = {}) {
  const target = new URL(String(location), app.config.publicUrl);
  return await app.send({
    url: target.pathname + target.search,
    headers: { accept: 'text/html', ...headers },
  });
}

const voterIn = (location: unknown) => new URL(String(location)).searchParams.get('voter') ?? '';
const backIn = (location: unknown) => new URL(String(location)).searchParams.get('returnTo') ?? '';

describe('reactions.submitForm, reactions.showResult', () => {
  it('records a vote, shows it, lets it be changed and withdrawn', async () => {
    const article = ARTICLES.plain.id;
    const sent = await submit(article, { choice: 'useful' });
    expect([sent.statusCode, sent.body]).toEqual([303, '']);
    const voter = voterIn(sent.headers.location);
    expect(voter).toMatch(/^[\w-]{22}$/);
    const page = await follow(sent.headers.location);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<html lang="id">');
    expect(page.body).toContain('Pilihan Anda: Bermanfaat.');
    expect(page.body).toMatch(/value="useful" aria-pressed="true"/);
    expect(page.body.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(await countersOf(app, article)).toMatchObject({
      reactions: { useful: 1 },
      views: { counted: 0, excluded: { nojs: 1 } },
    });

    const changed = await submit(article, { choice: 'neutral', voter });
    expect(voterIn(changed.headers.location)).toBe(voter);
    expect((await follow(changed.headers.location)).body).toContain('Pilihan Anda: Biasa saja.');
    expect((await countersOf(app, article)).reactions).toEqual({ neutral: 1 });

    const withdrawn = await submit(article, { choice: '', voter });
    const after = (await follow(withdrawn.headers.location)).body;
    expect(after).toContain('Tidak ada tanggapan yang tercatat');
    expect(after).not.toContain('aria-pressed="true"');
    // Known only because they voted: once, whatever happens to the vote.
    expect(await countersOf(app, article)).toMatchObject({ reactions: {}, views: { excluded: { nojs: 1 } } });
    expect(await tallyErrors(app.database)).toEqual([]);
  });

  it('counts as its own class, beyond the limit as suspected', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_VOTES_ARTICLE: '1' });
    const article = ARTICLES.emotion.id;
    for (const voter of [secret(), secret()]) {
      await limited.send({
        method: 'POST',
        url: url(article),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `choice=proud&voter=${voter}`,
      });
    }
    const poll = (await app.send({ url: `/v1/articles/${article}/poll` })).json();
    expect(poll).toMatchObject({ total: 1, classes: { counted: 0, nojs: 1, suspected: 1 } });
    expect((await countersOf(app, article)).views.excluded).toMatchObject({ nojs: 1, suspected: 1 });
    await limited.close();
  });

  it('is a page nobody keeps, frames, indexes or learns the secret from', async () => {
    const sent = await submit(ARTICLES.plain.id, { choice: 'useful' });
    const page = await follow(sent.headers.location);
    for (const answer of [sent, page]) {
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
    }
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; form-action 'self'; base-uri 'none'/,
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.body).not.toMatch(/<script|\son\w+=|\sstyle=/i);
    expect(page.body).toContain('<meta name="robots" content="noindex">');
  });

  it('speaks English to whoever prefers it, and has a link to the other language', async () => {
    const sent = await submit(ARTICLES.plain.id, { choice: 'useful' });
    const page = await follow(sent.headers.location, { 'accept-language': 'en-US,en;q=0.9' });
    expect(page.headers['content-language']).toBe('en');
    expect(page.body).toContain('Your choice: Useful.');
    const link = /<a class="switch" lang="id" hreflang="id" href="([^"]+)"/
      .exec(page.body)?.[1]
      ?.replaceAll('&amp;', '&');
    const other = await app.send({
      url: `${url(ARTICLES.plain.id)}/result${link}`,
      headers: { 'accept-language': 'en' },
    });
    expect(other.body).toContain('Pilihan Anda: Bermanfaat.');
    const kept = await submit(ARTICLES.plain.id, { choice: 'useful', locale: 'en' });
    expect((await follow(kept.headers.location)).body).toContain('Your choice: Useful.');
  });

  it.each([
    ['http://localhost:3000/kementerian/biasa#jajak', 'http://localhost:3000/kementerian/biasa#jajak'],
    ['https://kementerian.example/berita/1?x=1', 'https://kementerian.example/berita/1?x=1'],
    ['https://kementerian.example.penipu.example/', undefined],
    ['https://penipu.example/', undefined],
    ['//penipu.example/', undefined],
    ['javascript:alert(1)//kementerian.example', undefined],
    ['https://kementerian.example@penipu.example/', undefined],
    ['https://penipu.example@kementerian.example/', undefined],
    ['http://localhost:3001/', undefined],
    ['bukan alamat', undefined],
  ])('leads back to %s only within the agency', async (returnTo, expected) => {
    const own = 'http://localhost:3000/kementerian/biasa';
    const sent = await submit(ARTICLES.plain.id, { choice: 'useful', returnTo });
    expect(backIn(sent.headers.location)).toBe(expected ?? own);
    const direct = await follow(
      `${url(ARTICLES.plain.id)}/result?${new URLSearchParams({ voter: secret(), returnTo })}`,
    );
    expect(direct.body).toContain(`<a class="back" href="${expected ?? own}">`);
  });

  it('writes headlines as text, whatever they hold', async () => {
    const { agencyId, categoryId } = ARTICLES.plain;
    const headline = `"><script>alert('1')</script> & co`;
    const article = articleDraft({ agencyId, categoryId, headline });
    await store(app.database, { ...CONTENT, articles: [article] });
    const page = await follow(`${url(article.id)}/result?voter=${secret()}`);
    expect(page.body).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; co');
    expect(page.body).not.toContain('<script');
  });

  it('shows a reader what went wrong as a page with a way back, and a program a problem', async () => {
    const closed = await submit(ARTICLES.closed.id, { choice: 'useful' });
    expect([closed.statusCode, closed.headers['content-type']]).toEqual([409, 'text/html; charset=utf-8']);
    expect(closed.body).toContain('Jajak pendapat ditutup');
    expect(closed.body).toContain('<a class="back" href="http://localhost:3000/kementerian/tutup">');
    const unknown = await submit(ARTICLES.plain.id, { choice: 'proud' }, { 'accept-language': 'en' });
    expect([unknown.statusCode, unknown.headers['content-language']]).toEqual([400, 'en']);
    expect(unknown.body).toContain('<h1>Unknown choice</h1>');
    expect((await submit(ARTICLES.pollOff.id, { choice: 'useful' })).statusCode).toBe(404);
    const problem = await submit(ARTICLES.closed.id, { choice: 'useful' }, { accept: '*/*' });
    expect(problem.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(problem.json().code).toBe('poll_closed');
  });

  it('shows a closed poll without buttons', async () => {
    const page = await follow(`${url(ARTICLES.closed.id)}/result?voter=${secret()}`);
    expect(page.body).toContain('Jajak pendapat ini sudah ditutup');
    expect(page.body).not.toContain('<button');
  });

  it.each([
    [{ choice: 'useful', voter: 'pendek' }, '/voter'],
    [{ choice: 'use-ful' }, '/choice'],
    [{ voter: secret() }, '/choice'],
    [{ choice: 'useful', agency: 'x' }, '/agency'],
  ])('refuses a form that is not ours: %o', async (fields, pointer) => {
    const answer = await submit(ARTICLES.plain.id, fields as Record<string, string>, {
      accept: 'application/json',
    });
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, pointer]);
  });

  it('refuses a field sent twice', async () => {
    const answer = await app.send({
      method: 'POST',
      url: url(ARTICLES.plain.id),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'choice=useful&choice=neutral',
    });
    expect(answer.json().errors[0]).toMatchObject({ pointer: '/choice', code: 'type' });
  });
});
