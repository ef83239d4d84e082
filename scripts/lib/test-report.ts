/** What Vitest's and Playwright's JSON reports have that we read. */
export interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numFailedTestSuites?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  /** Vitest: one a file. */
  testResults?: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
  /** Playwright: a tree. */
  suites?: Suite[];
}

interface Suite {
  suites?: Suite[];
  specs?: {
    file: string;
    title: string;
    ok: boolean;
    tests: { results: { error?: { message?: string } }[] }[];
  }[];
}

/** Enough to recognise the cause in a log that is cut to its end. */
const LINES = 12;

/**
 * Every failed test of a report with the beginning of its error, so that the end of a long log says what broke.
 *
 * @returns one text per failure, several lines each; empty when all passed
 */
export function failuresIn(report: Report): string[] {
  return [...vitestFailures(report), ...(report.suites ?? []).flatMap(playwrightFailures)];
}

function vitestFailures({ testResults = [] }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [describe(name, message)] : [];
    return failed.map((test) => describe(`${name} › ${test.fullName}`, test.failureMessages?.join('\n')));
  });
}

function playwrightFailures(suite: Suite): string[] {
  const own = (suite.specs ?? [])
    .filter((spec) => !spec.ok || spec.tests.some((test) => test.results.length > 1))
    .map((spec) => {
      const errors = spec.tests.flatMap((test) => test.results.map((result) => result.error?.message ?? ''));
      return describe(`${spec.file} › ${spec.title}`, errors.join('\n'));
    });
  return [...own, ...(suite.suites ?? []).flatMap(playwrightFailures)];
}

function describe(name: string, message = ''): string {
  return [name, ...message.split('\n').slice(0, LINES)].join('\n    ');
}
