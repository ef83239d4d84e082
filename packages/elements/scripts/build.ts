/**
 * Writes `dist/`: the scripts with everything in them, the sheet for what stands before they come, the manifest of tags for editors,
 * and sizes and checksums of all that is served.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle, bundles, root } from './bundles.ts';
import { describeFiles } from './describe-files.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import { noticesOf } from './notices.ts';
import { packWordPress } from './pack-wordpress.ts';

const dist = join(root, 'dist');
const embed = join(dist, 'embed');
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

rmSync(dist, { recursive: true, force: true });
mkdirSync(embed, { recursive: true });

const inputs: string[] = [];
for (const each of bundles) {
  const script = await bundle(each, 'iife');
  writeFileSync(join(embed, each.script), script.code);
  if (each.module) writeFileSync(join(dist, each.module), (await bundle(each, 'esm')).code);
  inputs.push(...script.inputs);
}
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesOf(inputs));

await build({
  entryPoints: [join(root, 'src/humas-elements.css')],
  outdir: embed,
  minify: true,
  target: ['chrome105', 'safari16', 'firefox110'],
  logLevel: 'warning',
});

// Types of both scripts are one file: what they register differs, what they promise does not.
for (const name of ['index', 'core'])
  writeFileSync(join(dist, `${name}.d.ts`), "export * from './types.js';\n");

writeManifest(dist);

// Plain functions for pages that write snippets: one file for each, as they are.
await build({
  entryPoints: snippetFiles(),
  outdir: join(dist, 'snippet'),
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});

// Of what was built so far.
await packWordPress({ root, dist });

writeFileSync(join(embed, 'manifest.json'), `${JSON.stringify(describeFiles(embed, version), null, 2)}\n`);

/** Its sources without their tests. */
function snippetFiles(): string[] {
  const folder = join(root, 'src/snippet');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
