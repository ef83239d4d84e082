import { expect, it } from 'vitest';
import { linkWords } from './link-words.js';

it('gives the words of each link, without markup, and of nothing else', () => {
  const html =
    '<p>Baca <a href="https://a.example/b">petunjuk <em>lengkap</em></a> atau <abbr>TK</abbr>, <a href="/c">di sini</a>.</p>';
  expect(linkWords(html)).toEqual(['petunjuk lengkap', 'di sini']);
  expect(linkWords('<p>tanpa tautan</p>')).toEqual([]);
});
