/**
 * `npm test`: builds, checks types and style, and runs every fast suite, Chromium included.
 * `npm run test:full` adds the slow ones. Ends with one plain line that machines can read.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/chromium.ts';
import { ensureServers } from './lib/full-servers.ts';
import { root } from './lib/paths.ts';
import { run, turbo } from './lib/run.ts';
import { clearReports, tallyReports } from './lib/tally.ts';
import { brokenTasks } from './lib/task-log.ts';

/** Turborepo writes it below the repository only. */
const LOG = '.turbo/logs/test.json';

const full = process.argv.includes('--full');

if (!(await ensureChromium())) process.exit(1);
if (full && !(await ensureServers())) process.exit(1);
clearReports();
rmSync(join(root, LOG), { force: true });

const style = await run('biome', ['check', '--error-on-warnings', '.']);
const tasks = ['typecheck', 'lint', 'test', ...(full ? ['test:full'] : [])];
const suites = await turbo(
  ...tasks,
  '--continue',
  '--output-logs=new-only',
  '--concurrency=3',
  `--log-file=${LOG}`,
);

const { passed, failed, skipped, failures: broke, blamed } = tallyReports();
for (const failure of broke) console.log(`\nfailed: ${failure}`);
// What is red although no test failed: a build, a type, a style, an error outside every test.
const log = existsSync(join(root, LOG)) ? readFileSync(join(root, LOG), 'utf8') : '';
for (const { task, words } of brokenTasks(log)) {
  const [name = '', script = ''] = task.split('#');
  if (script.startsWith('test') && blamed.has(name)) continue;
  console.log(`\nfailed: ${[task, ...words].join('\n    ')}`);
}
if (style)
  console.log('\nfailed: biome check, see its words at the beginning. `npm run format` mends most of it.');
const broken = style + suites !== 0;
// A build, type or style error fails the run although no test did: never print "0 failed" beside a red run.
const failures = broken ? Math.max(failed, 1) : failed;
console.log(`\n${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failures || passed === 0 ? 1 : 0);
