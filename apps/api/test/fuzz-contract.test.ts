import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOperations } from '../src/contract/document.js';
import { ARTICLES } from './support/content.js';
import { pictureForm, requestOf } from './support/contract-requests.js';
import { fromNamed, fromSchema, type Known } from './support/from-schema.js';
import { type Answered, count, expectReached, INPUTS, PATIENCE } from './support/inputs.js';
import { LIVING, LivingThings, nextOf } from './support/living-things.js';
import { MESSAGE_TERMS } from './support/messages.js';
import { nearly } from './support/noise.js';
import { asHeader, asText } from './support/on-the-wire.js';
import { tallyErrors } from './support/oracle.js';
import { useTestApp } from './support/test-app.js';
import { THINGS } from './support/things.js';

const METRICS_TOKEN = 'ukuran'.repeat(6);
const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000000', HUMAS_METRICS_TOKEN: METRICS_TOKEN });

const operations = readOperations();
const KNOWN: Known = {
  ids: {
    '^art_': [LIVING.article, ...Object.values(ARTICLES).map((article) => article.id)],
    '^(agc_': ['kementerian', 'sekolah'],
    '^key_': [LIVING.key],
    '^msg_': [LIVING.pending, LIVING.approved],
  },
  names: {
    pageSize: [1, 2, 5],
    cursor: [LIVING.cursor],
    q: ['artikel', 'judul', 'isi', 'biasa', 'arti'],
    category: ['berita', 'pengumuman'],
    tag: ['Layanan Daring', 'layanan daring'],
    source: ['wordpress-uji', 'lain'],
    sourceId: ['1', '2', '3'],
    slug: Object.values(ARTICLES).map((article) => article.slug),
    choice: ['useful', 'not_useful', 'happy'],
    consentVersion: [MESSAGE_TERMS.version],
    'If-Match': ['*', '"1"'],
  },
};
/** Readers need the articles: what is withdrawn is made for it. */
const OF_WITHDRAWING: Known = { ...KNOWN, ids: { ...KNOWN.ids, '^art_': [LIVING.article] } };

const oddText = fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 40 })).map(asText);
const textOf = (given: unknown) => asText(Array.isArray(given) ? given.join(',') : String(given));

/** What one operation is asked with: all its parameters and its body, each mostly as the contract has it. */
const askedOf = (asked: (typeof operations)[number]) => {
  const known = asked.id === 'articles.withdraw' ? OF_WITHDRAWING : KNOWN;
  const content = Object.entries(asked.requestBody?.content ?? {});
  const oddBody = fc.oneof(oddText, fc.jsonValue({ maxDepth: 2 }));
  return fc.record({
    values: fc.record(
      Object.fromEntries(
        asked.parameters.map(({ name, schema }) => [
          name,
          fromNamed(name, schema, known, oddText).map(textOf),
        ]),
      ),
      {
        requiredKeys: asked.parameters
          .filter((parameter) => parameter.required || parameter.in === 'path')
          .map(({ name }) => name),
      },
    ),
    unknown: fc.oneof(
      { weight: 15, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.tuple(oddText, oddText) },
    ),
    body:
      content.length > 0
        ? fc.oneof(
            ...content.map(([type, { schema }]) =>
              fromSchema(schema, known, oddBody).map((given) => ({ type, given })),
            ),
          )
        : fc.constant(undefined),
  });
};
/** Made once: making them costs more than asking. */
const askers = operations.map(askedOf);
const inContract = fc
  .nat(operations.length - 1)
  .chain((index) => (askers[index] as ReturnType<typeof askedOf>).map((given) => ({ index, ...given })));

function payloadOf({ type, given }: { readonly type: string; readonly given: unknown }): string | Buffer {
  if (type === 'application/json') return JSON.stringify(given);
  if (type === 'text/plain') return typeof given === 'string' ? asText(given) : JSON.stringify(given);
  const fields = Object.entries(Object(given)).filter(([name]) => name !== 'file');
  const texts = Object.fromEntries(fields.map(([name, text]) => [name, textOf(text)]));
  return type === 'multipart/form-data' ? pictureForm(texts) : new URLSearchParams(texts).toString();
}

type Given = typeof inContract extends fc.Arbitrary<infer Value> ? Value : never;

/** The request as it is sent, with what exists at this moment in it. */
function requestFor({ index, values, unknown, body }: Given, living: LivingThings) {
  const asked = operations[index] as (typeof operations)[number];
  const given = Object.entries(values as Readonly<Record<string, string | undefined>>).flatMap(
    ([name, text]): [string, string][] =>
      text === undefined
        ? []
        : [
            [
              name,
              text
                .split(',')
                .map((part) => living.named(part))
                .join(','),
            ],
          ],
  );
  const placed = (place: string) =>
    given.filter(([name]) => asked.parameters.some((at) => at.name === name && at.in === place));
  const inPath = Object.fromEntries(placed('path'));
  const path = asked.url.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(inPath[name] ?? '') || 'x');
  const query = [...placed('query'), ...(unknown ? [unknown] : [])];
  const multipart = body?.type === 'multipart/form-data' ? requestOf(asked, THINGS).headers : {};
  return {
    asked,
    request: {
      method: asked.method,
      url: `${path}?${query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`,
      headers: {
        ...Object.fromEntries(placed('header').map(([name, text]) => [name, asHeader(text)])),
        ...(body ? { 'content-type': body.type } : {}),
        ...multipart,
      },
      ...(body ? { payload: payloadOf(body) } : {}),
    },
  };
}

it(
  'answers every operation by the contract, with a key and with none',
  async () => {
    const living = await LivingThings.of(app);
    const answered: Answered = new Map();
    const keyOf = ({ id, scopes }: (typeof operations)[number]) =>
      id === 'metrics.get'
        ? { authorization: `Bearer ${METRICS_TOKEN}` }
        : scopes
          ? living.owner.headers
          : {};
    const ask = async (given: Given, withKey: boolean) => {
      const { asked, request } = requestFor(given, living);
      const headers = { ...request.headers, ...(withKey ? keyOf(asked) : {}) };
      const send = async (url: string) => {
        const answer = await app.send({ ...request, url, headers });
        count(answered, asked, answer.statusCode);
        if (answer.statusCode >= 500)
          throw new Error(`${asked.id} ${JSON.stringify([url, given])} → ${JSON.stringify(app.log.at(-2))}`);
        await living.after(asked, url, answer);
        return answer;
      };
      const { body } = await send(request.url);
      const next = asked.method === 'GET' && nextOf(body);
      if (!next) return;
      // The page after this one, by a cursor that is good for these filters and no others.
      const url = new URL(request.url, 'http://a.example');
      url.searchParams.set('cursor', next);
      const second = await send(url.pathname + url.search);
      expect([url.href, second.statusCode]).toEqual([url.href, 200]);
    };
    await fc.assert(
      fc.asyncProperty(inContract, fc.integer({ min: 0, max: 9 }), (given, door) => ask(given, door > 0)),
      { numRuns: INPUTS, endOnFailure: true },
    );
    // Every operation was asked, and the noise reached past the doors.
    expect(operations.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
    expectReached(answered, operations, [200, 201, 204, 400, 401, 404]);
    expect(await tallyErrors(app.database)).toEqual([]);
  },
  PATIENCE,
);
