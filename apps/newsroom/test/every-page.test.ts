import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { en } from '../src/messages/en.ts';
import { id } from '../src/messages/id.ts';
import { SITE, useSite } from './site.ts';

const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;
const site = useSite();

/** Pages that exist in both languages, by their Indonesian paths. */
const inBoth = [
  '/',
  '/kepegawaian',
  '/kepegawaian/berita',
  '/kepegawaian/kategori/berita',
  '/kepegawaian/topik/layanan%20daring',
  '/kepegawaian/arsip/2026-10',
  '/kepegawaian/klarifikasi',
  '/kepegawaian/tentang',
  '/kepegawaian/pesan',
  '/privasi',
  '/cara-menghitung',
  '/sematkan',
];
const inEnglish = (path: string) => (path === '/' ? '/en' : `/en${path}`);
const SEARCH = '/kepegawaian/cari?q=layanan';
const paths = [...inBoth, SEARCH, ARTICLE, '/tidak-ada', '/en/kepegawaian', '/en/kepegawaian/pesan'];

describe('every page', () => {
  test.each(paths)('%s carries a strict policy and no inline style or handler', async (path) => {
    const { answer, html } = await site.page(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'; connect-src 'self' https://api.example.go.id;");
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'");
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')*;/);
    expect(policy).not.toMatch(/unsafe|nonce|\*/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son\w+=/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test.each(paths)('%s loads nothing from a third party', async (path) => {
    const { html } = await site.page(path);
    const loaded = [...html.matchAll(/<(?:img|script|link|iframe)\b[^>]*\s(?:src|href)="([^"]+)"/g)]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, address = '']) => new URL(address, SITE).origin);
    expect(loaded.filter((origin) => origin !== SITE && origin !== 'http://localhost:4000')).toEqual([]);
    expect(loaded).toContain(SITE);
  });

  test.each(paths)('%s has one h1, one main and a title', async (path) => {
    const { html } = await site.page(path);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
  });

  test.each(inBoth)('%s is described, and known by one address', async (path) => {
    const { answer, html } = await site.page(path);
    expect(answer.status).toBe(200);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(html).toContain(`<link rel="canonical" href="${SITE}${path}">`);
    expect(html).not.toContain('content="noindex"');
  });
});

describe('in English', () => {
  /** Words of one language that the other does not have, such as "Beranda": what must not be met on its pages. */
  const wordsOnlyIn = (own: typeof id, other: typeof id) =>
    (Object.keys(own) as (keyof typeof id)[])
      .filter((key) => key !== 'otherLanguage' && key !== 'otherFrontPage')
      .map((key) => own[key])
      .filter((words) => !words.includes('{') && !Object.values(other).includes(words));
  // What the API says is in the article's language; the rest of a page's text is the site's.
  const textOf = (html: string) =>
    html
      .replace(/<(script|style|template)\b.*?<\/\1>/gs, ' ')
      .replace(/<[^>]+\blang="\w+"[^>]*>[^<]*/g, ' ')
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .map((line) => line.trim());

  test.each(inBoth)('%s speaks English throughout, and both versions name each other', async (path) => {
    const { html: original } = await site.page(path);
    const { answer, html } = await site.page(inEnglish(path));
    expect(answer.status).toBe(200);
    expect(original).toMatch(/^<!doctype html><html lang="id"/i);
    expect(html).toMatch(/^<!doctype html><html lang="en"/i);
    for (const page of [original, html]) {
      expect(page).toContain(`<link rel="alternate" hreflang="id" href="${SITE}${path}">`);
      expect(page).toContain(`<link rel="alternate" hreflang="en" href="${SITE}${inEnglish(path)}">`);
    }
    expect(original).toContain(`href="${inEnglish(path)}" lang="en" hreflang="en">English</a>`);
    expect(html).toContain(`href="${path}" lang="id" hreflang="id">Indonesia</a>`);
    expect(html).toContain(`<link rel="canonical" href="${SITE}${inEnglish(path)}">`);
    const lines = new Set(textOf(html));
    expect(wordsOnlyIn(id, en).filter((words) => lines.has(words))).toEqual([]);
  });

  test.each([...inBoth, SEARCH])('%s leads on in English', async (path) => {
    const { html } = await site.page(inEnglish(path));
    const body = html.slice(html.indexOf('<body')).replaceAll(/<a [^>]*hreflang[^>]*>/g, '');
    const inside = [...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => href);
    const articles = [ARTICLE, ...examples['articles.list'].items.map(({ slug }) => `/kepegawaian/${slug}`)];
    const others = inside.filter((href = '') => !/^\/en(?:\/|$)/.test(href));
    // An article has one address, and its page the article's language.
    expect(
      others.filter((href = '') => !articles.includes(href) && !/^\/kepegawaian\/[^/]+-[^/]+$/.test(href)),
    ).toEqual([]);
  });

  test('an article that was translated is found there, another at its one address', async () => {
    const translation = {
      id: 'art_01hbytm700e5k8jv2xw6q4n9rz',
      slug: 'files-once',
      canonicalUrl: `${SITE}/kepegawaian/files-once`,
      headline: 'Files need to be sent only once',
      agency: article.agency,
      publishedAt: article.publishedAt,
      locale: 'en',
    };
    const untranslated = await site.page(`/en${ARTICLE}`);
    expect(untranslated.answer.status).toBe(302);
    expect(untranslated.answer.headers.get('location')).toBe(ARTICLE);
    const bySlug = `/v1/agencies/kepegawaian/articles/${article.slug}`;
    site.api.answers.set(bySlug, { body: { ...article, translations: [translation] } });
    const translated = await site.page(`/en${ARTICLE}`);
    expect(translated.answer.headers.get('location')).toBe('/kepegawaian/files-once');
  });

  test('an address that does not exist is told in English', async () => {
    const { answer, html } = await site.page('/en/kepegawaian/tidak-ada');
    expect(answer.status).toBe(404);
    expect(html).toContain('<h1 class="newsroom-title">Page not found</h1>');
    expect(html).toContain('<a href="/en">List of agencies</a>');
  });
});
