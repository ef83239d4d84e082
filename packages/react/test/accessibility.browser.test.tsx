import axe from 'axe-core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../src/styles.css';
import { stories } from './stories.tsx';

// A widget is a piece of a page: the rules on whole pages are the page's to keep.
const rules = Object.fromEntries(
  ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'heading-order'].map((rule) => [
    rule,
    { enabled: false },
  ]),
);

document.documentElement.lang = 'id';
document.title = 'Uji aksesibilitas';

// In dark: Storybook's own suite asks the same of every story in light.
test.each(stories)('dark: $name has no accessibility violations', async ({ Story }) => {
  document.documentElement.setAttribute('data-humas-scheme', 'dark');
  const { container } = await render(<Story />);
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
