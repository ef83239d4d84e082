import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dereferenced } from '../scripts/generate.ts';

interface MediaType {
  schema: object;
  examples?: Record<string, { value: unknown }>;
}
interface Answer {
  content?: Record<string, MediaType>;
}
interface Operation {
  operationId: string;
  'x-humas-sdk'?: boolean;
  requestBody?: Answer;
  responses: Record<string, Answer>;
}

const document = (await dereferenced()) as unknown as { paths: Record<string, Record<string, Operation>> };
const operations = Object.values(document.paths)
  .flatMap((path) => Object.values(path))
  .filter((operation) => operation.operationId);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
formats.default(ajv);

/** Every example of the document with its place and the schema it must follow. */
const cases = operations.flatMap(({ operationId, requestBody, responses, ...rest }) =>
  Object.entries({ ...responses, ...(requestBody ? { request: requestBody } : {}) }).flatMap(
    ([place, { content = {} }]) =>
      Object.entries(content).flatMap(([type, { schema, examples = {} }]) =>
        Object.entries(examples).map(([name, { value }]) => ({
          place: `${operationId} ${place} ${type} ${name}`,
          status: place,
          // The plain form's refusals are pages for people; they share one example whatever the status.
          isForPrograms: rest['x-humas-sdk'] !== false,
          schema,
          value,
        })),
      ),
  ),
);

describe('examples', () => {
  it.each(cases.map((example) => [example.place, example] as const))(
    '%s follows its schema',
    (_, { schema, value }) => {
      const validate = ajv.compile(schema);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it.each(
    cases
      .filter(({ place, isForPrograms }) => isForPrograms && place.includes('problem+json'))
      .map((example) => [example.place, example] as const),
  )('%s says the status it is answered with', (_, { status, value }) => {
    expect(value).toMatchObject({ status: Number(status) });
  });

  it('holds a view batch in the text the beacon sends', () => {
    const record = operations.find(({ operationId }) => operationId === 'views.record');
    const { 'text/plain': text, 'application/json': json } = record?.requestBody?.content ?? {};
    const [{ value }] = Object.values(text?.examples ?? {}) as [{ value: string }];
    const validate = ajv.compile(json?.schema ?? false);
    validate(JSON.parse(value));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('rejects what the schema does not know, so that the cases above can fail', () => {
    const article = cases.find(({ place }) => place.startsWith('articles.get 200'));
    const validate = ajv.compile(article?.schema ?? true);
    expect(validate({ ...(article?.value as object), surprise: 1 })).toBe(false);
    expect(validate({ ...(article?.value as object), publishedAt: 'kemarin' })).toBe(false);
  });
});

describe('operations', () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s shows a success and an error',
    (_, { responses }) => {
      const statuses = Object.entries(responses);
      const good = statuses.filter(
        ([status]) => /^[23]/.test(status) && status !== '304' && status !== '301',
      );
      const bad = statuses.filter(([status]) => /^[45]/.test(status));
      expect(good).not.toEqual([]);
      expect(bad).not.toEqual([]);
      // 204 and 303 have no body to show an example of.
      for (const [status, { content }] of good)
        if (!/^(204|303)$/.test(status)) expect(exampleCount(content)).toBeGreaterThan(0);
      for (const [, { content }] of bad) expect(exampleCount(content)).toBeGreaterThan(0);
    },
  );

  it('have ids that are SDK methods: a noun, a point and a verb', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/);
  });

  it('take no query parameter without a description', () => {
    const silent = operations.flatMap((operation) =>
      ((operation as { parameters?: { name: string; description?: string }[] }).parameters ?? [])
        .filter(({ description }) => !description)
        .map(({ name }) => `${operation.operationId} ${name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('lists', () => {
  const pages = operations.flatMap(({ operationId, responses }) => {
    const { examples = {} } = responses['200']?.content?.['application/json'] ?? {};
    const shown = Object.values(examples).map(({ value }) => value as { items?: unknown[]; page?: object });
    return shown.some(({ page }) => page) ? [[operationId, shown] as const] : [];
  });

  it('are those that have pages', () => {
    expect(pages.map(([id]) => id)).toEqual([
      'agencies.list',
      'articles.list',
      'search.articles',
      'imports.list',
      'messages.list',
      'messages.published',
    ]);
  });

  // A mock server answers every request with the first example: one with a next page would have no end.
  it.each(pages)('%s show a whole list first, and then a page that another follows', (_, [whole, first]) => {
    expect(whole).toMatchObject({ page: { next: null, prev: null } });
    expect(first).toMatchObject({
      items: whole?.items,
      page: { next: expect.stringMatching(/^[\w-]{16,}$/), prev: null },
    });
  });
});

const exampleCount = (content: Record<string, MediaType> = {}) =>
  Object.values(content).reduce((count, { examples = {} }) => count + Object.keys(examples).length, 0);
