import { describe, expect, it } from 'vitest';
import { ATTACKS, expectHarmless } from '../../test/support/attacks.js';
import { sanitiseHtml } from './sanitise-html.js';

describe('sanitiseHtml', () => {
  it.each(ATTACKS)('leaves nothing dangerous of %s', (attack) => {
    const clean = sanitiseHtml(`<p>sebelum</p>${attack}<p>sesudah</p>`).html;
    expectHarmless(clean);
    expect(clean).toContain('sebelum');
    expect(sanitiseHtml(clean).html).toBe(clean);
  });

  it('closes what was left open', () => {
    expect(sanitiseHtml('<ul><li>satu<li>dua</ul><p><strong>tebal').html).toBe(
      '<ul><li>satu</li><li>dua</li></ul><p><strong>tebal</strong></p>',
    );
  });

  it('keeps what articles are made of', () => {
    const article =
      '<h2>Bagian</h2><p>Teks <strong>tebal</strong>, <em>miring</em>, <abbr title="Badan">B</abbr>.</p>' +
      '<ol start="3"><li>a</li></ol><blockquote><p>kutipan</p></blockquote>' +
      '<table><caption>Tabel</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>' +
      '<p><a href="mailto:humas@instansi.example">surel</a> <a href="/lain">lain</a></p>';
    expect(sanitiseHtml(article).html).toBe(article);
  });

  it('gives links elsewhere no hold on this page', () => {
    expect(sanitiseHtml('<a href="https://lain.example/" target="_blank" rel="opener">a</a>').html).toBe(
      '<a href="https://lain.example/" rel="noopener">a</a>',
    );
  });

  it.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3>', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
    ['<h3>a</h3><h4>b</h4>', '<h2>a</h2><h3>b</h3>'],
    ['<h2>a</h2><h4>b</h4>', '<h2>a</h2><h4>b</h4>'],
    ['<h1>a</h1><h6>b</h6>', '<h2>a</h2><h6>b</h6>'],
  ])('lets headings begin at h2: %s', (html, expected) => {
    expect(sanitiseHtml(html).html).toBe(expected);
  });
});
