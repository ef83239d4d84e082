import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipped, workshop } from './bundlers.ts';
import { moduleOf, type Subject } from './subjects.ts';

const app = join(workshop, 'next-app');
const repository = join(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function writePage(path: string, code: string) {
  mkdirSync(join(app, 'app', path), { recursive: true });
  writeFileSync(join(app, 'app', path, 'page.tsx'), code);
}

/** An App Router app with one page per subject and an empty one to compare with. */
function writeApp(subjects: Subject[]) {
  rmSync(app, { recursive: true, force: true });
  mkdirSync(join(app, 'app'), { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(
    join(app, 'next.config.mjs'),
    `export default { outputFileTracingRoot: ${JSON.stringify(repository)}, turbopack: { root: ${JSON.stringify(repository)} }, typescript: { ignoreBuildErrors: true } };`,
  );
  writeFileSync(
    join(app, 'app/layout.tsx'),
    'export default function Layout({ children }) { return <html lang="id"><body>{children}</body></html>; }',
  );
  writePage('empty', 'export default function Page() { return <p>Kosong</p>; }');
  for (const [index, subject] of subjects.entries())
    if (!subject.needsDocument)
      writePage(`s${index}`, (subject.needsClientPage ? "'use client';\n" : '') + moduleOf(subject));
}

/**
 * Client JavaScript each subject adds to a Next page over the same page empty, gzipped file by file.
 *
 * @returns bytes in the order of the subjects, nothing for one that no server can hold; subjects without a directive of
 * their own stand on a client page.
 */
export async function byNext(subjects: Subject[]): Promise<(number | undefined)[]> {
  writeApp(subjects);
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  execFileSync(process.execPath, [next, 'build'], { cwd: app, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: app,
    env,
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  const scriptsOf = async (path: string) => {
    const html = await (await fetch(`${origin}/${path}`)).text();
    return new Set([...html.matchAll(/\/_next\/[^"'\\ ]+?\.js/g)].map(([address]) => address));
  };
  const sizeOf = async (address: string) =>
    gzipped(new Uint8Array(await (await fetch(origin + address)).arrayBuffer()));
  try {
    for (let tries = 0; tries < 100; tries++) {
      if ((await fetch(`${origin}/empty`).catch(() => undefined))?.ok) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const empty = await scriptsOf('empty');
    const added: (number | undefined)[] = [];
    for (const [index, { needsDocument }] of subjects.entries()) {
      if (needsDocument) {
        added.push(undefined);
        continue;
      }
      const own = [...(await scriptsOf(`s${index}`))].filter((address) => !empty.has(address));
      const sizes = await Promise.all(own.map(sizeOf));
      added.push(sizes.reduce((sum, size) => sum + size, 0));
    }
    return added;
  } finally {
    server.kill();
  }
}
