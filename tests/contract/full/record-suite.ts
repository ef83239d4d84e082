import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A request of the API's suite and its answer; see `apps/api/test/support/record-exchange.ts`. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
  readonly status: number;
  readonly answerHeaders: Readonly<Record<string, string | string[] | undefined>>;
  readonly answer: string;
}

const API = fileURLToPath(new URL('../../../apps/api', import.meta.url));

/** Runs the API's whole fast suite and gives back everything it asked and was told. */
export async function recordSuite(folder: string): Promise<Exchange[]> {
  const args = ['vitest', 'run', 'test/', '--reporter=dot'];
  const child = spawn('npx', args, {
    cwd: API,
    env: { ...process.env, HUMAS_TEST_RECORD: folder, VITEST: undefined, VITEST_MODE: undefined },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`humas: the API's own suite is red (${code}); judge it when it is green.`);
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Exchange),
  );
}
