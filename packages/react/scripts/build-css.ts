/**
 * Writes the style sheets after tsup: `dist/css/<widget>.css` for pages that use a few widgets and
 * `dist/styles.css` with all of them. A widget's sheet is the one named like its folder.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

const widgets = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(source, entry.name, `${entry.name}.css`)))
  .map((entry) => entry.name);

// The oldest browsers with cascade layers and container queries; esbuild flattens nesting for them.
const target = ['chrome105', 'safari16', 'firefox110'];
const options = { bundle: true, minify: true, target, logLevel: 'warning' } as const;

await build({
  ...options,
  entryPoints: [join(source, 'styles.css')],
  outfile: join(root, 'dist/styles.css'),
});
await build({
  ...options,
  entryPoints: Object.fromEntries(widgets.map((name) => [name, join(source, name, `${name}.css`)])),
  outdir: join(root, 'dist/css'),
});
