import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CALLS } from './calls.js';

const root = fileURLToPath(new URL('../', import.meta.url));

const program = ts.createProgram(
  globSync('src/{,*/}index.ts', { cwd: root }).map((file) => root + file),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    noEmit: true,
  },
);
const checker = program.getTypeChecker();

/** What every entry exports, as written in our sources: what the contract exports is documented there. */
function exportsOf(): ts.Symbol[] {
  return program.getRootFileNames().flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => symbol.declarations?.[0]?.getSourceFile().fileName.startsWith(`${root}src/`));
  });
}

/** The classes behind `client.articles` and its neighbours: what is used of them are their methods. */
const isResource = (symbol: ts.Symbol) =>
  (symbol.flags & ts.SymbolFlags.Class) !== 0 &&
  checker.getDeclaredTypeOfSymbol(symbol).getBaseTypes()?.[0]?.symbol.name === 'Resource';

const methodsOf = (resource: ts.Symbol) =>
  [...(resource.members?.values() ?? [])].filter(
    ({ flags, valueDeclaration }) =>
      flags & ts.SymbolFlags.Method &&
      !(
        valueDeclaration &&
        ts.isMethodDeclaration(valueDeclaration) &&
        ts.isPrivateIdentifier(valueDeclaration.name)
      ),
  );

const undocumented = (symbols: readonly ts.Symbol[]) =>
  symbols
    .filter((symbol) => !ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim())
    .map(({ name }) => name);

const withoutExample = (symbols: readonly ts.Symbol[]) =>
  symbols
    .filter((symbol) => !symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'))
    .map(({ name }) => name);

describe('what the package exports', () => {
  const exported = exportsOf();

  it('says of each name what it is for', () => {
    expect(exported.length).toBeGreaterThan(60);
    expect(undocumented(exported)).toEqual([]);
  });

  it('shows of each function and class how it is used', () => {
    const running = exported.filter(
      (symbol) => symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class) && !isResource(symbol),
    );
    expect(running.length).toBeGreaterThan(20);
    expect(withoutExample(running)).toEqual([]);
  });

  it('describes every operation and shows how it is called', () => {
    const resources = exported.filter(isResource);
    const names = resources.flatMap((resource) =>
      methodsOf(resource).map(({ name }) => `${resource.name.toLowerCase()}.${name}`),
    );
    expect(names.sort()).toEqual(Object.keys(CALLS).sort());
    expect(undocumented(resources.flatMap(methodsOf))).toEqual([]);
    expect(withoutExample(resources.flatMap(methodsOf))).toEqual([]);
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
