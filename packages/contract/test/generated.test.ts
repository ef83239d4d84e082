import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectExamples } from '../scripts/collect-examples.ts';
import { collectProblems, collectRoutes } from '../scripts/collect-routes.ts';
import { dereferenced, renderTypes } from '../scripts/generate.ts';

const committed = (name: string) => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8');

// Red means: openapi.yaml changed and `npm run generate --workspace @humas/contract` was not run.
describe('what is generated', () => {
  it('the committed types are those of openapi.yaml', async () => {
    expect(committed('schema.d.ts')).toBe(await renderTypes());
  });

  it('the examples are those of openapi.yaml', async () => {
    const { examples } = await import('../src/examples.ts');
    expect(examples).toEqual(collectExamples(await dereferenced()));
  });

  it('the routes and problems are those of openapi.yaml', async () => {
    const { routes, problems } = await import('../src/routes.ts');
    const document = await dereferenced();
    expect(routes).toEqual(collectRoutes(document));
    expect(problems).toEqual(collectProblems(document));
  });
});
