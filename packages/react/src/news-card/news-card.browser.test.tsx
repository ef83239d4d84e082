import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import { now, summary } from '../../test/samples.ts';
import { NewsList } from '../news-list/news-list.js';
import { NewsCard } from './news-card.js';
import { NewsCardSkeleton } from './news-card-skeleton.js';

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

const badges = { masthead: 'band', card: 'badge', date: 'badge' } as const;
const words = { masthead: 'line', card: 'text', date: 'short' } as const;
const pictures = { masthead: 'line', card: 'picture', date: 'long' } as const;

const part = (container: Element, name: string) =>
  container.querySelector<HTMLElement>(`.humas-news-card__${name}`) as HTMLElement;
const shown = (element: HTMLElement | null) => Boolean(element?.checkVisibility());
const factOf = (container: Element) => container.querySelector('time')?.parentElement as HTMLElement;

test('a badge on the picture tells the date whole, and the words leave the screen but not the page', async () => {
  const { container } = await render(
    <div data-humas-card="badge">
      <NewsCard article={summary} views={12} />
    </div>,
  );
  const badge = part(container, 'badge');
  expect(shown(badge)).toBe(true);
  expect(badge.textContent).toContain(summary.publishedAt.slice(0, 4));
  expect(badge.getBoundingClientRect().bottom).toBeLessThan(
    part(container, 'media').getBoundingClientRect().bottom,
  );
  expect(getComputedStyle(factOf(container)).clipPath).toBe('inset(50%)');
  expect(container.querySelector('time')?.checkVisibility()).toBe(true);
});

test('without a picture the badge stands beside the words', async () => {
  const { container } = await render(<NewsCard article={{ ...summary, cover: null }} manners={badges} />);
  const badge = part(container, 'badge').getBoundingClientRect();
  expect(badge.right).toBeLessThan(part(container, 'text').getBoundingClientRect().left);
});

test('how long ago says more than the badge, and stays to be seen', async () => {
  const { container } = await render(<NewsCard article={summary} manners={badges} relativeTo={now} />);
  expect(shown(part(container, 'badge'))).toBe(true);
  expect(getComputedStyle(factOf(container)).clipPath).toBe('none');
});

test('the nearest manners decide', async () => {
  const { container } = await render(
    <div data-humas-card="badge" data-humas-date="badge">
      <NewsCard article={summary} />
      <div data-humas-card="text" data-humas-date="long">
        <NewsCard article={summary} />
        <NewsCard article={summary} manners={pictures} />
      </div>
    </div>,
  );
  const cards = [...container.querySelectorAll('article')].map((card) => [
    shown(card.querySelector('.humas-news-card__badge')),
    shown(card.querySelector('.humas-news-card__media')),
  ]);
  expect(cards).toEqual([
    [true, true],
    [false, false],
    [false, true],
  ]);
});

test('a lead lies beside its picture where the card is wide, whatever the screen', async () => {
  await page.viewport(1280, 800);
  const { container } = await render(
    <div>
      <NewsCard article={summary} variant="lead" manners={words} />
    </div>,
  );
  const box = (name: string) => part(container, name).getBoundingClientRect();
  expect(box('text').right).toBeLessThan(box('media').left);
  (container.firstElementChild as HTMLElement).style.inlineSize = '400px';
  expect(shown(part(container, 'media'))).toBe(false);
  expect(box('text').width).toBeGreaterThan(380);
});

test.each(
  [pictures, badges, words].flatMap((manners) =>
    (['card', 'lead', 'item'] as const).map((variant) => [variant, manners] as const),
  ),
)('the skeleton of %s holds picture and badge in their final boxes, in %o', async (variant, manners) => {
  await page.viewport(390, 800);
  const { container } = await render(
    <>
      <NewsCard article={summary} variant={variant} manners={manners} />
      <NewsCardSkeleton variant={variant} manners={manners} />
    </>,
  );
  const boxes = [...container.children].map((card) => {
    const origin = card.getBoundingClientRect();
    return ['media', 'badge'].map((name) => {
      const element = part(card, name);
      if (!shown(element)) return null;
      const { left, top, width } = element.getBoundingClientRect();
      return [left - origin.left, top - origin.top, width].map(Math.round);
    });
  });
  expect(boxes[1]).toEqual(boxes[0]);
});

test('where text is twice as large on a narrow phone, nothing stands beside the words', async () => {
  await page.viewport(320, 800);
  document.documentElement.style.fontSize = '200%';
  const { container } = await render(
    <>
      <NewsList articles={[{ ...summary, cover: null }]} manners={badges} />
      <NewsList articles={[summary]} variant="latest" manners={badges} />
    </>,
  );
  for (const text of container.querySelectorAll('.humas-news-card__text')) {
    const card = text.closest('article') as HTMLElement;
    expect(text.getBoundingClientRect().width).toBeGreaterThan(card.getBoundingClientRect().width * 0.7);
  }
  document.documentElement.style.fontSize = '';
});
