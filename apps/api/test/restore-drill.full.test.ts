import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('npm run restore-drill: a backup taken under load is restored row for row', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/restore-drill.ts'], { cwd: ROOT });
  expect(stdout).toMatch(/Restored: \d+ tables equal, row for row/);
});
