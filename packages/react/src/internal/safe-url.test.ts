import { expect, test } from 'vitest';
import { safeUrl } from './safe-url.js';

test.each([
  'https://contoh.example/a?b=c#d',
  'http://localhost:3000/',
  'mailto:humas@contoh.example',
  'tel:+62215550100',
  '/berita/1',
  'berita/1',
  '?halaman=2',
  '#konten',
  '//contoh.example/a',
  'berita/10:00',
])('%s may be a link', (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://contoh.example/1',
  'file:///etc/passwd',
  '',
  '   ',
  null,
  undefined,
])('%j may not', (url) => {
  expect(safeUrl(url)).toBeUndefined();
});
