import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { settle } from './workshop.ts';

let command: string;

beforeAll(() => {
  command = join(settle('node-script'), 'node_modules/@humas/cli/bin/humas.js');
});

function humas(...args: string[]) {
  const env = { ...process.env, HUMAS_API_URL: 'http://127.0.0.1:1', HUMAS_API_KEY: 'humas_bukan_kunci' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('the packed command', () => {
  test('prints its help and its version', () => {
    expect(humas('--help', '--lang', 'en')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('sync wordpress <site>'),
      stderr: '',
    });
    expect(humas('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('refuses a private address', () => {
    const run = humas('sync', 'wordpress', 'http://127.0.0.1:1/', '--agency', 'contoh');
    expect(run).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('--allow-private') });
  });
});
