import { expect, test } from 'vitest';
import { prettyHtml } from '../blocks/pretty-html.ts';

test('elements in elements get lines of their own', () => {
  const link = '<a class="a-long-name-for-a-link" href="https://kepegawaian.example/berita">Layanan</a>';
  expect(prettyHtml(`<ul><li>${link}</li><li><img src="/a.svg" alt=""/></li></ul>`)).toBe(
    `<ul>\n  <li>${link}</li>\n  <li><img src="/a.svg" alt=""/></li>\n</ul>`,
  );
});

test('beside words nothing is broken: a line break would be a space that readers see', () => {
  const sentence = `<p>Dibaca <strong>19.111</strong> kali${' oleh pembaca'.repeat(10)}</p>`;
  expect(prettyHtml(`<div><div>${sentence}</div></div>`)).toBe(
    `<div>\n  <div>\n    ${sentence}\n  </div>\n</div>`,
  );
});

test('nothing but spaces between elements is added', () => {
  const html =
    '<form><fieldset><legend>Jenis</legend><input type="radio" checked=""/></fieldset><br/></form>'.repeat(2);
  expect(prettyHtml(html).replaceAll(/\n\s*/g, '')).toBe(html);
});
