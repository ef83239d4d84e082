import { JSDOM } from 'jsdom';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  AlertBanner,
  type AlertBannerProps,
  ArticleBody,
  ArticleExtras,
  ArticlePage,
  Byline,
  CategoryTag,
  ClarificationBanner,
  catalogue,
  DateBadge,
  NewsCard,
  ViewCounter,
} from '../src/index.js';
import { everyWidget, whole } from './every-widget.ts';
import { clarification, summary } from './samples.ts';
import { alerts, alertsNow } from './site-samples.ts';

/** A word that the API has learned since this version of the widgets was made. */
const LATER = 'laterThanThis' as never;

const rendered = (element: ReactElement) =>
  JSDOM.fragment(renderToStaticMarkup(element)).firstElementChild as Element;

afterEach(() => vi.restoreAllMocks());

// A site's pages are often older than the API they read: a reader must not pay for that.
describe('a word of a newer API', () => {
  test('an unknown verdict leaves the claim, the fact and a heading that says what this is', () => {
    const banner = rendered(<ClarificationBanner clarification={{ ...clarification, verdict: LATER }} />);
    expect(banner.querySelector('h2')?.textContent).toBe('KLARIFIKASI');
    expect(banner.getAttribute('data-tone')).toBe('neutral');
    expect(banner.textContent).toContain(clarification.explanation);
  });

  test('an unknown verdict leaves the rubric on a card', () => {
    const card = rendered(<NewsCard article={{ ...summary, verdict: LATER }} />);
    expect(card.querySelector('.humas-category-tag')?.textContent).toBe('Berita');
    expect(card.querySelector('[data-verdict]')).toBeNull();
    expect(renderToStaticMarkup(<CategoryTag verdict={LATER} />)).toBe('');
  });

  test('a notice of unknown severity is a warning, in its place between danger and information', () => {
    const [information, , danger] = alerts.map((alert) => ({ ...alert, link: null }));
    const unknown = { ...information, id: 'alr_x', severity: LATER } as (typeof alerts)[number];
    const items = [information, unknown, danger] as AlertBannerProps['alerts'];
    const banner = rendered(<AlertBanner alerts={items} now={alertsNow} />);
    const headings = [...banner.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Bahaya', 'Peringatan', 'Informasi']);
    expect(banner.querySelectorAll('[data-severity="warning"]')).toHaveLength(1);
  });

  test('who did what there is no word for is named all the same', () => {
    const credits = [
      ...whole.credits,
      { role: LATER, name: 'Sari Wulan', initials: 'SW', unit: null, order: 3 },
    ];
    expect(
      rendered(<Byline variant="team" credits={credits} />).querySelector('li:last-child')?.textContent,
    ).toBe('Sari Wulan');
    const body = rendered(<ArticleBody html="<p>Isi</p>" creditLine="(SW)" credits={credits} />);
    expect(body.querySelector('abbr')?.title).toBe('Sari Wulan');
  });

  test('an unknown kind of change is an update', () => {
    const [change] = whole.changeHistory;
    const article = { gallery: [], attachments: [], changeHistory: [{ ...change, kind: LATER }] };
    expect(rendered(<ArticleExtras article={article as never} />).querySelector('dt')?.textContent).toMatch(
      /^Pembaruan /,
    );
  });

  test('an article in an unknown language stands among Indonesian words, and says its language', () => {
    const html = renderToStaticMarkup(
      <ArticlePage article={{ ...whole, locale: 'su' } as never} apiUrl="https://api.example" />,
    );
    expect(html).toContain('Bagikan');
    expect(
      rendered(<ArticleBody html="<p>Isi</p>" lang="su" />).querySelector('[lang="su"]')?.textContent,
    ).toBe('Isi');
    expect(html).toMatch(/<div class="humas-article-body__text" lang="su">/);
  });
});

describe('what a developer got wrong is told, not shown', () => {
  test.each([
    ['a date', <DateBadge key="1" date="kemarin" />],
    ['a zone', <DateBadge key="2" date={alertsNow} timeZone="Asia/Bandung" />],
    ['a count', <ViewCounter key="3" views={-1} />],
    ['a present', <AlertBanner key="4" alerts={alerts} now="sekarang" />],
    [
      'a label',
      <NewsCard key="5" article={summary} views={5} labels={{ 'newsCard.views': 'Dibaca {jumlah} kali' }} />,
    ],
  ])('%s that is none', (_, element) => {
    expect(() => renderToStaticMarkup(element)).toThrow(/^humas: .*\. .*\. .*\.$/);
  });
});

describe('labels', () => {
  test('a label without its placeholder keeps the value behind it', () => {
    expect(rendered(<ViewCounter views={5} labels={{ 'viewCounter.views': 'Dibaca' }} />).textContent).toBe(
      'Dibaca 5',
    );
  });

  test('a label that is undefined keeps our words', () => {
    const labels = Object.fromEntries(Object.keys(catalogue.id).map((key) => [key, undefined]));
    for (const { name, Widget, props } of everyWidget) {
      // What every reader downloads leaves this to the compiler: a few bytes for each of them.
      if (/ArticlePage|MessageForm|ReactionPoll|ShareBar|ViewCounter/.test(name)) continue;
      const html = renderToStaticMarkup(createElement(Widget, props));
      expect(renderToStaticMarkup(createElement(Widget, { ...props, labels }))).toBe(html);
    }
  });
});
