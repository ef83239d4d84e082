import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as editorial from './index.js';

/** Runs an expression with every exported name in scope. */
function run(expression: string): unknown {
  const names = Object.keys(editorial);
  return new Function(...names, `return (${expression});`)(...Object.values(editorial));
}

/** What an example promises; nothing when it is abbreviated or explained in words. */
function promised(comment: string): { value: unknown } | null {
  if (comment.includes('…')) return null;
  try {
    return { value: run(comment) };
  } catch {
    return null;
  }
}

type Example = { call: string; result: string };

/** Lines such as `formatCount(19111) // '19.111'`; a result may stand on the lines below. */
function examplesIn(lines: string[]): Example[] {
  const examples: Example[] = [];
  for (const line of lines) {
    const [, call, result] = /^(\w+\(.*?)(?:;?\s*\/\/ (.*))?;?$/.exec(line) ?? [];
    const last = examples.at(-1);
    if (call && call.split('(').length === call.split(')').length)
      examples.push({ call, result: result ?? '' });
    else if (line.startsWith('//') && last) last.result += line.slice(2);
  }
  return examples;
}

const source = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('.test.'),
);
const docstrings = source.flatMap((file) =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)].flatMap(
    ([, block = '']) => examplesIn(block.split('\n').map((line) => line.replace(/^ \* ?/, ''))),
  ),
);
const readme = [
  ...readFileSync(join(import.meta.dirname, '../README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g),
].flatMap(([, block = '']) => examplesIn(block.split('\n')));

describe.each([
  ['docstrings', docstrings, 25],
  ['the README', readme, 12],
])('examples of %s', (_, examples, atLeast) => {
  test('are found', () => expect(examples.length).toBeGreaterThanOrEqual(atLeast));

  test.each(examples.map(({ call, result }) => [call, result]))('%s', (call, result) => {
    const expected = promised(result);
    const value = run(call);
    if (expected) expect(value).toEqual(expected.value);
  });
});
