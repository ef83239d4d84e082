import { readFileSync } from 'node:fs';
import * as root from '@humas/contract';
import * as examples from '@humas/contract/examples';
import document from '@humas/contract/openapi.json' with { type: 'json' };
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
