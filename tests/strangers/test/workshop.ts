import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');
const repository = join(here, '../..');
/** Folders of the published packages. */
export const packages = ['contract', 'editorial', 'tokens', 'sdk', 'react', 'cli'];

/** Where strangers' apps are built; ignored by git, made anew by every run. */
export const workshop = join(here, '.work');

/** Packs the published packages as `npm publish` would. @returns paths of the tarballs, by package. */
export function packAll(): Map<string, string> {
  const into = join(workshop, 'tarballs');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const workspaces = packages.flatMap((name) => ['--workspace', `@humas/${name}`]);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', into, ...workspaces], { cwd: repository });
  const files = readdirSync(into);
  return new Map(
    packages.map((name) => [
      name,
      join(into, files.find((file) => file.startsWith(`humas-${name}-`)) ?? name),
    ]),
  );
}

/**
 * Copies a template app and unpacks the tarballs into its own `node_modules`, where they win over the workspace's
 * source: the app sees exactly what npm would have installed.
 */
export function settle(template: string, tarballs: Map<string, string>): string {
  const app = join(workshop, template);
  rmSync(app, { recursive: true, force: true });
  cpSync(join(here, template), app, { recursive: true });
  for (const [name, tarball] of tarballs) {
    const folder = join(app, 'node_modules/@humas', name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  }
  return app;
}
