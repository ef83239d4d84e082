import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { everyWidget, valuesIn, type WidgetCase, withValue } from './every-widget.ts';

/** Addresses that run, read or show what they should not. */
const ADDRESSES = [
  'javascript:alert(1)',
  ' JaVa\tScRi\npt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'javascript://contoh.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)">',
  'vbscript:x',
  'blob:https://contoh.example/1',
  'file:///etc/passwd',
  'filesystem:https://contoh.example/x',
  '//evil.example/a',
  '\\\\evil.example\\a',
  'https://a.example/"onmouseover="alert(1)',
  'https://a.example/, javascript:alert(1) 2w',
];

/** Texts that break out, spill over, or trip what handles them. */
const TEXTS = [
  '</script><x-evil onload=alert(1)>',
  '"><x-evil>',
  `' onfocus='alert(1)`,
  '&lt;x-evil&gt; &quot;',
  '{n} {name} {date} $& $1 %',
  '__proto__',
  'constructor',
  '\u202e\u2066terbalik',
  '\u0000\u0007\u001b[31m',
  '👩‍👩‍👧🇮🇩',
  'potong\ud83d',
  '\udc00',
  'panjang '.repeat(1250),
  'x'.repeat(10_000),
];

/** HTML that the API has sanitised is the one text placed as it is; a class name is the page's own. */
const TRUSTED = /^(html|article\.body\.html|className)$/;

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PICTURES = new Set(['http:', 'https:']);

const schemeOf = (address: string) => {
  try {
    return new URL(address, 'https://pembaca.example/berita/').protocol;
  } catch {
    // Nothing that a browser would follow.
    return 'https:';
  }
};

function faultsOf(html: string): string[] {
  const root = JSDOM.fragment(html);
  const faults = [...root.querySelectorAll('x-evil, script, iframe, base, [style]')].map(
    (node) => node.outerHTML,
  );
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) faults.push(`${name}=${value}`);
      if (/^(href|src|action|formaction|xlink:href|poster|cite)$/.test(name)) {
        const allowed = name === 'src' || name.endsWith('action') ? PICTURES : SCHEMES;
        if (!allowed.has(schemeOf(value))) faults.push(`${element.localName} ${name}=${value}`);
      }
      if (name === 'srcset')
        for (const part of value.split(', '))
          if (!PICTURES.has(schemeOf(part.split(' ')[0] ?? ''))) faults.push(`srcset=${value}`);
    }
  }
  return faults;
}

/** Words of a program: which are known, and what an unknown one comes to, is tested below. */
const CODES =
  /^(apiUrl|article|asOf|at|claimSeenAt|closesAt|current|date|from|id|kind|locale|month|now|publishedAt|relativeTo|role|severity|size|state|status|timeZone|type|until|updatedAt|variant|verdict)$/;

/** Every place that takes words, an address, or a function that makes one. */
const placesOf = ({ props }: WidgetCase) =>
  [...valuesIn(props)].filter(
    ([path, value]) =>
      !TRUSTED.test(path.join('.')) &&
      (typeof value === 'function' || (typeof value === 'string' && !CODES.test(`${path.at(-1)}`))),
  );

afterEach(() => vi.restoreAllMocks());

test.each(everyWidget)('$name: no address runs, no text breaks out, nothing falls over', (widget) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const places = placesOf(widget);
  for (const text of [...ADDRESSES, ...TEXTS]) {
    const props = places.reduce(
      (poisoned, [path, value]) => withValue(poisoned, path, typeof value === 'function' ? () => text : text),
      widget.props,
    );
    const html = renderToStaticMarkup(createElement(widget.Widget, props));
    expect(faultsOf(html), JSON.stringify(text.slice(0, 40))).toEqual([]);
  }
  expect(said.mock.calls).toEqual([]);
});

test.each(['javascript:x//', 'data:text/html,x', 'api.example'])(
  'an API address of %j is refused with what to pass',
  (apiUrl) => {
    for (const { Widget, props } of everyWidget.filter(({ props }) => 'apiUrl' in props))
      expect(() => renderToStaticMarkup(createElement(Widget, { ...props, apiUrl }))).toThrow(
        `has apiUrl="${apiUrl}"`,
      );
  },
);
