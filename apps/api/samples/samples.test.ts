import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Picture {
  id: string;
  file: string;
  alt: string;
  caption?: string;
}

interface Agency {
  id: string;
  slug: string;
  kind: string;
  parent: string | null;
  timeZone: string;
  brand: { logo: Picture };
}

interface Category {
  id: string;
  slug: string;
}

interface Article {
  id: string;
  agency: string;
  slug: string;
  category: string;
  type: string;
  locale: 'id' | 'en';
  translationOf: string | null;
  status: string;
  headline: string;
  lead: string | null;
  excerpt: string;
  publishedAt: string;
  updatedAt: string;
  cover: Picture | null;
  gallery: Picture[];
  readAlso: string[];
  readAlsoAfter: number;
  changeHistory: { kind: string; note: string }[];
  coPublishers: string[];
  clarification?: { claim: string; explanation: string };
  withdrawn?: { at: string; reason: string; replacedBy: string | null };
  body: string;
}

const folder = new URL('.', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');

const agencies = parse(text('agencies.yaml')) as Agency[];
const categories = parse(text('categories.yaml')) as Category[];
const articles = readdirSync(new URL('articles/', folder)).map((file) => ({
  file,
  source: text(`articles/${file}`),
  article: parse(text(`articles/${file}`)) as Article,
}));
const pictures = articles.flatMap(({ article }) => [
  ...(article.cover ? [article.cover] : []),
  ...article.gallery,
]);
const logos = agencies.map((agency) => agency.brand.logo);
const drawings = readdirSync(new URL('media/', folder));

const slugsOf = (items: { slug: string }[]) => items.map((item) => item.slug);
const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
/** Paragraphs in the flow of a text: those inside a quotation do not count. */
const paragraphs = (html: string) =>
  html.replace(/<blockquote>.*?<\/blockquote>/gs, '').match(/<p>/g)?.length ?? 0;

const weekdays = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const months = [
  ['Januari', 'January'],
  ['Februari', 'February'],
  ['Maret', 'March'],
  ['April'],
  ['Mei', 'May'],
  ['Juni', 'June'],
  ['Juli', 'July'],
  ['Agustus', 'August'],
  ['September'],
  ['Oktober', 'October'],
  ['November'],
  ['Desember', 'December'],
];

interface NamedDate {
  text: string;
  weekday: string;
  date: Date;
}

/** Every date of a text that names its weekday: `Kamis (5/10/2023)` and `Kamis, 5 Oktober 2023`. */
function namedDates(source: string): NamedDate[] {
  const short = [...source.matchAll(/(\p{L}+) \((\d{1,2})\/(\d{1,2})\/(\d{4})\)/gu)].map((match) => ({
    text: match[0],
    weekday: match[1] ?? '',
    date: new Date(Date.UTC(Number(match[4]), Number(match[3]) - 1, Number(match[2]))),
  }));
  const long = [...source.matchAll(/(\p{L}+), (\d{1,2}) (\p{L}+) (\d{4})/gu)].flatMap((match) => {
    const month = months.findIndex((names) => names.includes(match[3] ?? ''));
    if (month < 0) return [];
    const date = new Date(Date.UTC(Number(match[4]), month, Number(match[2])));
    return [{ text: match[0], weekday: match[1] ?? '', date }];
  });
  return [...short, ...long];
}

/** The dates whose weekday is wrong, or is no weekday at all. */
function wrongWeekdays(source: string, locale: 'id' | 'en'): string[] {
  return namedDates(source)
    .filter(({ weekday, date }) => weekdays[locale][date.getUTCDay()] !== weekday)
    .map((found) => found.text);
}

describe('references', () => {
  it('gives every object an id of its own, in TypeID form', () => {
    const ids = [
      ...agencies,
      ...categories,
      ...articles.map((item) => item.article),
      ...pictures,
      ...logos,
    ].map((item) => item.id);
    expect(duplicates(ids)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^(art|agc|cat|med)_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
  });

  it('names each file after its slug, and no slug twice', () => {
    expect(duplicates(slugsOf(agencies))).toEqual([]);
    expect(duplicates(slugsOf(categories))).toEqual([]);
    for (const { file, article } of articles) expect(file).toBe(`${article.slug}.yaml`);
  });

  it('points only to what exists', () => {
    const known = slugsOf(articles.map((item) => item.article));
    for (const { parent } of agencies) if (parent) expect(slugsOf(agencies)).toContain(parent);
    for (const { article } of articles) {
      expect(slugsOf(agencies)).toContain(article.agency);
      expect(slugsOf(categories)).toContain(article.category);
      for (const slug of article.coPublishers) expect(slugsOf(agencies)).toContain(slug);
      for (const slug of article.readAlso)
        expect(known.filter((other) => other !== article.slug)).toContain(slug);
      if (article.translationOf) expect(known).toContain(article.translationOf);
      expect(article.readAlsoAfter).toBeLessThanOrEqual(paragraphs(article.body));
    }
  });

  it('fills six newsrooms with 48 articles, five or more each, and a regional office with two', () => {
    const newsrooms = agencies.filter(({ kind }) => kind !== 'regionalOffice');
    expect(slugsOf(newsrooms).sort()).toEqual([
      'kepegawaian',
      'kesejahteraan',
      'perhubungan',
      'politeknik',
      'setkab',
      'setneg',
    ]);
    for (const { slug, kind } of agencies) {
      const count = articles.filter((item) => item.article.agency === slug).length;
      expect([slug, count]).toEqual([slug, Math.max(count, kind === 'regionalOffice' ? 2 : 5)]);
    }
    expect(articles.length).toBeGreaterThanOrEqual(48);
  });
});

describe('writing', () => {
  it('notices a weekday that does not match its date', () => {
    expect(wrongWeekdays('pada Rabu (5/10/2023) pagi', 'id')).toEqual(['Rabu (5/10/2023)']);
    expect(wrongWeekdays('Jumat, 5 Oktober 2023, pukul 10.00', 'id')).toEqual(['Jumat, 5 Oktober 2023']);
    expect(wrongWeekdays('pada Kamis (5/10/2023) dan Kamis, 5 Oktober 2023', 'id')).toEqual([]);
  });

  it('names the right weekday beside every date', () => {
    expect(articles.flatMap(({ source }) => namedDates(source)).length).toBeGreaterThan(30);
    for (const { source, article } of articles) expect(wrongWeekdays(source, article.locale)).toEqual([]);
  });

  it.each([
    ['a space after Rp', /\bRp\s/],
    ['"anda" in lower case', /\banda\b/],
    ['a colon in an Indonesian time', /pukul \d{1,2}:\d{2}/],
    [
      'a passive prefix or place word wrongly spaced',
      /\b[Dd]i (baca|unggah|lihat|kirim)\b|\b(disini|disana|diatas)\b/,
    ],
    [
      'a non-standard spelling',
      /\b(terpercaya|hoax|resiko|aktifitas|praktek|analisa|Jum'at|online|website|email)\b/i,
    ],
    ['a doubled word', /\b(\p{L}+) \1\b/u],
    ['a hyphen in a range', /\d-\d{1,2} \p{Lu}/u],
    ['an unseparated thousand', /(?<![\d./-])[1-9]\d{4,}(?![\d./-])/],
  ])('never shows %s', (_what, mistake) => {
    for (const { article } of articles.filter((item) => item.article.locale === 'id')) {
      const { headline, lead, excerpt, body, cover, gallery, clarification, changeHistory } = article;
      const words = [
        headline,
        lead,
        excerpt,
        body.replace(/href="[^"]*"/g, '').replace(/<[^>]+>/g, '\n'),
        ...[cover, ...gallery].flatMap((picture) => [picture?.alt ?? '', picture?.caption ?? '']),
        clarification?.claim ?? '',
        clarification?.explanation ?? '',
        ...changeHistory.map((change) => change.note),
      ].join('\n');
      expect(words).not.toMatch(mistake);
    }
  });

  it('keeps headlines and excerpts within their lengths', () => {
    const long = articles.filter(({ article }) => article.headline.length > 150);
    expect(long.length).toBeLessThanOrEqual(2);
    for (const { article } of articles) {
      expect(article.headline.length).toBeGreaterThanOrEqual(40);
      // No widget may break at the length that real press statements reach; most headlines stay far below.
      expect(article.headline.length).toBeLessThanOrEqual(200);
      expect(article.excerpt.length).toBeLessThanOrEqual(160);
    }
  });

  it('states times with the offset of the agency, and never updates before publishing', () => {
    const zoneOf = new Map(agencies.map(({ slug, timeZone }) => [slug, timeZone]));
    for (const { article } of articles) {
      const offset = zoneOf.get(article.agency) === 'Asia/Makassar' ? '+08:00' : '+07:00';
      expect(article.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d$/);
      expect(article.publishedAt.slice(-6)).toBe(offset);
      expect(Date.parse(article.updatedAt)).toBeGreaterThanOrEqual(Date.parse(article.publishedAt));
    }
  });

  it('explains every correction, every withdrawal and every clarification', () => {
    for (const { article } of articles) {
      const corrected = article.changeHistory.some((change) => change.kind === 'correction');
      expect(article.status).toBe(article.withdrawn ? 'withdrawn' : corrected ? 'corrected' : 'published');
      const replacement = article.withdrawn?.replacedBy ?? null;
      if (replacement) {
        const found = articles.find((other) => other.article.id === replacement)?.article;
        expect([found?.agency, found?.status]).toEqual([article.agency, 'published']);
      }
      expect(article.clarification !== undefined).toBe(article.type === 'clarification');
    }
  });

  it('uses only the elements a newsroom needs, and only https links', () => {
    const allowed = /^(p|h2|blockquote|ul|ol|li|table|caption|thead|tbody|tr|th|td|strong|em|a)$/;
    for (const { article } of articles) {
      for (const [, tag] of article.body.matchAll(/<\/?([a-z0-9]+)/g)) expect(tag).toMatch(allowed);
      for (const [, link] of article.body.matchAll(/href="([^"]*)"/g)) {
        expect(link).toMatch(/^https:\/\/([a-z-]+\.)*[a-z-]+\.example\//);
      }
    }
  });
});

describe('pictures', () => {
  it('exist, and none lies unused', () => {
    for (const { file } of [...pictures, ...logos])
      expect(existsSync(new URL(`media/${file}`, folder))).toBe(true);
    const used = [...pictures, ...logos].map((picture) => picture.file);
    expect(drawings.filter((file) => !used.includes(file))).toEqual([]);
  });

  it('are described in words that the caption does not repeat', () => {
    for (const { alt, caption } of pictures) {
      expect(alt.length).toBeGreaterThan(20);
      expect(alt).not.toMatch(/^(gambar|foto|ilustrasi|image|photo|picture)\b/i);
      expect(caption).toBeTruthy();
      expect(caption).not.toBe(alt);
    }
  });

  it.each(drawings)('%s is small, still and self-contained', (file) => {
    const drawing = text(`media/${file}`);
    expect(drawing).toMatch(/viewBox="0 0 (1600 900|96 96)"/);
    expect(drawing).not.toMatch(
      /<(script|style|foreignObject|image|use|text|animate)|href|url\(|\son[a-z]+=/i,
    );
    expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(4096);
  });
});
