import { formatCompactCount, formatCount } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { ViewCount } from '../internal/contract.js';
import { textWithNode } from '../internal/text-with-node.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { viewCounter as en } from '../messages/en.js';
import { viewCounter as id } from '../messages/id.js';
import { fill, wordsIn } from '../messages/words-in.js';

/** Props of {@link ViewCounter}. */
export type ViewCounterProps = WidgetProps & {
  /** The count, as a number or as the API gives it. Null or left out while it is unknown: nothing is shown. */
  views?: number | ViewCount | null;
  /**
   * `full` 19.111 · `compact` 19,1 rb, with the full count for readers who listen.
   * @default 'full'
   */
  variant?: 'full' | 'compact';
};

/**
 * How often an article was read, as plain text: "Dibaca 19.111 kali".
 *
 * Not a live region: the count is not the result of anything the reader did (WCAG 2.2, 4.1.3). Unknown
 * shows nothing, for a 0 would be a false statement; a known 0 is shown.
 *
 * @throws {RangeError} when the count is negative or not whole.
 * @example
 * ```tsx
 * <ViewCounter views={counter.views} />
 * ```
 */
export function ViewCounter({ views, variant = 'full', locale = 'id', labels, className }: ViewCounterProps) {
  const count = typeof views === 'object' ? views?.total : views;
  if (count === undefined) return null;
  const words = wordsIn({ id, en }, locale, labels);
  const sentence = words[count === 1 ? 'viewCounter.once' : 'viewCounter.views'];
  const full = formatCount(count, { locale });
  const compact = variant === 'compact' ? formatCompactCount(count, { locale }) : full;
  const visible = textWithNode(sentence, <strong className="humas-view-counter__number">{compact}</strong>);
  return (
    <span className={classNames('humas-view-counter', className)}>
      {compact === full ? (
        visible
      ) : (
        <>
          <span aria-hidden="true">{visible}</span>
          <span className="humas-hidden-text">{fill(sentence, { n: full })}</span>
        </>
      )}
    </span>
  );
}
