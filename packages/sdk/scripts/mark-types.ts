import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `export type { Call }` loses its `type` when declarations are bundled, for a class is also a value. Then
 * `import { Call }` compiles, and fails where the program runs. So every name that the entry does not export is marked.
 */
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const entries = globSync('*.js', { cwd: dist }).map((file) => basename(file, '.js'));

for (const entry of entries) {
  const values = new Set(Object.keys(await import(`${dist}${entry}.js`)));
  const file = `${dist}${entry}.d.ts`;
  const mark = (name: string) =>
    name.startsWith('type ') || values.has(name.split(' as ').at(-1) ?? name) ? name : `type ${name}`;
  const marked = readFileSync(file, 'utf8').replace(
    /^export \{ (.*) \}(.*);$/gm,
    (_, names: string, from: string) => `export { ${names.split(', ').map(mark).join(', ')} }${from};`,
  );
  writeFileSync(file, marked);
}
