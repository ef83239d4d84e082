import { describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES } from './support/content.js';
import { createTestKey, useTestKey } from './support/keys.js';
import { messagesIn } from './support/messages.js';
import { desk, MINISTRY, useModerators } from './support/moderation.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000' });
const { approve, audit, erase, list, published, reject, write } = desk(app);
const PLAIN = ARTICLES.plain.id;

/** A key of all agencies. */
const all = useTestKey(app);
const { moderator, colleague, school } = useModerators(app);

describe('messages.list', () => {
  it('shows everything about a message, oldest first, to a key of its agency', async () => {
    const first = await write({ article: PLAIN, kind: 'correctionRequest', name: 'Sari' });
    const second = await write({ agency: 'sekolah', locale: 'en' });
    const { status, body, headers } = await list(moderator);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body.items.map(({ id }) => id)).toEqual([first, second]);
    expect(body.items[0]).toEqual({
      id: first,
      agency: { id: MINISTRY.id, slug: 'kementerian', name: MINISTRY.name, shortName: MINISTRY.shortName },
      article: expect.objectContaining({ id: PLAIN, slug: 'biasa', headline: 'Judul artikel' }),
      kind: 'correctionRequest',
      text: expect.stringContaining('Tabelnya sulit dibaca'),
      name: 'Sari',
      status: 'pending',
      consentVersion: '2026-11-23.2',
      locale: 'id',
      receivedAt: expect.stringMatching(/\+07:00$/),
      moderation: null,
    });
    expect(body.items[1]?.receivedAt).toMatch(/\+08:00$/);
  });

  it('narrows by status, kind, agency and article, and counts', async () => {
    const about = await write({ article: PLAIN });
    const thanks = await write({ kind: 'appreciation' });
    const unit = await write({ agency: 'sekolah' });
    await approve(moderator, thanks);
    const ids = async (query: string) => (await list(moderator, query)).body.items.map(({ id }) => id);
    expect(await ids('?status=approved')).toEqual([thanks]);
    expect(await ids('?status=pending')).toEqual([about, unit]);
    expect(await ids('?kind=appreciation')).toEqual([thanks]);
    expect(await ids('?agency=sekolah')).toEqual([unit]);
    expect(await ids('?agency=kementerian')).toEqual([about, thanks]);
    expect(await ids(`?article=${PLAIN}`)).toEqual([about]);
    expect(await ids(`?article=${PLAIN}&status=rejected`)).toEqual([]);
    expect((await list(moderator, '?total=true&pageSize=1')).body.page.total).toBe(3);
    expect((await list(school)).body.items.map(({ id }) => id)).toEqual([unit]);
  });

  it('walks forth and back without losing or repeating one, also while others judge', async () => {
    const ids: string[] = [];
    for (let made = 0; made < 7; made += 1) ids.push(await write());
    // All of one moment: then the id decides.
    await app.database.ownerPool.query('UPDATE message SET received_at = $1', ['2026-11-20T09:12:00.123Z']);
    ids.sort();
    const first = await list(moderator, '?status=pending&pageSize=3');
    expect(first.body.items.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    for (const id of ids.slice(0, 2)) await approve(colleague, id);
    const second = await list(moderator, `?status=pending&pageSize=3&cursor=${first.body.page.next}`);
    expect(second.body.items.map(({ id }) => id)).toEqual(ids.slice(3, 6));
    expect(second.headers.link).toContain('rel="next"');
    const back = await list(moderator, `?status=pending&pageSize=3&cursor=${second.body.page.prev}`);
    expect(back.body.items.map(({ id }) => id)).toEqual(ids.slice(2, 3));
    const other = await list(moderator, `?status=approved&cursor=${first.body.page.next}`);
    expect(other.status).toBe(400);
    // A cursor of another key walks through that key's messages only.
    expect((await list(school, `?status=pending&cursor=${first.body.page.next}`)).status).toBe(400);
  });

  it('still names an article that was taken back since', async () => {
    const id = await write({ article: ARTICLES.notice.id });
    await app.database.ownerPool.query("UPDATE article SET status = 'draft' WHERE id = $1", [
      ARTICLES.notice.id,
    ]);
    const { body } = await list(moderator, `?article=${ARTICLES.notice.id}`);
    await app.database.ownerPool.query("UPDATE article SET status = 'published' WHERE id = $1", [
      ARTICLES.notice.id,
    ]);
    expect(body.items.map((item) => [item.id, item.article?.slug])).toEqual([[id, 'maklumat']]);
  });
});

