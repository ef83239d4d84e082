import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npmFree } from '../../../scripts/registry/run-quietly.ts';
import { repository } from '../test/workshop.ts';

/** What a version would change in the checkout. */
function manifests() {
  const files = globSync(['package.json', 'package-lock.json', 'packages/*/package.json', '.changeset/*'], {
    cwd: repository,
  });
  return files.sort().map((file) => [file, readFileSync(join(repository, file), 'utf8')]);
}

test('`npm run registry` says one line to type, and leaves nothing behind when it is ended', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'humas-leaves-'));
  const before = manifests();
  const bin = join(repository, 'node_modules/.bin');
  const env = npmFree();
  const registry = spawn(process.execPath, ['scripts/registry.ts'], {
    cwd: repository,
    env: { ...env, TMPDIR: temporary, PATH: `${bin}:${env.PATH}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(registry, 'exit');
  try {
    let said = '';
    registry.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const line = /npm config set @humas:registry=(http:\/\/127\.0\.0\.1:\d+\/) --location=project/;
    await expect.poll(() => said, { timeout: 500_000 }).toMatch(line);
    const address = line.exec(said)?.[1] ?? '';
    const known = await fetch(`${address}@humas%2freact`);
    expect(Object.keys((await known.json()).versions)).toHaveLength(1);
    expect(readdirSync(temporary).filter((name) => name.startsWith('humas-registry-'))).toHaveLength(1);
    registry.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(temporary).filter((name) => name.startsWith('humas-registry-'))).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
    expect(manifests()).toEqual(before);
  } finally {
    registry.kill('SIGTERM');
    await ended;
    rmSync(temporary, { recursive: true, force: true });
  }
});
