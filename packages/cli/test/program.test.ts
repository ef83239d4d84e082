import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { SECRET, startFakeApi } from './support/fake-api.js';
import { message } from './support/fake-messages.js';

const PROGRAM = fileURLToPath(new URL('../bin/humas.js', import.meta.url));
const run = promisify(execFile);

it('the built program runs, and can be called by its name', async () => {
  accessSync(PROGRAM, constants.X_OK);
  const { stdout } = await run(process.execPath, [PROGRAM, '--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('the built program ends with the exit code of the command', async () => {
  const ended = run(process.execPath, [PROGRAM, 'sync'], { env: { PATH: process.env.PATH } });
  await expect(ended).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('sync wordpress'),
  });
});

it.each([
  ['what was typed', 'k\n', 0],
  ['Ctrl+C', 'SIGINT', 130],
] as const)('moderate ends by %s, although nobody closes the terminal', async (_, typed, code) => {
  const api = await startFakeApi();
  api.messages = [message({ id: `msg_${'1'.padStart(26, '0')}` })];
  const env = { PATH: process.env.PATH, HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET };
  const child = spawn(process.execPath, [PROGRAM, 'moderate'], { env });
  const ended = once(child, 'exit');
  let said = '';
  for await (const part of child.stderr.setEncoding('utf8')) {
    if (said.includes('[k]eluar')) continue;
    said += part;
    if (!said.includes('[k]eluar')) continue;
    if (typed === 'SIGINT') child.kill(typed);
    else child.stdin.write(typed);
  }
  expect(await ended).toEqual([code, null]);
});
