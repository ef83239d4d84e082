import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ShareChannel, type ShareInput, shareText } from '../index.js';

const article: ShareInput = {
  headline: 'Berkas kepegawaian kini cukup diunggah sekali',
  lead: 'Pegawai di 38 provinsi mengurus kenaikan pangkat, mutasi, dan pensiun lewat satu laman.',
  canonicalUrl: 'https://www.contoh.go.id/berita/berkas-sekali?halaman=2&utm_source=wa&fbclid=x#isi',
  agency: { name: 'Badan Kepegawaian Nusantara', shortName: 'BK Nusantara' },
  publishedAt: '2023-10-05T10:00:00+07:00',
  tags: ['Kepegawaian', 'layanan daring', '2023', 'Satu data!'],
};
const url = 'https://www.contoh.go.id/berita/berkas-sekali?halaman=2#isi';
const channels = ['whatsapp', 'x', 'facebook', 'telegram', 'line', 'threads', 'instagram'] as const;

describe('an article', () => {
  const whole = `${article.headline}\n\n${article.lead}\n\nBK Nusantara, 5 Oktober 2023`;

  test.each(['whatsapp', 'facebook', 'telegram', 'line', 'threads'] as const)('on %s', (channel) =>
    expect(shareText(article, channel)).toBe(`${whole}\n${url}`),
  );

  test('on X has no lead: the card below shows it', () =>
    expect(shareText(article, 'x')).toBe(`${article.headline}\nBK Nusantara\n${url}`));

  test('on Instagram has no address, which would be no link', () =>
    expect(shareText(article, 'instagram')).toBe(whole));

  test('in an e-mail', () =>
    expect(shareText(article, 'email')).toEqual({ subject: article.headline, body: `${whole}\n${url}` }));

  test('in English, with the day it is elsewhere', () =>
    expect(shareText(article, 'line', { locale: 'en', timeZone: 'Pacific/Honolulu' })).toContain(
      'BK Nusantara, 4 October 2023\n',
    ));

  test('has hashtags of its own tags, and only when asked', () => {
    expect(shareText(article, 'instagram', { hashtags: 5 })).toBe(
      `${whole}\n#Kepegawaian #LayananDaring #SatuData`,
    );
    expect(shareText(article, 'x', { hashtags: 1 })).toBe(
      `${article.headline}\nBK Nusantara\n#Kepegawaian\n${url}`,
    );
    for (const channel of channels) expect(shareText(article, channel).replace(url, '')).not.toContain('#');
  });

  test('needs no more than a headline, an address and an agency', () => {
    const bare = { headline: 'Loket dibuka', canonicalUrl: 'https://a.id/b', agency: { name: 'Dinas' } };
    expect(shareText(bare, 'whatsapp')).toBe('Loket dibuka\nDinas\nhttps://a.id/b');
    expect(shareText({ ...bare, excerpt: 'Ringkasan.' }, 'telegram')).toBe(
      'Loket dibuka\n\nRingkasan.\n\nDinas\nhttps://a.id/b',
    );
  });
});

describe('what is too long', () => {
  const long = {
    ...article,
    headline: 'Pelayanan '.repeat(60),
    lead: 'Kalimat panjang sekali. '.repeat(400),
  };

  test('is cut behind a word', () => {
    const [headline = '', agency, address] = shareText(long, 'x').split('\n');
    expect(headline).toMatch(/^(?:Pelayanan )+Pelayanan…$/);
    // 280, less the link's 23, two line breaks and the agency.
    expect(headline.length).toBeGreaterThan(230);
    expect([agency, address]).toEqual(['BK Nusantara', url]);
  });

  test('or behind a letter, where there is but one word', () => {
    const family = '👨‍👩‍👧‍👦';
    const [headline = ''] = shareText({ ...article, headline: family.repeat(200) }, 'x').split('\n');
    expect(headline.replaceAll(family, '')).toBe('…');
    expect(headline.length).toBeGreaterThan(10 * family.length);
  });

  test('a lead is cut before the headline, and left out before it says nothing', () => {
    const text = shareText({ ...long, headline: article.headline }, 'threads');
    expect(text).toMatch(
      /^Berkas kepegawaian kini cukup diunggah sekali\n\nKalimat [^…]+ [^\s…]+…\n\nBK Nusantara, 5/,
    );
    expect(text.length).toBeLessThanOrEqual(500);
    const tight = shareText({ ...long, headline: 'Pelayanan '.repeat(38) }, 'threads');
    expect(tight).not.toContain('Kalimat');
    expect(tight).toMatch(/BK Nusantara, 5 Oktober 2023\n/);
  });

  test('an e-mail fits into a mailto address', () => {
    const { subject, body } = shareText(long, 'email');
    expect(subject.length).toBeLessThanOrEqual(150);
    expect(encodeURIComponent(subject).length + encodeURIComponent(body).length).toBeLessThanOrEqual(1900);
    expect(body.endsWith(url)).toBe(true);
  });

  test('an address that leaves no room is refused, and not cut', () =>
    expect(() =>
      shareText({ ...article, canonicalUrl: `https://a.id/${'b'.repeat(600)}` }, 'threads'),
    ).toThrow(/leaves no room for a headline on threads/));

  test('X shortens a long address itself', () => {
    const canonicalUrl = `https://a.id/${'b'.repeat(600)}`;
    expect(shareText({ ...article, canonicalUrl }, 'x')).toBe(
      `${article.headline}\nBK Nusantara\n${canonicalUrl}`,
    );
  });
});

