// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A fresh copy of the module, as a page loads it: it looks for its script once. */
const load = async () => (await import('./settings.js')).settingsOf;

/** The last element of a page. */
function page(html: string): Element {
  document.body.innerHTML = html;
  const all = document.body.querySelectorAll('*');
  return all[all.length - 1] as Element;
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('the API is', () => {
  const script = (src: string, type = '') => {
    const element = document.createElement('script');
    Object.assign(element, { src, type });
    document.head.append(element);
  };

  test.each([
    ['a module', 'module'],
    ['a plain script', ''],
  ])('whoever serves %s at /embed/v1/', async (_, type) => {
    script('https://cdn.example/jquery.js');
    script('https://api.example.go.id/humas/embed/v1/humas-elements.0123456789abcdef.js', type);
    const settingsOf = await load();
    expect(settingsOf(page('<p></p>')).apiUrl).toBe('https://api.example.go.id/humas');
  });

  test('nobody, when the script is a copy of the page’s own and no one is named', async () => {
    script('https://www.example.go.id/humas/humas-elements.js', 'module');
    expect((await load())(page('<p></p>')).apiUrl).toBe('');
  });

  test('whom the page names around the tag, rather than who serves the script; the nearest first', async () => {
    script('https://api.example.go.id/embed/v1/humas-elements.js', 'module');
    const settingsOf = await load();
    const around =
      '<div data-humas-api-url="https://far.example"><div data-humas-api-url="https://near.example/">';
    expect(settingsOf(page(`${around}<p></p>`)).apiUrl).toBe('https://near.example');
    expect(settingsOf(page(`${around}<p api-url="https://own.example//"></p>`)).apiUrl).toBe(
      'https://own.example',
    );
  });
});

describe('the language is', () => {
  test.each([
    ['the tag’s own', '<div lang="id"><p locale="en"></p></div>', 'en'],
    ['that of the text around it', '<div lang="en-GB"><p></p></div>', 'en'],
    ['the nearest', '<div lang="en"><div lang="ID"><p></p></div></div>', 'id'],
    ['Indonesian for a language there are no words in', '<div lang="jv"><p></p></div>', 'id'],
    ['Indonesian for a locale there are no words in', '<p locale="fr"></p>', 'id'],
    ['Indonesian where nobody says', '<p></p>', 'id'],
  ])('%s', async (_, html, locale) => {
    expect((await load())(page(html)).locale).toBe(locale);
  });

  test('that of the page', async () => {
    document.documentElement.lang = 'en';
    expect((await load())(page('<p></p>')).locale).toBe('en');
  });
});

test('headings stand on the second level unless said, and on none that HTML has not', async () => {
  const settingsOf = await load();
  const level = (written: string) => settingsOf(page(`<p heading-level="${written}"></p>`)).headingLevel;
  expect(['3', '4', '1', '9', 'h3', ''].map(level)).toEqual([3, 4, 2, 4, 2, 2]);
});

test('clocks stand in Jakarta unless said', async () => {
  const settingsOf = await load();
  expect(settingsOf(page('<p></p>')).timeZone).toBe('Asia/Jakarta');
  expect(settingsOf(page('<p time-zone="Asia/Makassar"></p>')).timeZone).toBe('Asia/Makassar');
  // One that nobody knows would break every date.
  for (const name of ['Mars/Olympus', '', 'WITA?'])
    expect(settingsOf(page(`<p time-zone="${name}"></p>`)).timeZone).toBe('Asia/Jakarta');
});