describe('a verdict', () => {
  it('shows what was approved at once, and takes back what is rejected then', async () => {
    const id = await write({ article: PLAIN, name: 'Sari', text: 'Penjelasannya jelas.' });
    expect((await published()).body.items).toEqual([]);
    const { status, body } = await approve(moderator, id);
    expect([status, body.status, body.moderation]).toEqual([
      200,
      'approved',
      { at: expect.stringMatching(/\+07:00$/), by: 'Kunci uji', reason: null, note: null },
    ]);
    const shown = await published('?total=true');
    expect(shown.body).toEqual({
      items: [
        { id, kind: 'feedback', text: 'Penjelasannya jelas.', name: 'Sari', receivedAt: body.receivedAt },
      ],
      page: { next: null, prev: null, total: 1 },
    });
    expect(shown.headers['cache-control']).toBe('public, no-cache');
    const rejected = await reject(moderator, id, { reason: 'offTopic', note: 'Tentang artikel lain.' });
    expect(rejected.body.moderation).toMatchObject({ reason: 'offTopic', note: 'Tentang artikel lain.' });
    expect((await published()).body.items).toEqual([]);
    expect((await approve(moderator, id)).body.moderation).toMatchObject({ reason: null, note: null });
  });

  it('said again changes nothing and is kept in the audit trail once, without any word of the message', async () => {
    const id = await write({ text: 'Kata-kata rahasia pembaca.', name: 'Nama Pembaca' });
    const once = await approve(moderator, id);
    expect((await approve(colleague, id)).text).toBe(once.text);
    const verdict = { reason: 'personalData', note: 'Menyebut kata-kata rahasia.' };
    const first = await reject(moderator, id, verdict);
    expect((await reject(moderator, id, verdict)).text).toBe(first.text);
    const rows = await audit();
    expect(rows).toEqual([
      { key_id: moderator.id, agency_id: MINISTRY.id, action: 'message.approved', target: id, detail: {} },
      {
        key_id: moderator.id,
        agency_id: MINISTRY.id,
        action: 'message.rejected',
        target: id,
        detail: { reason: 'personalData' },
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/rahasia|Nama Pembaca/);
  });

  it('with another reason is another', async () => {
    const id = await write();
    await reject(moderator, id, { reason: 'other' });
    expect((await reject(moderator, id, { reason: 'unlawful', note: '  ' })).body.moderation).toMatchObject({
      reason: 'unlawful',
      note: null,
    });
    expect((await audit()).map(({ detail }) => detail)).toEqual([
      { reason: 'other' },
      { reason: 'unlawful' },
    ]);
  });

  it('masks what a note repeats', async () => {
    const id = await write();
    const { body } = await reject(moderator, id, {
      reason: 'personalData',
      note: 'Menyebut 0812-3456-7890.',
    });
    expect(body.moderation?.note).toBe('Menyebut [nomor telepon disamarkan].');
  });

  it.each([
    {},
    { reason: 'boring' },
    { reason: 'other', note: 'a'.repeat(501) },
    { reason: 'other', by: 'x' },
  ])('is refused when it is not as it has to be: %j', async (body) => {
    const id = await write();
    expect((await reject(moderator, id, body)).status).toBe(400);
    expect((await messagesIn(app.database)).get(id)?.status).toBe('pending');
  });

  it('of two who decide at once: the last is right, and both are on record', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await write({ article: PLAIN });
      const answers = await Promise.all([approve(moderator, id), reject(colleague, id)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const rows = (await audit()).filter(({ target }) => target === id);
      expect(rows.map(({ key_id }) => key_id).sort()).toEqual([colleague.id, moderator.id].sort());
      const status = (await messagesIn(app.database)).get(id)?.status;
      expect(rows.at(-1)?.action).toBe(`message.${status}`);
    }
  });

  it('of many keys at once is one change', async () => {
    const id = await write();
    await Promise.all(Array.from({ length: 8 }, (_, nth) => approve(nth % 2 ? moderator : colleague, id)));
    expect(await audit()).toHaveLength(1);
  });
});

describe('who may', () => {
  it('is told which scope is missing', async () => {
    const id = await write();
    const writer = await createTestKey(app.database, { agencyId: MINISTRY.id, scopes: ['articles:write'] });
    const asked = [list(writer), approve(writer, id), reject(writer, id), erase(writer, id)];
    for (const { status, text } of await Promise.all(asked)) {
      expect([status, text.includes('messages:moderate')]).toEqual([403, true]);
    }
    expect((await messagesIn(app.database)).get(id)?.status).toBe('pending');
  });

  it("gets the same 404 for another agency's message as for none", async () => {
    const id = await write();
    const none = createId('msg');
    for (const act of [approve, reject, erase]) {
      const [foreign, nothing] = [await act(school, id), await act(school, none)];
      expect([foreign.status, nothing.status]).toEqual([404, 404]);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...nothing.body, requestId: '' });
    }
    expect((await list(school, '?agency=kementerian')).status).toBe(404);
    expect((await list(school, `?article=${PLAIN}`)).status).toBe(404);
    expect((await approve(all, id)).status).toBe(200);
  });
});
