import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOperations } from '../src/contract/document.js';
import { createId } from '../src/ids.js';
import { ARTICLES } from './support/content.js';
import { pictureForm, requestOf } from './support/contract-requests.js';
import { fromSchema } from './support/from-schema.js';
import { createTestKey } from './support/keys.js';
import { MESSAGE_TERMS } from './support/messages.js';
import { tallyErrors, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000000' });

/** How often each of these asks; the full tier asks more. */
const INPUTS = Number(process.env.HUMAS_TEST_INPUTS ?? 1500);
const PATIENCE = 1_200_000;

const VISIT = 'A'.repeat(22);
const id = fc.constantFrom(...Object.values(ARTICLES).map((article) => article.id));
const nearly = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '1',
  '100',
  '1e3',
  '9'.repeat(20),
  'true',
  'id',
  'en',
  'news',
  'berita',
  'kementerian',
  'useful',
  '24h',
  'publishedAt',
  '%',
  "' OR 1=1 --",
  '\0',
  '\ud800',
  '🙂',
  '../..',
  '{}',
  '[]',
  'null',
  '__proto__',
  '2023-10-05T00:00:00Z',
  '2023-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:60Z',
  '-271821-04-20T00:00:00Z',
  Buffer.from('["next","x",1,"y"]').toString('base64url'),
  VISIT,
  'a,b',
  ',',
  'a'.repeat(600),
);
const value = fc.oneof(
  { weight: 4, arbitrary: nearly },
  { weight: 2, arbitrary: id },
  fc.string({ maxLength: 40, unit: 'binary' }),
);
const names = [
  ...new Set(readOperations().flatMap((operation) => operation.parameters.map(({ name }) => name))),
];
const operations = readOperations();
const operation = fc.nat(operations.length - 1);
// Most doors close at one wrong parameter, and most bodies are none: without enough of what is right, nothing gets past.
const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, value), value),
      { maxLength: 3 },
    ),
  },
);
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: id.map((article) => JSON.stringify({ events: [{ visit: VISIT, article, n: 1, age: 0 }] })),
  },
  fc.json(),
  value,
  fc.record({ choice: value }).map((fields) => JSON.stringify(fields)),
  fc
    .record({ choice: value, voter: value }, { requiredKeys: ['choice'] })
    .map((fields) => new URLSearchParams(fields).toString()),
  fc
    .array(
      fc.record({
        visit: value,
        article: fc.oneof(id, value),
        n: fc.oneof(fc.integer(), value),
        age: fc.oneof(fc.nat(), value),
      }),
    )
    .map((events) => JSON.stringify({ events })),
);
const mediaType = fc.oneof(
  { weight: 3, arbitrary: fc.constant('text/plain') },
  { weight: 3, arbitrary: fc.constant('application/json') },
  { weight: 2, arbitrary: fc.constantFrom('application/x-www-form-urlencoded', 'text/html', ';', '') },
);

/** Header values travel as one byte a character; anything else never leaves a client. */
const asHeader = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e\x80-\xff]/g, '');

/** Unpaired surrogates cannot leave a client either: they arrive as U+FFFD. */
const asText = (text: string) => Buffer.from(text).toString();

it(
  'never answers 5xx, and never outside the contract, whatever is asked',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        operation,
        value,
        query,
        body,
        mediaType,
        value,
        async (index, segment, pairs, payload, type, voter) => {
          const asked = operations[index] as (typeof operations)[number];
          const path = asked.url.replaceAll(/:\w+/g, () => encodeURIComponent(asText(segment)) || 'x');
          const search = pairs.map((pair) => pair.map((text) => encodeURIComponent(asText(text))).join('='));
          const request = {
            method: asked.method,
            url: `${path}?${search.join('&')}`,
            headers: {
              'humas-voter': asHeader(voter),
              'content-type': type,
              'accept-language': asHeader(segment),
              'if-none-match': asHeader(voter),
            },
            ...(asked.method === 'GET' ? {} : { payload: asText(payload) }),
          };
          const answer = await app.send(request);
          seen.set(answer.statusCode, (seen.get(answer.statusCode) ?? 0) + 1);
          if (answer.statusCode >= 500)
            throw new Error(`${JSON.stringify(request)} → ${JSON.stringify(app.log.at(-2))}`);
        },
      ),
      { numRuns: INPUTS, endOnFailure: true },
    );
    // The noise has to reach past the doors, or it proves little.
    for (const status of [200, 204, 400, 404])
      expect([status, (seen.get(status) ?? 0) > 0]).toEqual([status, true]);
    expect(await tallyErrors(app.database)).toEqual([]);
  },
  PATIENCE,
);

const seen = new Map<number, number>();

/** Mostly right in each field, so that most reach the database and none without something odd in it. */
const usually = <Value>(right: Value) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: value });
const message = fc.record(
  {
    agency: usually('kementerian'),
    article: fc.oneof(fc.constant(ARTICLES.plain.id), id, value),
    kind: usually('feedback'),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), value),
    name: value,
    consentVersion: usually(MESSAGE_TERMS.version),
    returnTo: value,
    locale: usually('id'),
  },
  { requiredKeys: ['agency', 'kind', 'text', 'consentVersion'] },
);

