import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What every entry exports, as written in our sources: what the contract exports is documented there. */
function exportsOf(): { name: string; text: string; tags: readonly ts.JSDocTagInfo[]; runs: boolean }[] {
  const entries = globSync('src/{,*/}index.ts', { cwd: root }).map((file) => root + file);
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => symbol.declarations?.[0]?.getSourceFile().fileName.startsWith(`${root}src/`))
      .map((symbol) => ({
        name: symbol.name,
        text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        tags: symbol.getJsDocTags(checker),
        runs: (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class)) !== 0,
      }));
  });
}

describe('what the package exports', () => {
  const exported = exportsOf();

  it('says of each name what it is for', () => {
    expect(exported.length).toBeGreaterThan(60);
    expect(exported.filter(({ text }) => !text.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('shows of each function and class how it is used', () => {
    const running = exported.filter(({ runs }) => runs);
    expect(running.length).toBeGreaterThan(20);
    const bare = running.filter(({ tags }) => !tags.some((tag) => tag.name === 'example'));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

describe('docs/contracts/sdk.md', () => {
  it('names tests that there are', () => {
    const page = readFileSync(`${root}../../docs/contracts/sdk.md`, 'utf8');
    const named = [...page.matchAll(/`([\w.-]+\.test\.ts): ([^`]+)`/g)];
    expect(named.length).toBeGreaterThan(25);
    const missing = named.filter(([, file, test]) => {
      const [path] = globSync([`test/**/${file}`, `src/**/${file}`], { cwd: root });
      return !path || !readFileSync(root + path, 'utf8').includes(`'${test}`);
    });
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });
});
