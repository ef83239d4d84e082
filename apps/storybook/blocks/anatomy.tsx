import { type Of, useOf } from '@storybook/addon-docs/blocks';
import { createElement, useLayoutEffect, useRef, useState } from 'react';

/** One numbered part: where it is in the widget, what it is called, what it is for. */
export type Part = { at: string; is: string; for: string };

type Spot = { x: number; y: number };
type Box = { left: number; top: number; right: number; bottom: number };

/** Half a number's disc. */
const R = 11;

const touch = (one: Box, other: Box) =>
  one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;

const discAt = ({ x, y }: Spot): Box => ({ left: x - R, top: y - R, right: x + R, bottom: y + R });

const holds = (one: Box, other: Box) =>
  one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom;

/** Where readers see something: words, icons and controls. A number on them would hide what it speaks about. */
function seenIn(frame: Element, at: (rect: DOMRect) => Box): Box[] {
  const seen = [...frame.querySelectorAll('svg, input, select, textarea, button, a')]
    .filter((one) => one.checkVisibility())
    .map((one) => at(one.getBoundingClientRect()));
  const words = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (words.nextNode()) {
    const parent = words.currentNode.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.docs-number, .humas-hidden-text')) continue;
    range.selectNodeContents(words.currentNode);
    seen.push(...[...range.getClientRects()].map(at));
  }
  return seen;
}

/**
 * Where each part's number stands: in the margin beside its first line like a line number, or else before, above, after
 * or below it, where it hides nothing. Parts within parts choose first, so that their whole stands apart from them.
 */
function spotsOf(frame: Element, parts: Part[]): Spot[] {
  const edge = frame.getBoundingClientRect();
  const at = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - edge.left,
    top: top - edge.top,
    right: right - edge.left,
    bottom: bottom - edge.top,
  });
  const boxes = parts.map((part): Box => {
    const found = frame.querySelector(part.at);
    if (!found)
      throw new Error(`The picture has no "${part.at}". Its legend would point at nothing. Mend \`parts\`.`);
    return at(found.getBoundingClientRect());
  });
  const seen = seenIn(frame, at);
  const margin = frame.firstElementChild ? at(frame.firstElementChild.getBoundingClientRect()).left : 0;
  const spots: Spot[] = [];
  const inside = (box: Box) => boxes.filter((other) => other !== box && holds(box, other)).length;
  for (const box of [...boxes].sort((one, other) => inside(one) - inside(other))) {
    const { left, top, right, bottom } = box;
    const line = top + Math.min(bottom - top, 32) / 2;
    const others = boxes.filter((other) => !holds(other, box) && !holds(box, other));
    const hidden = [
      ...others,
      ...seen.filter((one) => !holds(one, box)),
      ...spots.filter(Boolean).map(discAt),
    ];
    // The margin speaks of what begins a line.
    const before = { left: margin, top: line - 6, right: left - 1, bottom: line + 6 };
    const begins = left - margin < 64 && !hidden.some((other) => !holds(other, box) && touch(other, before));
    const places = [
      ...(begins ? [{ x: margin - R - 8, y: line }] : []),
      { x: left - R - 8, y: line },
      { x: left + R, y: top - R - 2 },
      { x: right + R + 6, y: line },
      { x: left + R, y: bottom + R + 2 },
    ];
    const isFree = (place: Spot) =>
      place.x >= R &&
      place.y >= R &&
      place.x + R <= edge.width &&
      place.y + R + 3 <= edge.height &&
      !hidden.some((other) => touch(other, discAt(place)));
    spots[boxes.indexOf(box)] = places.find(isFree) ?? { x: left, y: top };
  }
  return spots;
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
