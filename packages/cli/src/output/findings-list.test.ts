import { expect, test } from 'vitest';
import { emptyReport } from '../sync/report.js';
import { colourOf } from './colour.js';
import { findingsList } from './findings-list.js';

const plain = colourOf({ write() {} }, {});
const report = emptyReport({ source: 's', title: 'Situs', agency: 'kantor', dryRun: false });
const article = {
  sourceId: '7',
  outcome: 'created' as const,
  headline: 'Loket\u001B[31m buka',
  url: 'https://www.contoh.go.id/loket/',
  removed: [],
  findings: [
    {
      rule: 'weekday-mismatch',
      place: 'body',
      quote: 'Selasa (5/10/2026)',
      message: 'Tanggal itu hari Senin.',
      suggestion: 'Senin (5/10/2026)',
    },
  ],
  notes: [{ rule: 'picture-unavailable', message: 'Gambar tidak dapat diambil.' }],
};

test('what editors should look at stands under the headline it is about', () => {
  const clean = { ...article, sourceId: '8', headline: 'Tanpa catatan', findings: [], notes: [] };
  expect(findingsList({ ...report, articles: [article, clean] }, 'id', plain)).toBe(
    [
      'Catatan per artikel',
      '',
      'Loket buka',
      '  https://www.contoh.go.id/loket/',
      '  weekday-mismatch  “Selasa (5/10/2026)”',
      '      Tanggal itu hari Senin.',
      '      → Senin (5/10/2026)',
      '  picture-unavailable',
      '      Gambar tidak dapat diambil.',
      '',
      '',
    ].join('\n'),
  );
});

test('nothing to say is nothing said', () => {
  expect(findingsList(report, 'en', plain)).toBe('');
});
