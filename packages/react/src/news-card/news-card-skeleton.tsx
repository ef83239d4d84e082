import { classNames } from '../internal/class-names.js';
import type { NewsCardVariant } from './news-card.js';

/** Props of {@link NewsCardSkeleton}. */
export type NewsCardSkeletonProps = {
  /** @default 'card' */
  variant?: NewsCardVariant;
  className?: string;
};

/**
 * The box of a card whose story has not arrived: still bars in the same places. Hidden from assistive technology;
 * the list around it says that it is loading.
 *
 * @example
 * ```tsx
 * <NewsCardSkeleton variant="item" />
 * ```
 */
export function NewsCardSkeleton({ variant = 'card', className }: NewsCardSkeletonProps) {
  const pictured = variant !== 'rank' && variant !== 'text';
  const bars = variant === 'card' || variant === 'lead' ? ['long', 'long', 'short'] : ['long', 'short'];
  return (
    <div
      className={classNames('humas-news-card', className)}
      data-variant={variant}
      data-state="loading"
      data-pictured={pictured ? '' : undefined}
      aria-hidden="true"
    >
      <div className="humas-news-card__text">
        {bars.map((bar, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are always the same
          <span className="humas-news-card__bar" data-bar={bar} key={index} />
        ))}
      </div>
      {pictured ? <div className="humas-news-card__media" /> : null}
    </div>
  );
}
