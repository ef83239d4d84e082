import { describe, expect, it } from 'vitest';
import { sanitiseHtml } from './sanitise-html.js';

/** Attempts to run a script, load a frame or restyle the page. None may leave anything behind but words. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<p onclick="alert(1)">a</p>',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">a</math>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="JaVaScRiPt:alert(1)">a</a>',
  '<a href="java&#10;script:alert(1)">a</a>',
  '<a href="&#106;&#97;vascript&colon;alert(1)">a</a>',
  '<a href="\u0001javascript:alert(1)">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '<a href="vbscript:x">a</a>',
  '<a href="//penipu.example">a</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://penipu.example"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<p style="position:fixed;inset:0">a</p>',
  '<style>body{display:none}</style>',
  '<link rel=stylesheet href=x><meta http-equiv=refresh content="0;url=x"><base href="https://penipu.example">',
  '<form action="https://penipu.example"><input name=nik><button>a</button></form>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template>',
  '<p><b><a href="javascript:alert(1)"',
  '<<script>alert(1)//<</script>',
  '<img src="x" alt="--!><script>alert(1)</script>">',
  '<!--><script>alert(1)</script-->',
  '<p id="humas" class="admin" name="x" data-x="1" contenteditable>a</p>',
  '<details open ontoggle=alert(1)>a</details>',
  '<blockquote cite="javascript:alert(1)">a</blockquote>',
  '<td background="javascript:alert(1)">a</td>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
];
const TAG = /<\/?([a-z][a-z0-9]*)([^>]*)>/gi;
const FORBIDDEN_TAGS =
  /^(script|style|svg|math|iframe|object|embed|link|meta|base|form|input|button|template|noscript|xmp|details)$/i;
const FORBIDDEN_ATTRIBUTES =
  /(?:^|\s)(on\w+|style|srcdoc|id|class|name|background|data-[\w-]+|contenteditable)\s*=/i;
const FORBIDDEN_ADDRESS = /(?:href|src|cite)="\s*(?!https?:|mailto:|tel:|[\w./#?-]+")/i;

describe('sanitiseHtml', () => {
  it.each(ATTACKS)('leaves nothing dangerous of %s', (attack) => {
    const clean = sanitiseHtml(`<p>sebelum</p>${attack}<p>sesudah</p>`).html;
    for (const [tag, name = '', attributes = ''] of clean.matchAll(TAG)) {
      expect(name, tag).not.toMatch(FORBIDDEN_TAGS);
      expect(attributes, tag).not.toMatch(FORBIDDEN_ATTRIBUTES);
      expect(attributes, tag).not.toMatch(FORBIDDEN_ADDRESS);
    }
    expect(clean).not.toMatch(/javascript:|vbscript:|data:|srcdoc/i);
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
