import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { everyWidget, valuesIn, whole, withValue } from './every-widget.ts';
import { articles, readAlso } from './samples.ts';

const MARK = 'hanya dalam bahasa Indonesia';

const isLocalized = (value: unknown): value is { id: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  Object.keys(value).every((key) => /^(id|en)$/.test(key));

/** Texts of a page, each with the language a screen reader would pronounce it in; undefined is the page's. */
function spokenTexts(html: string): [text: string, lang: string | undefined][] {
  return [...JSDOM.fragment(html).querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map((node): [string, string | undefined] => [
        node.textContent ?? '',
        element.closest<HTMLElement>('[lang]')?.lang,
      ]),
  );
}

// WCAG 2.2, 3.1.2: read with English sounds, Indonesian is noise.
test.each(everyWidget)(
  '$name: on an English page, what was not translated says that it is Indonesian',
  (widget) => {
    let props: Record<string, unknown> = { ...widget.props, locale: 'en' };
    for (const [path, value] of valuesIn(props))
      if (isLocalized(value)) props = withValue(props, path, { id: MARK });
    const html = renderToStaticMarkup(createElement(widget.Widget, props));
    const marked = spokenTexts(html).filter(([text]) => text.includes(MARK));
    expect(marked.filter(([, lang]) => lang !== 'id')).toEqual([]);
    expect(marked.length > 0).toBe(html.includes(MARK));
  },
);

test.each(['ArticleHeader', 'ArticlePage', 'NewsCard', 'NewsList', 'ReadAlso'])(
  '%s: an Indonesian article on an English page says its language',
  (name) => {
    const widget = everyWidget.find((one) => one.name === name) as (typeof everyWidget)[number];
    const html = renderToStaticMarkup(createElement(widget.Widget, { ...widget.props, locale: 'en' }));
    const headlines = [whole, readAlso.article, ...articles].map(({ headline }) =>
      headline.split(' ').slice(0, 2).join(' '),
    );
    const found = spokenTexts(html).filter(([text]) =>
      headlines.some((headline) => text.startsWith(headline)),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, lang]) => lang !== 'id')).toEqual([]);
  },
);
