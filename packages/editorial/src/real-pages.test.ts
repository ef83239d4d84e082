import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticleText } from './index.js';

/*
 * Three real pages, which belong to others and are not in this repository; only figures and facts of them are here.
 * Where they lie beside the checkout they are read, elsewhere parse-article-text.test.ts has pages of the same shape.
 */
const folder = join(import.meta.dirname, '../../../../shared/pages');
const pages = ['setkab-2016', 'setneg-2023', 'kompas-2020'];

const reason = 'they belong to others, and are not beside this checkout';

describe.skipIf(!existsSync(folder))(`real pages (skipped where ${reason})`, () => {
  const [setkab, setneg, kompas] = pages.map((page) => {
    const path = join(folder, `${page}.txt`);
    return existsSync(path) ? parseArticleText(readFileSync(path, 'utf8')) : undefined;
  });

  test('2016, WordPress', () => {
    expect(setkab?.published?.value.iso).toBe('2016-09-29');
    expect(setkab?.views?.value).toEqual({ value: 19111, approximate: false });
    expect(setkab?.category?.value).toBe('Berita');
    expect(setkab?.bylines[0]?.value).toMatchObject([{ role: 'writer', unit: 'Humas' }]);
    expect(setkab?.captions.map(({ value }) => value.creditText)).toEqual([
      'Foto: Humas/Oji',
      'Foto: Humas/Oji',
    ]);
    expect(setkab?.dates.map(({ value }) => [value.date, value.weekdayMatches])).toEqual([
      ['2016-09-28', true],
      ['2016-09-28', true],
      ['2016-09-28', true],
    ]);
    expect(setkab?.signOff?.line).toBe('(RMI/ES)');
    expect(setkab?.body).toHaveLength(13);
    expect(setkab?.notUnderstood).toEqual([]);
  });

  test('2023, a ministry', () => {
    expect(setneg?.published?.value).toMatchObject({ date: '2023-10-05', weekdayMatches: true });
    expect(setneg?.views?.value.value).toBe(619);
    expect(setneg?.signOff?.value).toMatchObject([{ initials: 'REF', unit: 'Humas Kemensetneg' }]);
    expect(setneg?.dateRanges.map(({ value }) => [value.start.date, value.end.date])).toEqual([
      ['2023-10-05', '2023-10-06'],
    ]);
    expect(setneg?.remnants.map(({ value }) => value)).toEqual(['layout', 'share', 'layout', 'poll', 'poll']);
    expect(setneg?.notUnderstood.map(({ looksLike, line }) => [looksLike, line])).toEqual([
      ['poll', '0 0 0 0 0'],
    ]);
    expect(setneg?.body).toHaveLength(19);
  });

  test('2020, a newspaper', () => {
    expect(kompas?.published?.value.iso).toBe('2020-03-01T07:02:00+07:00');
    expect(kompas?.dates.map(({ value }) => [value.date, value.weekdayMatches])).toEqual([
      ['2020-03-01', true],
    ]);
    expect(kompas?.bylines[0]?.value.map(({ role }) => role)).toEqual(['writer', 'writer', 'editor']);
    expect(kompas?.dateline?.value).toMatchObject({ place: '', unit: 'KOMPAS.com' });
    expect(kompas?.readAlso).toHaveLength(4);
    expect(kompas?.related).toHaveLength(15);
    expect(kompas?.body).toHaveLength(18);
    expect(kompas?.notUnderstood).toEqual([]);
  });
});
