import { findingsByRule, removedByName, type SyncReport } from '../sync/report.js';
import type { Language } from '../words/text.js';

/** The report as other programs read it: texts in the chosen language, everything else stable names. */
export function reportJson(report: SyncReport, language: Language): object {
  return {
    ...report,
    problem: report.problem?.[language] ?? null,
    withdrawalsLeft: report.withdrawalsLeft?.[language] ?? null,
    skipped: report.skipped.map((entry) => ({ ...entry, reason: entry.reason[language] })),
    removed: removedByName(report),
    findings: findingsByRule(report).map(({ rule, count }) => ({ rule, count })),
  };
}
