import { describe, expect, it } from 'vitest';
import { emptyReport, type SyncReport } from '../sync/report.js';
import { colourOf } from './colour.js';
import { reportTable } from './report-table.js';

const table = (more: Partial<SyncReport>) => {
  const report = emptyReport({ source: 'rss-x', title: 'Desa', agency: 'desa', dryRun: false });
  return reportTable({ ...report, ...more }, 'en', colourOf({ write() {} }, {}));
};
const problem = { id: 'Kunci salah.\u001B[2J', en: 'The key is wrong.\u001B[2J' };

describe('the table of a run', () => {
  it('that ended before it began says only why', () => {
    expect(table({ ended: 'stopped', problem })).toMatch(
      /^Desa → desa\n\nThe key is wrong\.\n\nStopped after/,
    );
  });

  it('that ended midway counts what it did and says how to go on', () => {
    const carried = { sourceId: '1', outcome: 'created', headline: 'x', url: null } as const;
    const articles = [{ ...carried, removed: [], findings: [], notes: [] }];
    const text = table({ ended: 'stopped', problem, created: 1, articles });
    expect(text).toMatch(/^ {2}1 {2}created$/m);
    expect(text).toContain('run the same command again to continue');
  });

  it('that found nothing to do says so with its zeros', () => {
    expect(table({})).toMatch(/^ {2}0 {2}created$/m);
  });
});
