import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from '../lib/child.ts';
import { root } from '../lib/paths.ts';
import { npmFree, runQuietly } from './run-quietly.ts';
import { changeset, versionedCopy } from './versioned-copy.ts';

const HERE = join(root, 'scripts/registry');

/** A registry on this machine that has our packages, and hands on everything else from the user's own. */
export interface Registry {
  url: string;
  /** The version that all packages have there: the one the next release will have. */
  version: string;
  names: string[];
  /** Stops it and removes everything it wrote. */
  close(): Promise<void>;
}

const npm = (args: string[], cwd: string) => runQuietly('npm', args, cwd, npmFree());

/** @returns what npm says about a setting of its user, or nothing. */
async function setting(name: string): Promise<string | undefined> {
  const value = (await npm(['config', 'get', name], root)).trim();
  return value === 'null' || value === 'undefined' || value === '' ? undefined : value;
}

/**
 * Ours are published here by anybody and asked for nowhere else: the names would be a stranger's on another registry.
 * Everything else comes through the registry that npm is set to.
 */
async function writeConfig(folder: string): Promise<string> {
  const [url, http_proxy, https_proxy] = await Promise.all(['registry', 'proxy', 'https-proxy'].map(setting));
  const config = {
    storage: join(folder, 'storage'),
    auth: {},
    uplinks: { user: { url, timeout: '60s', maxage: '10m', http_proxy, https_proxy } },
    packages: {
      '@humas/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'user' },
    },
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'error' },
  };
  const file = join(folder, 'config.yaml');
  // JSON is YAML.
  await writeFile(file, JSON.stringify(config));
  return file;
}

async function startServer(folder: string, port: number): Promise<{ server: Child; url: string }> {
  const tool = join(folder, 'verdaccio');
  await cp(join(HERE, 'verdaccio'), tool, { recursive: true });
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], tool);
  const config = await writeConfig(folder);
  const args = ['--no-warnings', join(HERE, 'server.mjs'), tool, config, String(port)];
  const server = startChild('Registry', args, npmFree(), folder);
  const said = once(server.process, 'message').then(
    ([message]) => message as { ready?: string; failed?: string },
  );
  const gone = server.exited.then((code) => ({ ready: undefined, failed: `it ended with ${code}` }));
  const { ready, failed } = await Promise.race([said, gone]);
  if (ready) return { server, url: ready };
  await server.stop();
  throw new Error(`humas: the registry could not start: ${failed}.\n${server.recentOutput()}`);
}

/** Plans, packs and publishes as the release workflow does. The registry believes everybody, but npm wants a name badge. */
async function publish(folder: string, copy: string, url: string): Promise<void> {
  const userconfig = join(folder, 'npmrc');
  await writeFile(userconfig, `//${new URL(url).host}/:_authToken=anybody\n`);
  const env = {
    npm_config_registry: url,
    npm_config_userconfig: userconfig,
    npm_config_provenance: 'false',
  };
  await changeset(copy, ['publish-plan', '--output', 'plan.json'], env);
  await changeset(copy, ['pack', '--from-publish-plan', 'plan.json', '--out-dir', 'packed'], env);
  await changeset(copy, ['publish', '--from-pack-dir', 'packed', '--no-git-tag'], env);
}

/**
 * Opens a registry with the next release of our packages, as they are built now.
 *
 * @param port - 0 for any that is free.
 */
export async function openRegistry(port = 0): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'humas-registry-'));
  let server: Child | undefined;
  const close = async () => {
    await server?.stop(5000);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const copying = versionedCopy(join(folder, 'release'));
    const starting = startServer(folder, port).then((started) => {
      server = started.server;
      return started;
    });
    // Both to their end, also when one fails: what is half started could not be stopped.
    await Promise.allSettled([starting, copying]);
    const [copy, started] = await Promise.all([copying, starting]);
    await publish(folder, copy.folder, started.url);
    return { url: started.url, version: copy.version, names: copy.names, close };
  } catch (error) {
    await close();
    throw error;
  }
}
