import { expect, test } from 'vitest';
import { knownSlips } from './common-words.js';
import { preferredSpelling } from './preferred-spelling.js';

test.each([
  ['menajdi', 'menjadi'],
  ['masyarakatk', 'masyarakat'],
  ['intitusi', 'institusi'],
  ['infomasi', 'informasi'],
  ['utnuk', 'untuk'],
  ['pemerrintah', 'pemerintah'],
])('%s is a slip for %s', (slip, word) => expect(knownSlips().get(slip)).toBe(word));

// One letter away from a common word, and right: found by holding every slip against a dictionary of 31,000 words.
test.each(
  'strategis berbagi pelindungan mematikan provisi memerikan menatakan pengembanan pemerintahan kementerian'.split(
    ' ',
  ),
)('%s is a word', (word) => expect(knownSlips().has(word)).toBe(false));

test('a slip that has a standard spelling of its own is left to that rule', () => {
  for (const slip of knownSlips().keys()) expect([slip, preferredSpelling(slip)]).toEqual([slip, undefined]);
});
