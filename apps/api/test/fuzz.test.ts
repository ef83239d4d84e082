import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOperations } from '../src/contract/document.js';
import { ARTICLES } from './support/content.js';
import { type Answered, count, expectReached, INPUTS, PATIENCE } from './support/inputs.js';
import { LIVING, LivingThings } from './support/living-things.js';
import { MESSAGE_TERMS } from './support/messages.js';
import { nearly } from './support/noise.js';
import { asHeader, asText } from './support/on-the-wire.js';
import { tallyErrors } from './support/oracle.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000000' });

const VISIT = 'A'.repeat(22);
const id = fc.constantFrom(...Object.values(ARTICLES).map((article) => article.id), ...Object.values(LIVING));
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

it(
  'never answers 5xx, and never outside the contract, whatever is asked',
  async () => {
    const living = await LivingThings.of(app);
    const answered: Answered = new Map();
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
          const sent = (text: string) => encodeURIComponent(asText(living.named(text)));
          const path = asked.url.replaceAll(/:\w+/g, () => sent(segment) || 'x');
          const search = pairs.map((pair) => pair.map(sent).join('='));
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
          count(answered, asked, answer.statusCode);
          await living.after(asked, request.url, answer);
          if (answer.statusCode >= 500)
            throw new Error(`${JSON.stringify(request)} → ${JSON.stringify(app.log.at(-2))}`);
        },
      ),
      { numRuns: INPUTS, endOnFailure: true },
    );
    expectReached(answered, [], [200, 204, 400, 404]);
    expect(await tallyErrors(app.database)).toEqual([]);
  },
  PATIENCE,
);

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
    const answered: Answered = new Map();
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
        count(answered, { id: byForm ? 'messages.submitForm' : 'messages.create' }, answer.statusCode);
        if (answer.statusCode >= 500)
          throw new Error(`${JSON.stringify(fields)} → ${JSON.stringify(app.log.at(-2))} ${returnTo}`);
      }),
      { numRuns: INPUTS, endOnFailure: true },
    );
    expectReached(answered, [], [201, 303, 400, 404, 422]);
  },
  PATIENCE,
);
