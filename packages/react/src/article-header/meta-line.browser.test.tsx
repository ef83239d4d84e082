import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import { article } from '../../test/samples.ts';
import { ViewCounter } from '../view-counter/view-counter.js';
import { ArticleHeader } from './article-header.js';

test('a dot never starts a wrapped line', async () => {
  await page.viewport(320, 800);
  const { container } = await render(<ArticleHeader article={article} views="Dibaca 19.111 kali" />);
  const line = container.querySelector('.humas-meta-line') as HTMLElement;
  const facts = [...container.querySelectorAll<HTMLElement>('.humas-meta-line__fact')];
  const tops = new Set(facts.map((fact) => fact.offsetTop));
  expect(tops.size).toBeGreaterThan(1);
  expect(getComputedStyle(line).overflow).toBe('clip');

  const edge = line.getBoundingClientRect().left;
  for (const top of tops) {
    const [first, ...others] = facts.filter((fact) => fact.offsetTop === top);
    // The dot stands in the fact's padding: left of the clipping edge for the first, inside it for the others.
    const dotOf = (fact: HTMLElement) =>
      fact.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(fact, '::before').left);
    expect(dotOf(first as HTMLElement) + 4).toBeLessThanOrEqual(edge);
    for (const other of others) expect(dotOf(other)).toBeGreaterThan(edge);
  }
});

test('a count that is not known leaves no dot', async () => {
  const { container } = await render(
    <ArticleHeader article={article} views={<ViewCounter views={undefined} />} />,
  );
  const facts = [...container.querySelectorAll('.humas-meta-line__fact')];
  expect(facts.map((fact) => fact.checkVisibility())).toEqual([true, true, false]);
});
