/**
 * `npm start`: builds what is needed, starts the content API (with its own PostgreSQL), the newsroom and Storybook,
 * and prints their addresses once all three answer. Ctrl-C drains them and leaves no process behind.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { type Child, startChild } from './lib/child.ts';
import { root } from './lib/paths.ts';
import { portIsFree } from './lib/port-is-free.ts';
import { turbo } from './lib/run.ts';
import { servicesFrom } from './lib/services.ts';
import { serveStorybook } from './lib/storybook-server.ts';
import { waitUntilReady } from './lib/wait-until-ready.ts';

const running: Child[] = [];
let storybook: Server | undefined;
let stopping: Promise<void> | undefined;

const say = (line = '') => console.log(line);
const addressOf = (port: number) => `http://localhost:${port}`;

/** Stops readers' pages before the API they read from, so that nobody meets a half-stopped house. */
function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    storybook?.closeAllConnections();
    storybook?.close();
    for (const child of running.toReversed()) await child.stop();
  })();
  return stopping;
}

async function leave(code: number): Promise<never> {
  await stopEverything();
  process.exit(code);
}

async function requireFreePorts(services: ReturnType<typeof servicesFrom>): Promise<void> {
  for (const { name, port, variable } of Object.values(services)) {
    if (await portIsFree(port)) continue;
    console.error(
      `humas: port ${port} is taken, and the ${name} needs it. Stop the program that uses it, or choose another port:\n\n` +
        `    ${variable}=${port + 100} npm start\n`,
    );
    process.exit(1);
  }
}

function start(name: string, args: string[], env: NodeJS.ProcessEnv, cwd: string): Child {
  const child = startChild(name, args, env, join(root, cwd));
  running.push(child);
  child.exited.then((code) => {
    if (stopping) return;
    console.error(
      `humas: ${name} stopped by itself (code ${code}). Its last output:\n${child.recentOutput()}`,
    );
    void leave(1);
  });
  return child;
}

async function main() {
  const services = servicesFrom(process.env);
  await requireFreePorts(services);
  const url = {
    api: addressOf(services.api.port),
    newsroom: addressOf(services.newsroom.port),
    storybook: addressOf(services.storybook.port),
  };

  say('1/4  Building (a minute or two the first time, seconds later) …');
  const apps = ['api', 'newsroom', 'storybook'].map((app) => `--filter=@humas-internal/${app}`);
  // The command is no server, but whoever has the servers wants to fill them.
  if ((await turbo('build', ...apps, '--filter=@humas/cli', '--output-logs=errors-only')) !== 0)
    return leave(1);

  say('2/4  Starting the content API and its PostgreSQL …');
  const api = start(
    'Content API',
    ['dist/main.js'],
    {
      HUMAS_API_PORT: String(services.api.port),
      HUMAS_PUBLIC_URL: process.env.HUMAS_PUBLIC_URL ?? url.api,
      HUMAS_SITE_URL: process.env.HUMAS_SITE_URL ?? url.newsroom,
      HUMAS_LOG_LEVEL: process.env.HUMAS_LOG_LEVEL ?? 'warn',
    },
    'apps/api',
  );
  await waitUntilReady(api, `http://127.0.0.1:${services.api.port}/readyz`);

  say('3/4  Starting the newsroom …');
  const watchParent = join(root, 'scripts/lib/exit-with-parent.mjs');
  const newsroom = start(
    'Newsroom',
    ['--import', watchParent, 'dist/server/entry.mjs'],
    {
      HOST: 'localhost',
      PORT: String(services.newsroom.port),
      HUMAS_API_URL: process.env.HUMAS_API_URL ?? `http://127.0.0.1:${services.api.port}`,
      HUMAS_PUBLIC_API_URL: process.env.HUMAS_PUBLIC_API_URL ?? url.api,
    },
    'apps/newsroom',
  );
  await waitUntilReady(newsroom, url.newsroom);

  say('4/4  Serving Storybook …');
  storybook = await serveStorybook(services.storybook.port);

  const dataDir = process.env.HUMAS_DATA_DIR ?? '.humas';
  const line = (name: string, address: string, what: string) =>
    `  ${name.padEnd(13)}${address.padEnd(29)}${what}`;
  say(`
Humas Kit is running:

${line('Newsroom', url.newsroom, 'agencies, their front pages and articles')}
${line('Content API', `${url.api}/docs`, 'every operation, to read and to try')}
${line('Storybook', url.storybook, 'widgets for designers')}

To carry a WordPress over, in another terminal (the key that may write is in ${join(dataDir, 'owner-key')}):

  npx humas --help

Press Ctrl-C to stop. Content and counts stay in ${dataDir}.
`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    say('\nStopping: finishing what was accepted, then the database …');
    void leave(0);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  void leave(1);
});
await once(process, 'beforeExit');
