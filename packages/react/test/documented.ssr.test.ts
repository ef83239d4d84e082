import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const entry = join(root, 'src/index.ts');
const program = ts.createProgram([entry], {
  jsx: ts.JsxEmit.ReactJSX,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  strict: true,
  types: [],
});
const checker = program.getTypeChecker();

const says = (symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== '';
const tagsOf = (symbol: ts.Symbol) => symbol.getJsDocTags(checker).map(({ name }) => name);
const isOurs = (symbol: ts.Symbol) =>
  symbol.declarations?.some((declaration) =>
    declaration.getSourceFile().fileName.startsWith(join(root, 'src')),
  ) ?? false;

const source = program.getSourceFile(entry) as ts.SourceFile;
const exported = checker
  .getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
  .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

/** The properties of an exported type that are written in this package. */
const propertiesOf = (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.TypeAlias
    ? checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).filter(isOurs)
    : [];

// The editor shows these words where the cursor is, and Storybook's tables are made of them.
test('every public name says what it is for', () => {
  expect(exported.length).toBeGreaterThan(60);
  expect(exported.filter((symbol) => !says(symbol)).map(({ name }) => name)).toEqual([]);
});

test('every prop and option says what it is, or what it is by default', () => {
  const silent = exported.flatMap((symbol) =>
    propertiesOf(symbol)
      .filter((property) => !says(property) && !tagsOf(property).includes('default'))
      .map(({ name }) => `${symbol.name}.${name}`),
  );
  expect(silent).toEqual([]);
});