/** As X counts, from the other side: a link 23, letters of most alphabets 1, everything else 2. */
function countedByX(text: string): number {
  const isLight = (code: number) =>
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037);
  const links = text.match(/https:\/\/\S+/g) ?? [];
  const rest = text.replace(/https:\/\/\S+/g, '');
  return (
    links.length * 23 +
    [...rest].reduce((sum, letter) => sum + (isLight(letter.codePointAt(0) ?? 0) ? 1 : 2), 0)
  );
}
const limits: Record<(typeof channels)[number], (text: string) => boolean> = {
  x: (text) => countedByX(text) <= 280,
  // Threads counts the bytes of emoji, letters once.
  threads: (text) =>
    [...text].reduce(
      (sum, letter) => sum + (/\p{Extended_Pictographic}/u.test(letter) ? Buffer.byteLength(letter) : 1),
      0,
    ) <= 500,
  whatsapp: (text) => text.length <= 4096,
  telegram: (text) => text.length <= 4096,
  line: (text) => text.length <= 5000,
  facebook: (text) => text.length <= 63_206,
  instagram: (text) => text.length <= 2200,
};

describe('any article', () => {
  const word = fc.constantFrom(
    'Humas',
    'pelayanan',
    'contoh.go.id',
    '👨‍👩‍👧‍👦',
    '🇮🇩',
    'é',
    'e\u0301',
    '汉字',
    'a'.repeat(90),
    '–',
    '…',
    '“Kami”',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 150 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    fc.string({ unit: 'grapheme', maxLength: 600 }),
  );
  const input: fc.Arbitrary<ShareInput> = fc.record({
    headline: text.filter((words) => words.trim() !== ''),
    lead: fc.option(text),
    canonicalUrl: fc.webPath().map((path) => `https://contoh.go.id${path.slice(0, 150)}`),
    agency: fc.record({
      name: fc.constantFrom('Humas', 'Badan '.repeat(40)),
      shortName: fc.option(fc.constant('BKN')),
    }),
    publishedAt: fc.option(fc.constant('2023-10-05T10:00:00+07:00')),
    tags: fc.array(fc.constantFrom('satu data', 'Humas', '2023', '🇮🇩'), { maxLength: 4 }),
  });
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const letters = (words: string) => Array.from(segmenter.segment(words), ({ segment }) => segment);

  test.each(channels)(
    'stays within the limit of %s, with its address whole and no letter halved',
    (channel) =>
      fc.assert(
        fc.property(input, fc.nat({ max: 4 }), (given, hashtags) => {
          const shared = shareText(given, channel, { hashtags });
          expect(limits[channel](shared)).toBe(true);
          expect(shared).not.toMatch(/\p{Surrogate}/u);
          if (channel !== 'instagram') expect(shared.endsWith(`\n${given.canonicalUrl}`)).toBe(true);
          else expect(shared).not.toContain('https://');
          const [headline = ''] = shared.split('\n');
          const kept = letters(headline.replace(/…$/, ''));
          const all = letters(given.headline.replace(/\s+/g, ' ').trim());
          expect(all.slice(0, kept.length)).toEqual(kept);
        }),
      ),
  );

  test('fits into an e-mail', () =>
    fc.assert(
      fc.property(input, (given) => {
        const { subject, body } = shareText(given, 'email');
        const encoded = (words: string) => encodeURIComponent(words).length;
        expect(encoded(subject) + encoded(body)).toBeLessThanOrEqual(1900);
        expect(body.endsWith(`\n${given.canonicalUrl}`)).toBe(true);
      }),
    ));

  test('carries nothing that follows its reader', () =>
    fc.assert(
      fc.property(fc.subarray(['utm_source=a', 'fbclid=b', 'via=c', 'q=1', 'igshid=d']), (marks) => {
        const channel: ShareChannel = 'telegram';
        const query = marks.length > 0 ? `?${marks.join('&')}` : '';
        const shared = shareText({ ...article, canonicalUrl: `https://a.id/b${query}` }, channel);
        expect(shared.endsWith(marks.includes('q=1') ? '/b?q=1' : '/b')).toBe(true);
      }),
    ));
});
