import type { HTMLAttributes } from 'react';

/** Where a widget's heading stands in the page's outline; the page's own title is 1. */
export type HeadingLevel = 2 | 3 | 4;

type HeadingProps = HTMLAttributes<HTMLHeadingElement> & { level: 1 | HeadingLevel };

/** A heading whose level the page decides, since only the page knows its outline (WCAG 1.3.1). */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
