import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');

/** The checkout. */
export const repository = join(here, '../..');

/** Folders of the published packages. */
export const packages = ['contract', 'editorial', 'tokens', 'sdk', 'react', 'elements', 'cli'];

/** Where strangers' apps are built; ignored by git, made anew by every run. */
const workshop = join(here, '.work');
/** Where the packed packages lie. */
export const tarballs = join(workshop, 'tarballs');

/** The packed package, by the name of its folder. */
export function tarballOf(name: string): string {
  const file = readdirSync(tarballs).find((file) => file.startsWith(`humas-${name}-`));
  if (!file) throw new Error(`@humas/${name} was not packed`);
  return join(tarballs, file);
}

/** Packs the published packages as `npm publish` would. */
export function packAll(): void {
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs, { recursive: true });
  const workspaces = packages.flatMap((name) => ['--workspace', `@humas/${name}`]);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', tarballs, ...workspaces], {
    cwd: repository,
  });
}

/**
 * Copies a template app and unpacks the tarballs into its own `node_modules`, where they win over the workspace's
 * source: the app sees exactly what npm would have installed.
 */
export function settle(template: string): string {
  const app = join(workshop, template);
  rmSync(app, { recursive: true, force: true });
  cpSync(join(here, template), app, { recursive: true });
  for (const name of packages) {
    const folder = join(app, 'node_modules/@humas', name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarballOf(name), '-C', folder, '--strip-components=1']);
  }
  return app;
}

/** Settles an app that also has the pages and samples that Next and Vite share. */
export function settleWithPages(template: string): string {
  const app = settle(template);
  cpSync(join(here, 'shared'), join(app, 'shared'), { recursive: true });
  return app;
}

/** Runs the packed command of an app. */
export function runHumas(app: string, ...args: string[]): string {
  const command = join(app, 'node_modules/@humas/cli/bin/humas.js');
  if (!existsSync(command)) throw new Error(`@humas/cli was packed without its command ${command}`);
  return execFileSync(process.execPath, [command, ...args], { cwd: app, encoding: 'utf8' });
}
