import { type Of, useOf } from '@storybook/addon-docs/blocks';
import { createElement, useLayoutEffect, useRef, useState } from 'react';

/** One numbered part: where it is in the widget, what it is called, what it is for. */
export type Part = { at: string; is: string; for: string };

type Spot = { x: number; y: number };
type Box = { left: number; top: number; right: number; bottom: number };

/** Half a number's disc. */
const R = 11;

const covers = ({ x, y }: Spot, { left, top, right, bottom }: Box) =>
  x + R > left && x - R < right && y + R > top && y - R < bottom;

const holds = (one: Box, other: Box) =>
  one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom;

/** Where each part's number stands in the frame: before it, above, below or after it, where it hides no other part. */
function spotsOf(frame: Element, parts: Part[]): Spot[] {
  const edge = frame.getBoundingClientRect();
  const boxes = parts.map(({ at }): Box => {
    const part = frame.querySelector(at);
    if (!part)
      throw new Error(`The picture has no "${at}". Its legend would point at nothing. Mend \`parts\`.`);
    const box = part.getBoundingClientRect();
    const [left, top] = [box.left - edge.left, box.top - edge.top];
    return { left, top, right: left + box.width, bottom: top + box.height };
  });
  const taken: Box[] = [];
  return boxes.map((box) => {
    const { left, top, right, bottom } = box;
    const others = [...boxes.filter((other) => !holds(other, box) && !holds(box, other)), ...taken];
    const places = [
      { x: left - R - 8, y: top + Math.min(bottom - top, 32) / 2 },
      { x: left + R, y: top - R - 2 },
      { x: left + R, y: bottom + R + 2 },
      { x: right + R + 4, y: top + Math.min(bottom - top, 32) / 2 },
    ];
    const isFree = (place: Spot) =>
      place.x >= R && place.y >= R && !others.some((other) => covers(place, other));
    const { x, y } = places.find(isFree) ?? { x: left, y: top };
    taken.push({ left: x - R, top: y - R, right: x + R, bottom: y + R });
    return { x, y };
  });
}

type AnatomyProps = {
  /** The story whose component and args are drawn. */
  of: Of;
  parts: Part[];
  /** Smaller than life, for what is large. */
  zoom?: number;
  /** As wide as its place on a page, in pixels. */
  width?: number;
};

/**
 * The widget itself with numbers on its parts, and a legend that says what each is for. A picture to look at: it cannot
 * be pressed, and readers who listen get the legend.
 */
export function Anatomy({ of, parts, zoom = 1, width }: AnatomyProps) {
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
        <div inert style={{ zoom, maxInlineSize: width }}>
          {story.component && createElement(story.component, story.initialArgs)}
        </div>
        {spots.map(({ x, y }, index) => (
          <span
            key={parts[index]?.at}
            className="docs-number"
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
