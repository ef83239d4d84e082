import { formatCount } from '@humas/editorial';
import { findingsByRule, removedByName, type SyncReport } from '../sync/report.js';
import type { Language, Text } from '../words/text.js';
import { type Colour, plainLine } from './colour.js';
import { plainLines } from './print.js';
import { REMOVED } from './rule-words.js';
import { type CountRow, countTable } from './table.js';

/** A list in a terminal is read to about here; `--json` has them all. */
const MOST_LINES = 20;

/** The table a run ends with. */
export function reportTable(report: SyncReport, language: Language, colour: Colour): string {
  const say = (text: Text) => text[language];
  const count = (n: number) => formatCount(n, { locale: language });
  const section = (title: Text, rows: readonly CountRow[]) =>
    rows.length === 0
      ? []
      : ['', colour.bold(say(title)), ...countTable(rows.slice(0, MOST_LINES), count), ...more(rows.length)];
  const more = (length: number) =>
    length > MOST_LINES ? [colour.dim(`  ${say(MORE).replace('{n}', count(length - MOST_LINES))}`)] : [];

  const removed = removedByName(report).map((entry) => ({
    count: entry.count,
    label: `${say(REMOVED[entry.kind])} ${plainLine(entry.name, 60)}`,
  }));
  const findings = findingsByRule(report).map(({ rule, count, example }) => ({
    count,
    label: rule,
    detail: plainLine(example, 90),
  }));
  const lines = [
    colour.bold(plainLine(`${report.title} → ${report.agency}`)),
    ...(report.dryRun ? [say(DRY_RUN)] : []),
    ...(hasBegun(report) ? ['', ...countTable(rowsOf(report, language), count)] : []),
    ...section(REMOVED_TITLE, removed),
    ...section(FINDINGS_TITLE, findings),
    ...skippedLines(report, language, colour),
    ...[report.withdrawalsLeft !== report.problem && report.withdrawalsLeft, report.problem].flatMap(
      (text) => {
        if (!text) return [];
        const words = plainLines(say(text));
        return ['', text === report.problem ? colour.red(words) : words];
      },
    ),
    '',
    colour.dim(endOf(report, language)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A run that ended before anything was decided has nothing to count: only why matters. */
const hasBegun = (report: SyncReport) =>
  report.ended !== 'stopped' || rowsOf(report).some(({ count }) => count > 0);

function rowsOf(report: SyncReport, language: Language = 'id'): CountRow[] {
  const row = (count: number, text: Text): CountRow => ({ count, label: text[language] });
  return [
    row(report.created, CREATED),
    row(report.updated, UPDATED),
    row(report.restored, RESTORED),
    row(report.unchanged, UNCHANGED),
    row(report.counted, COUNTED),
    row(report.withdrawn, WITHDRAWN),
    row(report.skipped.length, SKIPPED),
  ];
}

function skippedLines({ skipped }: SyncReport, language: Language, colour: Colour): string[] {
  if (skipped.length === 0) return [];
  const shown = skipped
    .slice(0, MOST_LINES)
    .flatMap(({ sourceId, url, reason }) => [
      `  ${plainLine(sourceId, 40)}${url ? `  ${colour.dim(plainLine(url))}` : ''}`,
      `      ${plainLine(reason[language], 400)}`,
    ]);
  const left = skipped.length - MOST_LINES;
  return [
    '',
    colour.bold(SKIPPED_TITLE[language]),
    ...shown,
    ...(left > 0 ? [colour.dim(`  ${MORE[language].replace('{n}', String(left))}`)] : []),
  ];
}

function endOf(report: SyncReport, language: Language): string {
  const { ended, seconds } = report;
  const time = `${new Intl.NumberFormat(language, seconds < 10 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }).format(seconds)} ${language === 'id' ? 'detik' : 'seconds'}`;
  const stopped = report.articles.length > 0 ? STOPPED_MIDWAY : STOPPED;
  const words = { complete: COMPLETE, interrupted: INTERRUPTED, stopped }[ended];
  return words[language].replace('{time}', time);
}

const CREATED = { id: 'baru', en: 'created' };
const UPDATED = { id: 'diperbarui', en: 'updated' };
const RESTORED = { id: 'diterbitkan kembali', en: 'restored' };
const UNCHANGED = { id: 'tidak berubah', en: 'unchanged' };
const COUNTED = { id: 'hanya jumlah pembaca yang baru', en: 'only the number of views new' };
const WITHDRAWN = { id: 'ditarik', en: 'withdrawn' };
const SKIPPED = { id: 'dilewati', en: 'skipped' };
const SKIPPED_TITLE = { id: 'Dilewati', en: 'Skipped' };
const REMOVED_TITLE = { id: 'Dibuang dari HTML', en: 'Removed from the HTML' };
const FINDINGS_TITLE = { id: 'Catatan untuk redaksi', en: 'For the editors' };
const MORE = {
  id: '… dan {n} lagi (semuanya dengan --json)',
  en: '… and {n} more (all of them with --json)',
};
const DRY_RUN = {
  id: 'Uji coba: tidak ada yang ditulis. Yang akan terjadi:',
  en: 'Dry run: nothing was written. What would happen:',
};
const COMPLETE = { id: 'Selesai dalam {time}.', en: 'Done in {time}.' };
const INTERRUPTED = {
  id: 'Dihentikan setelah {time}. Jalankan perintah yang sama lagi untuk melanjutkan.',
  en: 'Interrupted after {time}. Run the same command again to continue.',
};
const STOPPED = { id: 'Berhenti setelah {time}.', en: 'Stopped after {time}.' };
const STOPPED_MIDWAY = {
  id: 'Berhenti setelah {time}. Yang sudah dibawa tersimpan; jalankan perintah yang sama lagi untuk melanjutkan.',
  en: 'Stopped after {time}. What was carried over is safe; run the same command again to continue.',
};
