import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every ```ts example of the READMEs (the contract's too, which has no run-time tests) and of the comments in the sources, by where it stands. */
function examplesOf(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of ['README.md', '../contract/README.md', ...globSync('src/**/*.ts', { cwd: root })]) {
    const text = readFileSync(root + file, 'utf8').replace(/^\s*\* ?/gm, '');
    for (const [index, match] of [...text.matchAll(/```ts\n([\s\S]*?)```/g)].entries()) {
      found.set(
        `${root}test/${file.replace(/\W/g, '-')}-${index + 1}.example.ts`,
        `${match[1]}\nexport {};\n`,
      );
    }
  }
  return found;
}

describe('examples', () => {
  it('compile, every one of them', () => {
    const examples = examplesOf();
    expect(examples.size).toBeGreaterThan(15);
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
    };
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (name) => examples.has(name) || fileExists(name);
    host.readFile = (name) => examples.get(name) ?? readFile(name);
    host.getSourceFile = (name, ...rest) => {
      const text = examples.get(name);
      return text === undefined
        ? getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    };
    const program = ts.createProgram([...examples.keys()], options, host);
    const complaints = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${file?.fileName.replace(root, '')}: ${message}`;
    });
    expect(complaints).toEqual([]);
  });
});
