import { globSync, readFileSync } from 'node:fs';
import document from '@humas/contract/openapi.json' with { type: 'json' };
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Operation {
  operationId?: string;
  'x-humas-sdk'?: boolean;
}

/** The operations the SDK has methods for. */
const operations = Object.values(document.paths as unknown as Record<string, Record<string, Operation>>)
  .flatMap((path) => Object.values(path))
  .flatMap(({ operationId: id, 'x-humas-sdk': ours }) => (id && ours !== false ? [id] : []));

/** A call as the type tests write it: `client.articles.get(…)`. */
interface Call {
  readonly operation: string;
  /** The name of the test it stands in. */
  readonly test: string;
  /** Whether the type checker must refuse it: it fails where an error was expected and none came. */
  readonly isRejected: boolean;
}

/** Every call of the client in a type test. */
function callsIn(text: string): Call[] {
  const lines = text.split('\n');
  const source = ts.createSourceFile('calls.ts', text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node, test: string): Call[] => {
    let name = test;
    const found: Call[] = [];
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      if (node.expression.getText() === 'it' && title && ts.isStringLiteral(title)) name = title.text;
      const [, operation] = /^client\s*\.(\w+\s*\.\w+)$/.exec(node.expression.getText()) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const isRejected = /^\s*\/\/ @ts-expect-error \S/.test(lines[line - 1] ?? '');
      if (operation) found.push({ operation: operation.replaceAll(/\s/g, ''), test, isRejected });
    }
    ts.forEachChild(node, (child) => void found.push(...visit(child, name)));
    return found;
  };
  return visit(source, '');
}

const calls = globSync('*.test-d.ts', { cwd: import.meta.dirname }).flatMap((file) =>
  callsIn(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
);

describe('the types', () => {
  it.each(operations)('of %s are tried with a call they accept and one they reject', (id) => {
    const own = calls.filter(({ operation, test }) => operation === id && test === id);
    expect(own.filter(({ isRejected }) => !isRejected)).not.toEqual([]);
    expect(own.filter(({ isRejected }) => isRejected)).not.toEqual([]);
  });

  it('are tried of nothing else', () => {
    expect([...new Set(calls.map(({ test }) => test))].sort()).toEqual([...operations].sort());
  });

  it('are not tried by a call in a comment, a text or another test', () => {
    const text = `it('a.b', () => {
      // client.a.b();
      const told = 'client.a.b()';
      // @ts-expect-error no such thing
      client.a.c();
      client.a.b(told);
    });`;
    expect(callsIn(text)).toEqual([
      { operation: 'a.c', test: 'a.b', isRejected: true },
      { operation: 'a.b', test: 'a.b', isRejected: false },
    ]);
  });
});
