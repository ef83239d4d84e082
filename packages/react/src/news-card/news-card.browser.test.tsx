import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import { summary } from '../../test/samples.ts';
import { NewsCard } from './news-card.js';

test('the whole card is the link, wherever a thumb lands', async () => {
  const { container } = await render(<NewsCard article={summary} views={31_877} />);
  const card = container.querySelector('article')?.getBoundingClientRect();
  const link = container.querySelector('a');
  expect(card?.height).toBeGreaterThan(200);
  for (const [x, y] of [
    [0.02, 0.02],
    [0.5, 0.5],
    [0.98, 0.98],
  ] as const) {
    const point = document.elementFromPoint(
      (card?.left ?? 0) + (card?.width ?? 0) * x,
      (card?.top ?? 0) + (card?.height ?? 0) * y,
    );
    expect(point).toBe(link);
  }
});

test('the focus ring surrounds the card', async () => {
  const { container } = await render(<NewsCard article={summary} />);
  container.querySelector('a')?.focus({ focusVisible: true } as FocusOptions);
  const link = container.querySelector('a');
  const ring = getComputedStyle(link as Element, '::after');
  expect(ring.outlineWidth).toBe('3px');
  expect(ring.outlineStyle).toBe('solid');
});

test('a badge tells the date whole, and the words below then leave the screen but not the page', async () => {
  const { container } = await render(
    <div data-humas-card="badge">
      <NewsCard article={summary} views={12} />
    </div>,
  );
  const badge = container.querySelector('.humas-news-card__badge') as HTMLElement;
  const date = container.querySelector('time') as HTMLElement;
  expect(getComputedStyle(badge).display).toBe('block');
  expect(badge.textContent).toContain(summary.publishedAt.slice(0, 4));
  expect(getComputedStyle(date.parentElement as Element).clipPath).toBe('inset(50%)');
  expect(date.checkVisibility()).toBe(true);
});

test('without a picture there is no badge, so the date stays to be seen', async () => {
  const { container } = await render(
    <div data-humas-card="badge">
      <NewsCard article={{ ...summary, cover: null }} />
    </div>,
  );
  const date = container.querySelector('time') as HTMLElement;
  expect(container.querySelector('.humas-news-card__badge')).toBeNull();
  expect(getComputedStyle(date.parentElement as Element).clipPath).toBe('none');
});
