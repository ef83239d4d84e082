import { type Of, useOf } from '@storybook/addon-docs/blocks';
import { createElement, useLayoutEffect, useRef, useState } from 'react';

/** One numbered part: where it is in the widget, what it is called, what it is for. */
export type Part = { at: string; is: string; for: string };

type Spot = { x: number; y: number; low: boolean };

/** Discs are 22 px: two that would lie upon each other stand side by side. */
const apart = (one: Spot, other: Spot) => Math.abs(one.x - other.x) >= 26 || Math.abs(one.y - other.y) >= 26;

/** Where each part begins, measured in the frame. */
function spotsOf(frame: Element, parts: Part[]): Spot[] {
  const { left, top } = frame.getBoundingClientRect();
  const taken: Spot[] = [];
  for (const { at } of parts) {
    const part = frame.querySelector(at);
    if (!part)
      throw new Error(`The picture has no "${at}". Its legend would point at nothing. Mend \`parts\`.`);
    const box = part.getBoundingClientRect();
    const spot = { x: box.left - left, y: box.top - top, low: box.height < 32 };
    while (!taken.every((other) => apart(spot, other))) spot.x += 26;
    taken.push(spot);
  }
  return taken;
}

/**
 * The widget itself with numbers on its parts, and a legend that says what each is for. A picture to look at: it cannot
 * be pressed, and readers who listen get the legend.
 */
export function Anatomy({ of, parts, zoom = 1 }: { of: Of; parts: Part[]; zoom?: number }) {
  const { story } = useOf(of, ['story']);
  const frame = useRef<HTMLDivElement>(null);
  const [spots, setSpots] = useState<Spot[]>([]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    // Fonts and pictures that come later move the parts.
    const watcher = new ResizeObserver(() => setSpots(spotsOf(element, parts)));
    for (const watched of [element, ...element.querySelectorAll('*')]) watcher.observe(watched);
    return () => watcher.disconnect();
  }, [parts]);

  return (
    <figure className="sb-unstyled docs-anatomy">
      <div className="docs-stage" ref={frame} aria-hidden="true">
        <div inert style={{ zoom }}>
          {story.component && createElement(story.component, story.initialArgs)}
        </div>
        {spots.map(({ x, y, low }, index) => (
          <span
            key={parts[index]?.at}
            className="docs-number"
            data-low={low}
            style={{ insetInlineStart: x, insetBlockStart: y }}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ol className="docs-legend">
        {parts.map((part) => (
          <li key={part.at}>
            <strong>{part.is}</strong> {part.for}
          </li>
        ))}
      </ol>
    </figure>
  );
}
