import { schemeNames, themeAttributes, themeNames } from '@humas/tokens';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../src/styles.css';
import { Composite } from './composite.tsx';

// Widgets that stand in different places of a page stand side by side here: one banner, one main and one order of
// headings are the page's to keep.
const rules = Object.fromEntries(
  [
    'heading-order',
    'page-has-heading-one',
    'landmark-no-duplicate-banner',
    'landmark-no-duplicate-contentinfo',
    'landmark-banner-is-top-level',
    'landmark-contentinfo-is-top-level',
    'landmark-complementary-is-top-level',
    'landmark-main-is-top-level',
    'landmark-unique',
  ].map((rule) => [rule, { enabled: false }]),
);

const dresses = themeNames.flatMap((theme) => schemeNames.map((scheme) => [theme, scheme] as const));

document.documentElement.lang = 'id';
document.title = 'Semua widget';

test.each(dresses)(
  '%s, %s: every widget on one page has no accessibility violations',
  async (theme, scheme) => {
    for (const [name, value] of Object.entries(themeAttributes(theme, scheme)))
      document.documentElement.setAttribute(name, value);
    const { container } = await render(<Composite theme={theme} />);
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
