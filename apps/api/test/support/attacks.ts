import { expect } from 'vitest';

/** Attempts to run a script, load something or restyle the page. None may leave anything behind but words. */
export const ATTACKS: readonly string[] = [
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
  // Addresses whose scheme a browser reads and a careless filter does not.
  '<a href="java&#x09;script&#58;alert(1)">a</a>',
  '<a href="&#x0006A&#x00061&#x00076&#x00061&#x00073&#x00063&#x00072&#x00069&#x00070&#x00074:alert(1)">a</a>',
  '<a href="java&#x202e;script:alert(1)">a</a>',
  '<a href="java\u202escript:alert(1)">a</a>',
  '<a href=" &#14; javascript:alert(1)">a</a>',
  '<a href="java<!-- -->script:alert(1)">a</a>',
  '<a href="\\\\penipu.example">a</a>',
  '<a href="/\\penipu.example">a</a>',
  '<a href="feed:javascript:alert(1)">a</a>',
  '<a href="blob:https://penipu.example/1">a</a>',
  '<a href="filesystem:https://penipu.example/1">a</a>',
  '<a href="view-source:javascript:alert(1)">a</a>',
  '<a href="javascript&colon;alert&lpar;1&rpar;" ping="https://penipu.example">a</a>',
  // Elements that a second parser reads differently (mutation).
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>',
  '<svg><animate attributeName=href values="javascript:alert(1)" /><use href="data:image/svg+xml,<svg/>"/></svg>',
  '<title><img src=x onerror=alert(1)></title>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<noembed><img src=x onerror=alert(1)></noembed><plaintext><script>alert(1)</script>',
  '<table><caption><svg><style></caption><img src=x onerror=alert(1)></style></svg></caption></table>',
  '<a title="\u2028--></script><script>alert(1)</script>">a</a>',
  "<p title='\"><img src=x onerror=alert(1)>'>a</p>",
  '<abbr title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">a</abbr>',
  // Pictures that fetch from elsewhere.
  '<img srcset="https://penipu.example/a.jpg 1x, javascript:alert(1) 2x">',
  '<picture><source srcset="https://penipu.example/a.jpg"><img src="https://penipu.example/b.jpg"></picture>',
  '<img src="media:pictures%2Fx.jpg">',
  '<img src="med_../../x" onload=alert(1)>',
  '<video src="https://penipu.example/a.mp4" poster="javascript:alert(1)" autoplay></video>',
  '<audio src=x onerror=alert(1)></audio><input type=image src=x onerror=alert(1)>',
  '<body background="https://penipu.example/a.jpg" onload=alert(1)>',
  '<figure style="background:url(https://penipu.example)" onmouseover=alert(1)><figcaption>a</figcaption></figure>',
  // Attributes that are no attributes.
  '<p/onclick=alert(1)>a</p>',
  '<p "onclick=alert(1)>a</p>',
  '<p on\0click=alert(1)>a</p>'.replace('\0', ''),
  '<a href=`javascript:alert(1)`>a</a>',
  '<time datetime="2026" style="x" is="humas-x">a</time>',
  '<p slot="x" part="y" popover popovertarget="z" autofocus tabindex=1 accesskey=x>a</p>',
  '<marquee onstart=alert(1)>a</marquee><dialog open>a</dialog><slot>a</slot>',
];

const TAG = /<\/?([a-z][a-z0-9]*)([^>]*)>/gi;
const FORBIDDEN_TAGS =
  /^(script|style|svg|math|iframe|object|embed|link|meta|base|form|input|button|template|noscript|xmp|details|video|audio|picture|source|textarea|title|marquee|dialog|slot|body)$/i;
const FORBIDDEN_ATTRIBUTES =
  /(?:^|[\s/])(on\w+|style|srcdoc|id|class|name|background|data-[\w-]+|contenteditable|ping|is|slot|part|popover\w*|autofocus|tabindex|accesskey|poster)\s*(=|\s|$)/i;
const FORBIDDEN_ADDRESS = /(?:href|src|cite)="\s*(?!https?:|mailto:|tel:|[\w./#?-]+")/i;

/** HTML in which nothing runs, loads from elsewhere, or changes the page around it. */
export function expectHarmless(html: string): void {
  // Text has its "<" escaped: whatever looks like a tag is one, and nothing that looks like none is.
  expect(html.replaceAll(TAG, '')).not.toMatch(/[<>]/);
  for (const [tag, name = '', attributes = ''] of html.matchAll(TAG)) {
    expect(name, tag).not.toMatch(FORBIDDEN_TAGS);
    const names = attributes.replaceAll(/"[^"]*"/g, '""');
    expect(names, tag).not.toMatch(FORBIDDEN_ATTRIBUTES);
    expect(attributes, tag).not.toMatch(FORBIDDEN_ADDRESS);
    if (name.toLowerCase() === 'img') expect(attributes).not.toContain('penipu.example');
    expect(attributes.replaceAll(/ title="[^"]*"/g, ''), tag).not.toMatch(
      /javascript:|vbscript:|data:|media:/i,
    );
  }
}
