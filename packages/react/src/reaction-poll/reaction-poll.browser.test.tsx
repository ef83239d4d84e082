import { composeStories } from '@storybook/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import * as stories from './reaction-poll.stories.tsx';

const { LongWords, BeforeAChoice, Chosen } = composeStories(stories);

const boxes = (container: Element) =>
  [...container.querySelectorAll('.humas-reaction-poll__option')].map((option) =>
    option.getBoundingClientRect(),
  );

test('options are equally wide, however long their counts', async () => {
  await page.viewport(560, 800);
  const { container } = await render(<LongWords />);
  expect(new Set(boxes(container).map(({ width }) => width)).size).toBe(1);
});

test('no option grows a line when its count appears on a narrow phone', async () => {
  await page.viewport(320, 800);
  const before = boxes((await render(<BeforeAChoice />)).container).map(({ height }) => height);
  const after = boxes((await render(<Chosen />)).container).map(({ height }) => height);
  expect(after).toEqual(before);
});
