import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * The environment of somebody who opened a terminal: what `npm run` adds for its own scripts is taken away, or it would
 * reach into projects that are not ours. This Node stays the first on the path.
 */
export function npmFree(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_ENV$)/i.test(name));
  const folders = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder));
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), ...folders].join(delimiter) };
}

/**
 * Runs a program and keeps its words to itself.
 *
 * @returns what it printed on stdout.
 * @throws Error with everything it said, when it ends with another code than 0.
 */
export function runQuietly(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    const printed: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      printed.push(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed.join(''));
      else reject(new Error(`humas: ${[command, ...args].join(' ')} ended with ${code}.\n${said.join('')}`));
    });
  });
}
