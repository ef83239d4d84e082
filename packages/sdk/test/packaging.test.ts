import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { describe, expect, it } from 'vitest';

const KILOBYTE = 1024;
const dist = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

/** Bundles an entry as a browser's build would, with all it imports. */
async function bundle(name: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [dist(name)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: builtinModules.flatMap((module) => [module, `node:${module}`]),
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? expect.fail('no output'), { level: 9 }).length,
    files: Object.keys(metafile.inputs),
    outside: imports.filter((entry) => entry.external).map((entry) => entry.path),
  };
}

describe('the built package', () => {
  it.each([
    ['index.js', 15],
    ['beacon.js', 3],
    ['messages.js', 1],
    ['jsonld.js', 1.25],
    ['observe.js', 1],
  ])('%s is at most %d KB, minified and compressed, dependencies included', async (name, most) => {
    const { bytes } = await bundle(name);
    expect(bytes).toBeGreaterThan(KILOBYTE / 2);
    expect(bytes).toBeLessThanOrEqual(most * KILOBYTE);
  });

  it.each(['index.js', 'beacon.js', 'messages.js', 'jsonld.js', 'observe.js', 'testing.js'])(
    '%s reaches no Node built-in, so it runs in browsers and at the edge',
    async (name) => {
      const { outside } = await bundle(name);
      expect(outside).toEqual([]);
      // esbuild drops the comments, whose examples are for servers.
      const { code } = await transform(readFileSync(dist(name), 'utf8'), { minifyWhitespace: true });
      expect(code).not.toMatch(/\bprocess\.|\bBuffer\b|\brequire\(/);
    },
  );

  it.each(['beacon.js', 'messages.js', 'jsonld.js', 'observe.js'])(
    '%s stands alone: no ky, no shared chunk',
    async (name) => {
      expect((await bundle(name)).files.map((file) => file.replace(/^.*\//, ''))).toEqual([name]);
    },
  );

  it("testing.js brings the contract's examples and nothing else, and stays outside the root", async () => {
    const { files } = await bundle('testing.js');
    expect(files.map((file) => file.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '')).sort()).toEqual([
      'dist/examples.js',
      'dist/routes.js',
      'dist/testing.js',
    ]);
    expect(files.filter((file) => file.endsWith('dist/testing.js'))).toHaveLength(1);
    for (const name of readdirSync(dist('')).filter((file) => /^(?!testing).*\.js$/.test(file)))
      expect(readFileSync(dist(name), 'utf8'), name).not.toMatch(/contract\/(examples|routes)|MockApiError/);
  });

  it('index.js needs ky and nothing else', async () => {
    const { files } = await bundle('index.js');
    expect(files.filter((file) => !/(^|\/)ky\/|dist\/index\.js$/.test(file))).toEqual([]);
  });

  it('ships each entry with types, and no chunk of code', () => {
    const files = readdirSync(dist(''));
    const entries = ['beacon', 'index', 'jsonld', 'messages', 'observe', 'testing'];
    expect(files.filter((file) => file.endsWith('.js')).sort()).toEqual(entries.map((name) => `${name}.js`));
    expect(files).toEqual(expect.arrayContaining(entries.map((name) => `${name}.d.ts`)));
  });

  it.each(['beacon', 'index', 'jsonld', 'messages', 'observe', 'testing'])(
    '%s has at run time what its types export as a value',
    async (name) => {
      const values = [...readFileSync(dist(`${name}.d.ts`), 'utf8').matchAll(/^export \{ (.*) \}.*;$/gm)]
        .flatMap(([, names = '']) => names.split(', '))
        .filter((written) => !written.startsWith('type '))
        .map((written) => written.split(' as ').at(-1));
      expect(values.sort()).toEqual(Object.keys(await import(dist(`${name}.js`))).sort());
    },
  );
});
