import { act, render } from '@testing-library/react';
import { createElement, StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { everyWidget, type Path, valuesIn, whole, withValue } from './every-widget.ts';

/** What is itself the name of an entry: two months, two languages or two notices of one name are one. */
const NAMES = /^(id|lang|month|value)$/;

const at = (value: unknown, path: Path) =>
  path.reduce((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], value);

/** What the second of two on a page is given so that its ids are its own, as their documentation says. */
const apart: Record<string, object> = {
  ArchiveNav: { id: 'arsip-lain' },
  ArticlePage: { article: { ...whole, id: 'art_lain' } },
  ClarificationBanner: { id: 'klarifikasi-lain' },
};

test.each(everyWidget)(
  '$name: two entries that share a label, a day or an address are both shown',
  (widget) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender } = render(createElement(widget.Widget, widget.props));
    for (const [path, value] of valuesIn(widget.props)) {
      const key = path.at(-1) ?? '';
      if (typeof value !== 'string' || path.at(-2) !== 1 || NAMES.test(`${key}`)) continue;
      const first = at(widget.props, [...path.slice(0, -2), 0, key]);
      rerender(createElement(widget.Widget, withValue(widget.props, path, first)));
    }
    expect(said.mock.calls.map((words) => words.join(' '))).toEqual([]);
    said.mockRestore();
  },
);

test.each(everyWidget)('$name: two on one page keep their names apart', async ({ name, Widget, props }) => {
  const other = { ...props, ...apart[name] };
  const { container } = await act(async () =>
    render(
      <StrictMode>
        <div>
          <Widget {...props} />
        </div>
        <div>
          <Widget {...other} />
        </div>
      </StrictMode>,
    ),
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index && !id.startsWith('humas-site-header-motif')),
  ).toEqual([]);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for'])
    for (const element of container.querySelectorAll(`[${attribute}]`))
      for (const id of element.getAttribute(attribute)?.split(' ') ?? [])
        expect(container.querySelectorAll(`[id="${id}"]`), `${attribute}=${id}`).toHaveLength(1);
});
