import { readFileSync } from 'node:fs';
import * as root from '@humas/contract';
import * as examples from '@humas/contract/examples';
import document from '@humas/contract/openapi.json' with { type: 'json' };
import { problems, routes } from '@humas/contract/routes';
import { describe, expect, it } from 'vitest';
import { operationsOf } from '../scripts/collect-examples.ts';
import { dereferenced } from '../scripts/generate.ts';

describe('the built package', () => {
  it('ships types alone at its root: nothing to load at run time', () => {
    expect(Object.keys(root)).toEqual([]);
  });

  it('ships the examples under one name', () => {
    expect(Object.keys(examples)).toEqual(['examples']);
    expect(examples.examples['articles.get'].headline).toMatch(/\w/);
  });

  it('ships a route for every operation, with what it asks and how it answers', async () => {
    expect(Object.keys(routes).sort()).toEqual([...operationsOf(await dereferenced()).keys()].sort());
    expect(routes['articles.get']).toMatchObject({
      method: 'GET',
      path: '/v1/articles/{article}',
      status: 200,
      type: 'application/json',
      needsKey: false,
      isCacheable: true,
      problems: ['invalid_request', 'not_found', 'article_withdrawn', 'service_unavailable'],
    });
    expect(routes['messages.erase']).toMatchObject({ method: 'DELETE', status: 204, needsKey: true });
    // What every method of a path shares stands in its routes too.
    expect(routes['reactions.set'].parameters).toContainEqual(
      expect.objectContaining({ name: 'Humas-Voter', in: 'header', required: true }),
    );
    expect(routes['reactions.set'].body).toMatchObject({ types: ['application/json'], required: ['choice'] });
    // What is not JSON has its example here; JSON has it in `examples`.
    expect(routes['feeds.rss'].text).toMatch(/^<\?xml/);
    expect(Object.keys(routes).filter((id) => id in examples.examples)).toEqual(
      Object.entries(routes)
        .filter(([, route]) => 'type' in route && route.type === 'application/json')
        .map(([id]) => id),
    );
  });

  it('ships an example of every problem a route names', () => {
    const named = new Set(Object.values(routes).flatMap((route) => [...route.problems]));
    expect(Object.keys(problems).sort()).toEqual([...named].sort());
    for (const [code, problem] of Object.entries(problems)) expect(problem).toMatchObject({ code });
    expect(problems.not_found.status).toBe(404);
  });

  it('ships the document without references, as the YAML has it', async () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(await dereferenced())));
    expect(JSON.stringify(document)).not.toContain('"$ref"');
    expect(operationsOf(document).size).toBeGreaterThan(10);
  });

  it('ships the YAML it was all made from', () => {
    const yaml = readFileSync(new URL(import.meta.resolve('@humas/contract/openapi.yaml')), 'utf8');
    expect(yaml).toMatch(/^openapi: 3\.1\.\d+$/m);
  });

  it('names every file it exports', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
    const files = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const file of files)
      expect(readFileSync(new URL(`../${file}`, import.meta.url)), file).toBeInstanceOf(Buffer);
  });
});
