/**
 * Prints what the scripts would weigh had they been built otherwise: the numbers in docs/decisions about Preact and about the
 * oldest browsers. Run it with `npm run weigh -w @humas/elements`.
 */
import { gzipSync } from 'node:zlib';
import { bundle, bundles, PREACT } from './bundles.ts';

const COMPAT = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

const builds = [
  ['as it is', {}],
  ['preact/compat in place of src/preact/react.ts', { alias: COMPAT }],
  ...['es2019', 'es2020', 'es2021'].map((target) => [`for ${target}`, { alias: PREACT, target }] as const),
] as const;

const rows: Record<string, Record<string, number>> = {};
for (const [name, instead] of builds) {
  const row: Record<string, number> = {};
  for (const each of bundles) {
    const { code } = await bundle(each, 'iife', instead);
    row[each.script] = gzipSync(code, { level: 9 }).length;
  }
  rows[name] = row;
}
console.log('Bytes after gzip -9:');
console.table(rows);
