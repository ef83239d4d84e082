import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

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
