/**
 * `npm test`: builds, checks types and style, and runs every fast suite, Chromium included.
 * `npm run test:full` adds the slow ones. Ends with one plain line that machines can read.
 */
import { ensureChromium } from './lib/chromium.ts';
import { run, turbo } from './lib/run.ts';
import { clearReports, tallyReports } from './lib/tally.ts';

const full = process.argv.includes('--full');

if (!(await ensureChromium())) process.exit(1);
clearReports();

const style = await run('biome', ['check', '--error-on-warnings', '.']);
const tasks = ['typecheck', 'lint', 'test', ...(full ? ['test:full'] : [])];
const suites = await turbo(...tasks, '--continue', '--output-logs=new-only', '--concurrency=2');

const { passed, failed, skipped, failures: broke } = tallyReports();
for (const failure of broke) console.log(`\nfailed: ${failure}`);
const broken = style + suites !== 0;
// A build, type or style error fails the run although no test did: never print "0 failed" beside a red run.
const failures = broken ? Math.max(failed, 1) : failed;
console.log(`\n${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failures || passed === 0 ? 1 : 0);
