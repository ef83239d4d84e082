import { expect, test } from 'vitest';
import { emptyReport } from '../sync/report.js';
import { reportJson } from './report-json.js';

/** The names scripts read, as docs/contracts lists them: a new one may join, none may go. */
test('the report says under stable names what was done, and its texts in one language', () => {
  const reason = { id: 'berkata sandi', en: 'has a password' };
  const report = emptyReport({ source: 'wordpress-x', title: 'X', agency: 'kantor', dryRun: false });
  report.skipped.push({ sourceId: '7', url: null, reason, failed: false });
  report.articles.push({
    sourceId: '8',
    outcome: 'created',
    headline: 'Loket',
    url: null,
    removed: [{ kind: 'element', name: 'script', count: 2 }],
    findings: [],
    notes: [{ rule: 'picture-unavailable', message: 'Tidak ada.' }],
  });
  const nothing = { updated: 0, restored: 0, unchanged: 0, counted: 0, withdrawn: 0 };
  expect(reportJson({ ...report, created: 1, seconds: 2, problem: reason, ended: 'stopped' }, 'en')).toEqual({
    source: 'wordpress-x',
    title: 'X',
    agency: 'kantor',
    dryRun: false,
    seconds: 2,
    ended: 'stopped',
    problem: 'has a password',
    withdrawalsLeft: null,
    ...nothing,
    created: 1,
    skipped: [{ sourceId: '7', url: null, reason: 'has a password', failed: false }],
    articles: report.articles,
    removed: [{ kind: 'element', name: 'script', count: 2 }],
    findings: [{ rule: 'picture-unavailable', count: 1 }],
  });
});