it(
  'takes or refuses a message, whatever is in it, and never fails',
  async () => {
    const answers = new Map<number, number>();
    const key = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{16,64}$/), value);
    await fc.assert(
      fc.asyncProperty(message, key, fc.boolean(), async (fields, named, byForm) => {
        const { returnTo, ...rest } = fields;
        const pairs = Object.entries(fields).map(([name, text]) => [name, asText(text)]);
        const answer = await app.send({
          method: 'POST',
          url: byForm ? '/v1/messages/form' : '/v1/messages',
          headers: {
            accept: 'text/html',
            'idempotency-key': asHeader(named),
            'content-type': byForm ? 'application/x-www-form-urlencoded' : 'application/json',
          },
          payload: byForm ? new URLSearchParams(pairs).toString() : JSON.stringify(rest),
        });
        answers.set(answer.statusCode, (answers.get(answer.statusCode) ?? 0) + 1);
        if (answer.statusCode >= 500)
          throw new Error(`${JSON.stringify(fields)} → ${JSON.stringify(app.log.at(-2))} ${returnTo}`);
      }),
      { numRuns: INPUTS, endOnFailure: true },
    );
    for (const status of [201, 303, 400, 404, 422])
      expect([status, (answers.get(status) ?? 0) > 0]).toEqual([status, true]);
  },
  PATIENCE,
);

const KNOWN = {
  '^art_': Object.values(ARTICLES).map((article) => article.id),
  '^(agc_': ['kementerian', 'sekolah'],
  '^key_': [createId('key')],
  '^msg_': [createId('msg')],
};
const things = {
  agency: 'kementerian',
  parent: 'kementerian',
  article: ARTICLES.plain.id,
  replacedBy: null,
  key: createId('key'),
  message: createId('msg'),
  cover: null,
  gallery: [],
  slug: 'biasa',
  source: 'wordpress-uji',
  sourceId: '1',
  voter: VISIT,
};
const oddText = fc.oneof(value, fc.string({ unit: 'binary', maxLength: 40 })).map(asText);
const textOf = (given: unknown) => asText(Array.isArray(given) ? given.join(',') : String(given));

/** What one operation is asked with: all its parameters and its body, each mostly as the contract has it. */
const askedOf = (asked: (typeof operations)[number]) => {
  const content = Object.entries(asked.requestBody?.content ?? {});
  return fc.record({
    values: fc.record(
      Object.fromEntries(
        asked.parameters.map(({ name, schema }) => [name, fromSchema(schema, KNOWN, oddText).map(textOf)]),
      ),
      {
        requiredKeys: asked.parameters
          .filter((parameter) => parameter.required || parameter.in === 'path')
          .map(({ name }) => name),
      },
    ),
    body:
      content.length > 0
        ? fc.oneof(
            ...content.map(([type, { schema }]) =>
              fromSchema(schema, KNOWN, fc.oneof(oddText, fc.jsonValue({ maxDepth: 2 }))).map((given) => ({
                type,
                given,
              })),
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
  if (type === 'text/plain') return asText(String(given));
  const fields = Object.entries(Object(given)).filter(([name]) => name !== 'file');
  const texts = Object.fromEntries(fields.map(([name, text]) => [name, textOf(text)]));
  return type === 'multipart/form-data' ? pictureForm(texts) : new URLSearchParams(texts).toString();
}

it(
  'answers every operation by the contract, with a key and with none',
  async () => {
    const { headers: keyHeaders } = await createTestKey(app.database);
    const reached = new Map<string, Set<number>>();
    const answers = new Map<number, number>();
    const ask = async (
      { index, values, body: sent }: typeof inContract extends fc.Arbitrary<infer Given> ? Given : never,
      withKey: boolean,
    ) => {
      const asked = operations[index] as (typeof operations)[number];
      const given = values as Readonly<Record<string, string | undefined>>;
      const placed = (place: string) =>
        asked.parameters.flatMap(({ name, in: where }): [string, string][] =>
          where === place && given[name] !== undefined ? [[name, given[name]]] : [],
        );
      const path = asked.url.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(given[name] ?? '') || 'x');
      const multipart = sent?.type === 'multipart/form-data' ? requestOf(asked, things).headers : {};
      const answer = await app.send({
        method: asked.method,
        url: `${path}?${placed('query')
          .map((pair) => pair.map(encodeURIComponent).join('='))
          .join('&')}`,
        headers: {
          ...Object.fromEntries(placed('header').map(([name, text]) => [name, asHeader(text)])),
          ...(sent ? { 'content-type': sent.type } : {}),
          ...multipart,
          ...(withKey && asked.scopes ? keyHeaders : {}),
        },
        ...(sent ? { payload: payloadOf(sent) } : {}),
      });
      const { statusCode } = answer;
      answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1);
      reached.set(asked.id, (reached.get(asked.id) ?? new Set()).add(statusCode));
      if (statusCode >= 500)
        throw new Error(`${asked.id} ${JSON.stringify([values, sent])} → ${JSON.stringify(app.log.at(-2))}`);
    };
    await fc.assert(
      fc.asyncProperty(inContract, fc.integer({ min: 0, max: 9 }), (given, door) => ask(given, door > 0)),
      { numRuns: INPUTS, endOnFailure: true },
    );
    if (process.env.HUMAS_TEST_INPUTS)
      process.stdout.write(`${JSON.stringify([Object.fromEntries(answers), Object.fromEntries(seen)])}\n`);
    // Every operation was asked, and the noise reached past the doors.
    expect(operations.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
    for (const status of [200, 201, 204, 400, 401, 404])
      expect([status, (answers.get(status) ?? 0) > 0]).toEqual([status, true]);
    expect(await tallyErrors(app.database)).toEqual([]);
  },
  PATIENCE,
);
