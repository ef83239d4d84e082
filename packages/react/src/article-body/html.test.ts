import { expect, test } from 'vitest';
import { insertDateline } from './insert-dateline.js';
import { signOffParts } from './sign-off-parts.js';
import { splitAfterParagraphs } from './split-after-paragraphs.js';
import { wrapTables } from './wrap-tables.js';

const dateline = '<span class="humas-article-body__dateline">Jakarta</span>';

test('a dateline opens the first paragraph, attributes and all', () => {
  expect(insertDateline('<p class="a>b">Satu</p><p>Dua</p>', 'Jakarta')).toBe(
    `<p class="a>b">${dateline} – Satu</p><p>Dua</p>`,
  );
});

test('a dateline passes over paragraphs inside quotes', () => {
  expect(insertDateline('<blockquote><p>Kutipan</p></blockquote><p>Satu</p>', 'Jakarta')).toBe(
    `<blockquote><p>Kutipan</p></blockquote><p>${dateline} – Satu</p>`,
  );
});

test('a dateline is a paragraph of its own where there is none, and is escaped', () => {
  expect(insertDateline('<ul><li>Satu</li></ul>', 'Jakarta')).toBe(
    `<p>${dateline}</p><ul><li>Satu</li></ul>`,
  );
  expect(insertDateline('<p>Satu</p>', '<b>"x"</b>')).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
});

test('an article is cut only after its own paragraphs', () => {
  const html =
    '<p>1</p><blockquote><p>kutipan</p></blockquote><p>2</p><ul><li><p>butir</p></li></ul><p>3</p>';
  expect(splitAfterParagraphs(html, [1, 2])).toEqual([
    '<p>1</p>',
    '<blockquote><p>kutipan</p></blockquote><p>2</p>',
    '<ul><li><p>butir</p></li></ul><p>3</p>',
  ]);
});

test('a picture or line break inside a paragraph does not hide its end', () => {
  expect(splitAfterParagraphs('<p>1<br>a<img src="/a" alt="x>y"></p><p>2</p>', [1])).toEqual([
    '<p>1<br>a<img src="/a" alt="x>y"></p>',
    '<p>2</p>',
  ]);
});

test('places beyond the last paragraph, and 0, are the end', () => {
  expect(splitAfterParagraphs('<p>1</p><ul></ul>', [9, 0])).toEqual(['<p>1</p><ul></ul>', '', '']);
});

test.each([[[1]], [[1, 1, 2]], [[0]], [[]]])('cut at %j, the pieces joined are the article', (after) => {
  const html = '<p>1</p>\n<p>2</p>\n<hr><p>3</p>';
  const pieces = splitAfterParagraphs(html, after);
  expect(pieces).toHaveLength(after.length + 1);
  expect(pieces.join('')).toBe(html);
});

const nameOf = (number: number, caption?: string) => [number, caption].filter(Boolean).join(': ');

test('each table gets a named region that takes focus', () => {
  const html = wrapTables('<p>a</p><table><tr><td>1</td></tr></table><table></table><p>b</p>', nameOf);
  expect(html).toBe(
    '<p>a</p><div class="humas-article-body__table" role="region" aria-label="1" tabindex="0"><table><tr><td>1</td></tr></table></div>' +
      '<div class="humas-article-body__table" role="region" aria-label="2" tabindex="0"><table></table></div><p>b</p>',
  );
});

test('a caption names its table, in plain text and escaped', () => {
  const html = wrapTables('<table><caption><b>A &amp; "B"</b></caption></table>', nameOf);
  expect(html).toContain('aria-label="1: A &amp; &quot;B&quot;"');
});

test('a table within a table is not wrapped again', () => {
  const html = wrapTables('<table><tr><td><table></table></td></tr></table>', nameOf);
  expect(html.match(/role="region"/g)).toHaveLength(1);
  expect(html).toContain('<td><table></table></td></tr></table></div>');
});

test('text without tables is untouched', () => {
  expect(wrapTables('<p>a &lt; b</p>', nameOf)).toBe('<p>a &lt; b</p>');
});

test('initials whose names are known carry them, others stay as written', () => {
  const dina = { role: 'editor', name: 'Dina', initials: 'DN', unit: null, order: 1 } as const;
  const nameless = { role: 'writer', name: null, initials: 'raf', unit: null, order: 2 } as const;
  expect(signOffParts('(raf/dn)', [dina, nameless])).toEqual([
    { text: '(' },
    { text: 'raf' },
    { text: '/' },
    { text: 'dn', name: 'Dina', role: 'editor' },
    { text: ')' },
  ]);
});

test('initials that no credit names are looked up in the list of the staff', () => {
  expect(signOffParts('RAF/dn', [], { raf: 'Rafi' })).toEqual([
    { text: 'RAF', name: 'Rafi' },
    { text: '/' },
    { text: 'dn' },
  ]);
});
