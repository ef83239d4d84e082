import { describe, expect, it } from 'vitest';
import { editDistance } from '../src/search/edit-distance.js';
import { foldWord, placedWords } from '../src/search/fold.js';
import { markPassages, markWords, type Piece } from '../src/search/highlight.js';
import { parseQuestion } from '../src/search/question.js';
import { type AskedWord, toTextQuery } from '../src/search/tsquery.js';

describe('parseQuestion', () => {
  it.each([
    ['jadwal kapal', 'jadwal kapal', [], []],
    ['jadwal "kapal perintis" -mudik', 'jadwal', ['kapal perintis'], ['mudik']],
    ['-"siang malam" posko', 'posko', [], ['siang malam']],
    ['“kutipan miring” «dan» sisa', 'sisa', ['kutipan miring', 'dan'], []],
    ['"tidak ditutup', '', ['tidak ditutup'], []],
    ['ke-28 14-15', 'ke-28 14-15', [], []],
    ['a\0b \ud800 c', 'a b c', [], []],
    ['""', '', [''], []],
  ])('takes %j apart', (typed, plain, phrases, excluded) => {
    expect(parseQuestion(typed)).toEqual({ plain, phrases, excluded });
  });

  it('reads no more parts than anybody asks for', () => {
    expect(parseQuestion('kata '.repeat(40)).plain.split(' ')).toHaveLength(24);
  });
});

describe('toTextQuery', () => {
  const word = (said: string, place: number, ...family: string[]): AskedWord => ({
    word: said,
    place,
    family: [said, ...family],
  });

  it('quotes every word, whatever it holds', () => {
    const query = toTextQuery({ plain: [word("a' | \\b:*", 1)], phrases: [], excluded: [] }, 'all');
    expect(query?.match).toBe("('a'' | \\\\b:*')");
  });

  it('keeps the places of words a phrase was asked with', () => {
    const phrases = [[word('siang', 1), word('malam', 3)]];
    expect(toTextQuery({ plain: [], phrases, excluded: [] }, 'all')?.match).toBe("('siang' <2> 'malam')");
  });

  it('is no question without anything that has to be there', () => {
    expect(toTextQuery({ plain: [], phrases: [], excluded: [[word('mudik', 1)]] }, 'all')).toBeUndefined();
  });

  it('joins short and long forms both ways', () => {
    const short = toTextQuery({ plain: [word('uu', 1)], phrases: [], excluded: [] }, 'all');
    expect(short?.match).toBe("(('uu' | ('undang' <-> 'undang')))");
    const long = [word('undang', 1), word('undang', 2), word('desa', 3)];
    const query = toTextQuery({ plain: long, phrases: [], excluded: [] }, 'all');
    expect(query?.match).toBe("((('undang' & 'undang') | 'uu') & 'desa')");
  });
});

describe('folding', () => {
  it.each([
    ['Jum’at', 'jumat'],
    ['CAFÉ', 'cafe'],
    ['ke-28', 'ke28'],
    ['2.400.000', '2400000'],
  ])('writes %s as the index does', (said, folded) => {
    expect(placedWords(said)).toEqual([{ word: folded, start: 0, end: said.length }]);
    expect(foldWord(said)).toBe(folded);
  });
});

describe('editDistance', () => {
  it.each([
    ['soekarno', 'sukarno', 2],
    ['kristanto', 'kristatno', 1],
    ['', 'abc', 3],
    ['sama', 'sama', 0],
  ])('%s and %s are %i apart', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const matches = (pieces: readonly Piece[]) => pieces.filter(({ match }) => match).map(({ text }) => text);

describe('markWords', () => {
  it('keeps the whole text, and marks words as they are written', () => {
    const pieces = markWords('Pengumuman <b>hasil</b>: PENGUMUMAN!', new Set(['pengumuman']));
    expect(plain(pieces)).toBe('Pengumuman <b>hasil</b>: PENGUMUMAN!');
    expect(matches(pieces)).toEqual(['Pengumuman', 'PENGUMUMAN']);
  });
});

describe('markPassages', () => {
  const filler = 'Kalimat pengisi tanpa kata yang dicari di dalamnya sama sekali. '.repeat(20);

  it('shows the passages with most different words, with an ellipsis where words are left out', () => {
    const text = `${filler}Dermaga baru. ${filler}Jadwal kapal berubah. ${filler}`;
    const pieces = markPassages(text, new Set(['dermaga', 'jadwal', 'kapal']));
    expect(matches(pieces)).toEqual(['Dermaga', 'Jadwal', 'kapal']);
    expect(plain(pieces)).toMatch(/^… .+ … .+ …$/);
  });

  it('shows the beginning when nothing matches', () => {
    expect(plain(markPassages(filler, new Set(['lain'])))).toMatch(/^Kalimat pengisi .+ …$/);
  });

  it.each([
    ['ordinary words', filler],
    ['one word without end', 'x'.repeat(5000)],
    ['characters of two halves', '😀'.repeat(2000)],
    ['matches everywhere', 'kapal '.repeat(900)],
    ['right to left', 'مرحبا kapal '.repeat(400)],
    ['nothing', ''],
  ])('is at most 300 characters of whole characters and no empty piece: %s', (_, text) => {
    const pieces = markPassages(text, new Set(['kapal']));
    expect(plain(pieces).length).toBeLessThanOrEqual(300);
    expect(plain(pieces)).not.toMatch(/\p{Surrogate}/u);
    expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
  });
});
