import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repository } from './workshop.ts';

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'humas-origin-'));
  for (const [folder, manifest] of [
    ['sdk', { name: '@humas/sdk', version: '1.0.0' }],
    ['inner', { name: '@humas-internal/inner', private: true }],
  ] as const) {
    mkdirSync(join(house, 'packages', folder), { recursive: true });
    writeFileSync(join(house, 'packages', folder, 'package.json'), JSON.stringify(manifest));
  }
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

const read = (folder: string) =>
  JSON.parse(readFileSync(join(house, 'packages', folder, 'package.json'), 'utf8'));

function nameOrigin(env: Record<string, string>) {
  const script = join(repository, 'scripts/release-origin.ts');
  const settings = { ...process.env, GITHUB_SERVER_URL: '', GITHUB_REPOSITORY: '', ...env };
  return spawnSync(process.execPath, [script], { cwd: house, encoding: 'utf8', env: settings });
}

test('every published package says from which repository it is released', () => {
  const run = nameOrigin({ GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'dinas/humas-kit' });
  expect(run.status, run.stderr).toBe(0);
  expect(read('sdk').repository).toEqual({
    type: 'git',
    url: 'git+https://git.example/dinas/humas-kit.git',
    directory: 'packages/sdk',
  });
  expect(read('inner').repository).toBeUndefined();
});

test('by hand it changes nothing, and says why', () => {
  const run = nameOrigin({});
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('GITHUB_REPOSITORY');
  expect(read('sdk').repository).toBeUndefined();
});
