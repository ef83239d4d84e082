import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lintArticle,
  lintRules,
  ParseError,
  parseArticleText,
  parseByline,
  parseCount,
  parseDate,
  parseDateRange,
  parseDates,
  parseSignOff,
  parseWordPressDates,
  splitCaption,
  splitDateline,
} from './index.js';

const parsers = {
  parseDate,
  parseDates,
  parseDateRange,
  parseCount,
  parseSignOff,
  parseByline,
  parseArticleText,
  parseWordPressDates: (text: string) => parseWordPressDates({ date: text, date_gmt: text }),
};
const lineParsers = Object.entries(parsers).filter(([name]) => !/Article|WordPress/.test(name));

/** Pieces that open what a pattern looks for and never close it. */
const pieces = [
  ...' \u00A0\n()“"/-–.,1aA',
  ...[
    '1 ',
    '1/',
    '1.',
    'Senin (',
    '1 Mei ',
    'Oleh ',
    'Editor: ',
    '. Foto: ',
    '(Foto: ',
    'KOMPAS.COM/A',
    'aa aa ',
  ],
  ...['kemarin ', 'di ', 'Rp 1.', 'Jakarta - ', 'Terkini\n', '1\nJan\n', '\n\u00A0', 'Dibaca 1'],
  ...[
    '” kata',
    '“a b c ',
    'Ab Cd ',
    'ABCD EFGH ',
    '10.00-',
    'a- ',
    'the ',
    '3273011203900004 ',
    '0812 3456 7890 ',
    '1,000',
  ],
  ...['Qomariah Qomariyah ', '1. a', '5-6 ', 'pukul 10.00 ', 'a,b'],
];
const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);

describe('a hundred thousand characters', () => {
  test.each(lineParsers)('are too long for %s, before anything is looked at', (_, parse) => {
    for (const piece of pieces)
      expect(() => parse(long(piece))).toThrow(expect.objectContaining({ code: 'too_long' }));
  });

  test.each(pieces)('of %j cost splitters, pages and lint their length, not its square', (piece) => {
    const text = `${long(piece)}!`;
    expect(splitCaption(text).caption.length).toBeLessThanOrEqual(text.length);
    expect(splitDateline(text)?.rest.length ?? 0).toBeLessThan(text.length);
    expect(parseArticleText(`Judul\n${text}`).headline?.value).toBe('Judul');
    const findings = lintArticle({ headline: 'Judul', bodyText: text, publishedAt: '2016-09-29' });
    expect(findings.length).toBeLessThanOrEqual(lintRules.length * 20);
  });
});

describe('letters that could be read in very many ways', () => {
  // Each of these once took two ways for every word: no test would see its end.
  test.each(['P. DDsss ', 'P.DDsss', 'A.', 'Ab.Cd. '])('%j, as often as fits, are read one way', (piece) => {
    const names = `Oleh Budi, ${piece.repeat(280 / piece.length)}!`;
    expect(() => {
      try {
        parseByline(names);
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
      }
    }).not.toThrow();
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'0123456789/-.,: ()KMrbjt WIBA'), maxLength: 30 }),
  );

  test.each(Object.entries(parsers))('makes %s answer or throw a ParseError', (_, parse) =>
    fc.assert(
      fc.property(text, (given) => {
        try {
          expect(parse(given)).toBeTypeOf('object');
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
          expect((error as ParseError).message).toMatch(/^humas: [\s\S]+\. [\s\S]+\. [\s\S]+\.$/);
        }
      }),
      { numRuns: 500 },
    ),
  );

  test('is split without loss', () =>
    fc.assert(
      fc.property(text, (given) => {
        const { caption, creditText } = splitCaption(given);
        expect(creditText === null || creditText.length > 0).toBe(true);
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(caption + (creditText ?? ''))).toBe(letters(given));
        const dateline = splitDateline(given);
        if (dateline) expect(given.endsWith(dateline.rest)).toBe(true);
      }),
      { numRuns: 500 },
    ));
});
