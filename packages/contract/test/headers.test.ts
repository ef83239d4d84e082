import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dereferenced } from '../scripts/generate.ts';

interface Shown {
  schema: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Operation {
  operationId: string;
  parameters?: (Shown & { name: string })[];
  responses: Record<string, { headers?: Record<string, Shown> }>;
}

const document = (await dereferenced()) as unknown as { paths: Record<string, Record<string, Operation>> };
const operations = Object.values(document.paths)
  .flatMap((path) => Object.values(path))
  .filter(({ operationId }) => operationId);
const ajv = new Ajv2020();

const valuesOf = ({ example, examples = {} }: Shown): unknown[] =>
  example === undefined ? Object.values(examples).map(({ value }) => value) : [example];

const headers = operations.flatMap(({ operationId, responses }) =>
  Object.entries(responses).flatMap(([status, answer]) =>
    Object.entries(answer.headers ?? {}).map(
      ([name, header]) => [`${operationId} ${status} ${name}`, header] as const,
    ),
  ),
);

// Mock servers send what stands here; without it they make something up that no client can use.
describe('headers', () => {
  it.each(headers)('%s shows what it looks like', (_, header) => {
    expect(valuesOf(header)).not.toEqual([]);
    for (const value of valuesOf(header)) expect(ajv.validate(header.schema, value), `${value}`).toBe(true);
  });

  it('of a cached read say which version it is', () => {
    const cached = operations.filter(({ responses }) => '304' in responses);
    expect(cached.length).toBeGreaterThan(20);
    for (const { operationId, responses } of cached)
      for (const status of ['200', '304'])
        expect(Object.keys(responses[status]?.headers ?? {}), operationId).toContain('ETag');
  });

  it('give a tag that a change may be sent with, as it is or weakened by a cache', () => {
    const [etag] = valuesOf(headers.find(([name]) => name === 'articles.get 200 ETag')?.[1] ?? expect.fail());
    const changes = operations.filter(({ responses }) => '412' in responses);
    expect(changes.map(({ operationId }) => operationId)).toEqual(['articles.correct', 'articles.withdraw']);
    for (const { parameters = [] } of changes) {
      const ifMatch = parameters.find(({ name }) => name === 'If-Match') ?? expect.fail();
      expect(valuesOf(ifMatch)).toEqual(expect.arrayContaining([etag, `W/${etag}`]));
      for (const value of valuesOf(ifMatch)) expect(ajv.validate(ifMatch.schema, value)).toBe(true);
    }
  });

  it('lead nobody who follows them round and round: what a mock sends with every page names no next one', () => {
    const links = headers.filter(([name]) => name.endsWith(' Link'));
    expect(links.length).toBeGreaterThan(4);
    for (const [name, link] of links) {
      const [first, ...others] = valuesOf(link).map(String);
      expect(first, name).toMatch(/^<[^>]+[?&]cursor=[\w-]+>; rel="prev"$/);
      expect(others, name).toContainEqual(expect.stringMatching(/^<[^>]+[?&]cursor=[\w-]+>; rel="next"$/));
    }
  });
});
