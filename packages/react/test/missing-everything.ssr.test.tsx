import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { everyWidget, type Path, valuesIn, type WidgetCase, withValue } from './every-widget.ts';

/** Parts of the API's objects that may be null, by their last key; `PARENT.key` where a key alone is not clear. */
const NULLABLE = new Set(
  (
    'address appearances.url caption category clarification closesAt cover cost count credit creditLine credits.name ' +
    'claimSeenAt dateline descriptor email endorsement excerpt hours initials laporUrl languages.href lead link logo ' +
    'phone photographer place poll publishedAt requirement signature.name source standards.time unit article.verdict ' +
    'whatsapp'
  ).split(' '),
);

/** Words of a program, such as a zone or a layout: they are there or not, but never blank. `views` is a place of the page's. */
const CODES = new Set(
  (
    'apiUrl article.publishedAt clarification.claimSeenAt id kind locale name relativeTo scopeName size timeZone ' +
    'variant views'
  ).split(' '),
);

const BLANK = ['', ' \n '];

/** What may stand for nothing at this place; none where there must be something. */
function nothings({ name, demanded }: WidgetCase, path: Path, value: unknown): unknown[] {
  const names = path.filter((key) => typeof key === 'string');
  const [key = '', parent = ''] = names.toReversed();
  const isProp = path.length === 1;
  if (isProp && demanded.includes(key)) return Array.isArray(value) ? [[]] : [];
  // The API's terms are whole; the parts of a page are widgets of their own, and each has its turn.
  if (path[0] === 'terms') return [];
  if (name === 'ArticlePage' && path.length > 2) return [];
  const isNullable = !isProp && (NULLABLE.has(key) || NULLABLE.has(`${parent}.${key}`));
  if (Array.isArray(value)) return isProp ? [undefined, []] : [[]];
  if (!(isProp || isNullable)) return [];
  const blank = typeof value === 'string' && !CODES.has(isProp ? key : `${parent}.${key}`);
  return [undefined, ...(isNullable ? [null] : []), ...(blank ? BLANK : [])];
}

/** Words that only a program says. */
const BROKEN = /undefined|\bnull\b|NaN|Invalid|\[object/;

/** A mark that joins or opens something has it on both sides. */
const STRAY = /^[·•|,;:–/]|[·•|,;–/]$|\(\s*\)|[,;]\s*[,;.]|^$/;

/** What holds words and must not be there without. */
const WORDED =
  'h1,h2,h3,h4,h5,h6,a,button,label,legend,li,p,dt,dd,summary,figcaption,small,strong,abbr,time,span,ul,ol,dl,nav,section,aside,option';

/** Where a form will say something when there is something to say, and a fact that the style sheet hides. */
const WAITING =
  '[aria-hidden], .humas-message-form__error, .humas-message-form__left, .humas-meta-line__fact:empty';

function faultsOf(html: string): string[] {
  const root = JSDOM.fragment(html);
  const faults = BROKEN.test(html) ? [html] : [];
  for (const element of root.querySelectorAll(WORDED)) {
    if (element.closest(WAITING) || element.querySelector('img, input, select, svg, [aria-hidden]')) continue;
    if (STRAY.test(element.textContent?.trim() ?? '')) faults.push(element.outerHTML);
  }
  for (const name of ['aria-label', 'aria-labelledby', 'title', 'id', 'href', 'src', 'lang', 'action'])
    for (const element of root.querySelectorAll(`[${name}]`))
      if (!element.getAttribute(name)?.trim()) faults.push(element.outerHTML);
  return faults;
}

const render = ({ Widget }: WidgetCase, props: object) =>
  renderToStaticMarkup(createElement(Widget, props as Record<string, unknown>));

test.each(everyWidget)('$name: what is missing leaves no trace', (widget) => {
  const found: Record<string, string[]> = {};
  for (const [path, value] of valuesIn(widget.props)) {
    for (const nothing of nothings(widget, path, value)) {
      const faults = faultsOf(render(widget, withValue(widget.props, path, nothing)));
      if (faults.length > 0) found[`${path.join('.')} = ${JSON.stringify(nothing)}`] = faults;
    }
  }
  expect(found).toEqual({});
});

test.each(everyWidget)('$name: nothing but what it cannot do without', (widget) => {
  let props: Record<string, unknown> = widget.props;
  for (const [path, value] of [...valuesIn(props)].toReversed()) {
    const all = nothings(widget, path, value);
    if (all.length > 0) props = withValue(props, path, all.includes(null) ? null : all[0]);
  }
  expect(faultsOf(render(widget, props))).toEqual([]);
});
