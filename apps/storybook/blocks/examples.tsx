import type { ReactNode } from 'react';

type ExampleProps = {
  /** What is right or wrong here, in one sentence. */
  says: string;
  /** The widget, used so. */
  children: ReactNode;
  /** Smaller than life, for what is large. */
  zoom?: number;
  /** As wide as its place on a page, in pixels. */
  width?: number;
};

/**
 * A small picture of a widget in use. It cannot be pressed or reached, and is silent: a wrong one would otherwise be
 * read as if it were meant, and be found by every accessibility test.
 */
const example = (word: string, right: boolean) =>
  function Example({ says, children, zoom = 1, width }: ExampleProps) {
    return (
      <figure className="docs-example" data-right={right}>
        <div className="docs-stage" aria-hidden="true" inert>
          <div style={{ zoom, maxInlineSize: width }}>{children}</div>
        </div>
        <figcaption>
          <strong>{word}</strong> {says}
        </figcaption>
      </figure>
    );
  };

/** The widget used rightly. */
export const Do = example('Lakukan:', true);

/** The widget used wrongly, or what people build in its place. */
export const Dont = example('Hindari:', false);

/** Puts examples side by side where there is room. */
export const Examples = ({ children }: { children: ReactNode }) => (
  <div className="sb-unstyled docs-examples">{children}</div>
);

/** What the page says first, once more in English. It stands on lines of its own, so that it is a paragraph. */
export const En = ({ children }: { children: ReactNode }) => (
  <div className="guide-english" lang="en">
    {children}
  </div>
);
