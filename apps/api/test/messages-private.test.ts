import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES } from './support/content.js';
import { PUBLIC, requestOf } from './support/contract-requests.js';
import { createTestKey, type TestKey } from './support/keys.js';
import { MESSAGE_TERMS, messagesIn, sendMessage, writtenMessage } from './support/messages.js';
import { secret, useTestApp } from './support/test-app.js';

/**
 * What readers write waits for somebody to look at it, and what was rejected stays away: no answer that anybody may ask
 * for holds any of it.
 */
const app = useTestApp();
const WORDS = 'Kalimat-yang-belum-diperiksa';
const NAME = 'Nama-yang-belum-diperiksa';
const NOTE = 'Catatan-untuk-rekan';
let ids: string[];
let key: TestKey;

beforeAll(async () => {
  for (const article of [null, ARTICLES.plain.id, ARTICLES.notice.id])
    await sendMessage(app, writtenMessage({ article, text: WORDS, name: NAME }));
  await sendMessage(app, writtenMessage({ agency: 'sekolah', text: WORDS, name: NAME }));
  const form = {
    agency: 'kementerian',
    kind: 'feedback',
    text: WORDS,
    name: NAME,
    consentVersion: MESSAGE_TERMS.version,
  };
  await app.send({
    method: 'POST',
    url: '/v1/messages/form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
  ids = [...(await messagesIn(app.database)).keys()];
  expect(ids).toHaveLength(5);
  key = await createTestKey(app.database);
  // One waits, one was rejected, and one was shown until somebody thought again.
  const [, rejected = '', retracted = ''] = ids;
  await judge(retracted, 'approve');
  for (const id of [rejected, retracted]) await judge(id, 'reject');
});

/** Decides about a message as those who may. */
async function judge(id: string, what: 'approve' | 'reject') {
  const answer = await app.send({
    method: 'POST',
    url: `/v1/messages/${id}/${what}`,
    headers: { ...key.headers, ...(what === 'reject' && { 'content-type': 'application/json' }) },
    ...(what === 'reject' && { payload: JSON.stringify({ reason: 'other', note: NOTE }) }),
  });
  expect(answer.statusCode).toBe(200);
}

const reads = PUBLIC.filter(({ method }) => method === 'GET');

describe('a message that waits or was rejected', () => {
  it('is looked for in every answer that anybody may ask for', () => {
    expect(reads.length).toBeGreaterThanOrEqual(15);
  });

  it.each(reads)('does not appear in $id', async (operation) => {
    const things = {
      agency: 'kementerian',
      parent: 'kementerian',
      article: ARTICLES.plain.id,
      replacedBy: null,
      key: '',
      cover: null,
      gallery: [],
      slug: 'biasa',
      source: '',
      sourceId: '',
      voter: secret(),
    };
    const request = requestOf(operation, things);
    // For people and for programs; with what must be said, and with each thing that may be.
    for (const accept of ['application/json', 'text/html']) {
      for (const url of addressesOf(operation, request.url)) {
        const answer = await app.send({ ...request, url, headers: { ...request.headers, accept } });
        expect([url, answer.statusCode, answer.body]).toEqual([url, 200, answer.body]);
        const everything = `${answer.body} ${JSON.stringify(answer.headers)}`;
        for (const hidden of [WORDS, NAME, NOTE, ...ids])
          expect([url, everything.includes(hidden)]).toEqual([url, false]);
      }
    }
  });
});

it('is found by the same search once it is approved, so that the search is worth something', async () => {
  const [, about = ''] = ids;
  await judge(about, 'approve');
  const answer = await app.send({ url: `/v1/articles/${ARTICLES.plain.id}/messages` });
  const shown = `${answer.body} ${JSON.stringify(answer.headers)}`;
  expect([WORDS, NAME, about].map((word) => shown.includes(word))).toEqual([true, true, true]);
  expect(shown).not.toContain(NOTE);
});

/** The address of an operation bare, with each optional parameter that names a thing, and with each word of the contract. */
function addressesOf({ parameters }: (typeof reads)[number], filled: string): string[] {
  const [path = '', search] = filled.split('?');
  const given = [...new URLSearchParams(search)];
  const isRequired = (name: string) => parameters.some((one) => one.name === name && one.required);
  const must = given.filter(([name]) => isRequired(name));
  const words = parameters
    .filter(({ in: place, required }) => place === 'query' && !required)
    .flatMap(({ name, schema }) => ((schema.enum as string[] | undefined) ?? []).map((word) => [name, word]));
  const agencies = parameters.some(
    ({ in: place, name, required }) => place === 'query' && name === 'agency' && !required,
  )
    ? [['agency', 'kementerian']]
    : [];
  const wishes = [...given.filter(([name]) => !isRequired(name)), ...words, ...agencies];
  const addresses = [[], ...wishes.map((wish) => [wish])].map((more) => {
    const query = new URLSearchParams([...must, ...more]).toString();
    return query ? `${path}?${query}` : path;
  });
  // Who knows the words and searches for them learns nothing either.
  const asked = isRequired('q')
    ? [`${path}?q=${WORDS.replaceAll('-', '+')}&facets=true`, `${path}?q=${NAME}`]
    : [];
  return [
    ...addresses,
    ...asked.map((address) => (path.endsWith('/search') ? address : address.replace('&facets=true', ''))),
  ];
}
