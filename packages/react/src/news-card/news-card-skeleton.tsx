import { classNames } from '../internal/class-names.js';
import { isBadgePossible, type ManneredProps, mannerAttributes } from '../manners/manners.js';
import { isPictured, type NewsCardVariant } from './news-card.js';

/** Props of {@link NewsCardSkeleton}. */
export type NewsCardSkeletonProps = ManneredProps & {
  /** @default 'card' */
  variant?: NewsCardVariant;
  /** A class of yours, beside ours. */
  className?: string;
};

/**
 * The box of a card whose story has not arrived: still bars in the same places, a line for a line, so that nothing
 * moves when it comes. Hidden from assistive technology; the list around it says that it is loading.
 *
 * @example
 * ```tsx
 * <NewsCardSkeleton variant="item" />
 * ```
 */
export function NewsCardSkeleton({ variant = 'card', manners, className }: NewsCardSkeletonProps) {
  const pictured = isPictured(variant);
  const large = variant === 'card' || variant === 'lead';
  return (
    <div
      className={classNames('humas-news-card', className)}
      data-variant={variant}
      data-state="loading"
      data-pictured={pictured ? '' : undefined}
      {...mannerAttributes(manners)}
      aria-hidden="true"
    >
      <div className="humas-news-card__text">
        {variant === 'lead' || variant === 'text' ? (
          <Bars className="humas-news-card__kicker" lines={1} />
        ) : null}
        <Bars className="humas-news-card__headline" lines={large ? 3 : 2} />
        {large ? <Bars className="humas-news-card__excerpt" lines={2} /> : null}
        {variant === 'text' ? null : <Bars className="humas-meta-line" lines={1} />}
      </div>
      {pictured ? <div className="humas-news-card__media" /> : null}
      {pictured && isBadgePossible(manners) ? (
        <p className="humas-news-card__badge humas-date-badge" />
      ) : null}
      {variant === 'rank' ? <p className="humas-news-card__rank" /> : null}
    </div>
  );
}

/** As many lines as the words will likely take, in their type. */
function Bars({ className, lines }: { className: string; lines: number }) {
  return (
    <div className={className}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are always the same
        <span className="humas-news-card__bar" data-bar={line < lines - 1 ? 'long' : 'short'} key={line} />
      ))}
    </div>
  );
}
