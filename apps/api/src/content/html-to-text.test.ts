import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.js';
import { sanitiseHtml } from './sanitise-html.js';

describe('htmlToText', () => {
  it('reads as lines of words', () => {
    const html = sanitiseHtml(
      '<h2>Judul</h2><p>Satu &amp; dua<br>tiga</p><ul><li>empat</li></ul><table><tr><td>5</td><td>6</td></tr></table>',
    ).html;
    expect(htmlToText(html)).toBe('Judul\nSatu & dua\ntiga\nempat\n5 6');
  });

  it('is empty for nothing', () => {
    expect(htmlToText('')).toBe('');
  });
});
