import '@humas/tokens/tokens.css';
import '../src/styles.css';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { stories } from './stories.tsx';

const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

/** Of a group of radio buttons the keyboard meets the chosen one. */
const isPassedOver = (stop: Element) =>
  stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked;

/** What the keyboard should meet, in the order of the page. */
const stopsIn = (root: ParentNode) =>
  [...root.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility() && !isPassedOver(stop));

const nameOf = (stop: Element) => `${stop.tagName} ${stop.textContent || stop.getAttribute('name')}`;

const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
  outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;

/** Whether a ring is seen: on the stop, on the card or row that its link covers, or on its label. */
const isRinged = (stop: Element) =>
  isRing(getComputedStyle(stop)) ||
  isRing(getComputedStyle(stop, '::after')) ||
  isRing(getComputedStyle(stop.closest('article, label') ?? stop));

const firsts = stories.filter(
  ({ widget }, index) => stories.findIndex((story) => story.widget === widget) === index,
);

test.each(firsts)(
  '$name: Tab meets everything once, in order, and one sees where one is',
  async ({ Story }) => {
    const { container } = await render(<Story />);
    const expected = stopsIn(container);
    const met: string[] = [];
    const unseen: string[] = [];
    for (let presses = 0; presses < expected.length; presses++) {
      await userEvent.tab();
      const stop = document.activeElement ?? document.body;
      met.push(nameOf(stop));
      if (!isRinged(stop)) unseen.push(nameOf(stop));
    }
    expect(met).toEqual(expected.map(nameOf));
    expect(unseen).toEqual([]);
  },
);
