import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.ts';
import { failuresIn, type Report } from './test-report.ts';

/** How many tests ran and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed: the suite's report, the test, and its first words about why. */
  failures: string[];
  /** The packages whose reports name a failure. */
  blamed: Set<string>;
}

function reportFolders(): string[] {
  const groups = ['packages', 'apps', 'tests'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [root, ...groups].map((folder) => join(folder, 'reports')).filter(existsSync);
}

function packageOf(reports: string): string {
  return (JSON.parse(readFileSync(join(reports, '../package.json'), 'utf8')) as { name: string }).name;
}

/** Removes the reports of earlier runs, so that a suite that did not run is never counted. */
export function clearReports(): void {
  for (const folder of reportFolders()) rmSync(folder, { recursive: true });
}

function read(file: string): Omit<Tally, 'blamed'> {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failures = failuresIn(report).map((failure) => `${relative(root, file)}: ${failure}`);
  if (report.stats) {
    // A test that passed only when tried again is a failure here: it hides a race.
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped, failures };
  }
  const failed = report.numFailedTests ?? 0;
  // A file that could not even be loaded has no tests to fail, but it failed.
  const brokenFiles = failed === 0 ? (report.numFailedTestSuites ?? 0) : 0;
  return {
    passed: report.numPassedTests ?? 0,
    failed: failed + brokenFiles,
    skipped: report.numPendingTests ?? 0,
    failures,
  };
}

/** Adds up every suite's report. */
export function tallyReports(): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0, failures: [], blamed: new Set() };
  for (const folder of reportFolders()) {
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const one = read(join(folder, name));
      total.passed += one.passed;
      total.failed += one.failed;
      total.skipped += one.skipped;
      total.failures.push(...one.failures);
      if (one.failures.length > 0) total.blamed.add(packageOf(folder));
    }
  }
  return total;
}
