import { formatCredit } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { Media } from '../internal/contract.js';
import { Picture } from '../internal/picture.js';
import type { WidgetProps } from '../internal/widget-props.js';

/** Props of {@link Figure}. */
export type FigureProps = Pick<WidgetProps, 'locale' | 'className'> & {
  /** A picture with its alternative text, caption and credit. */
  media: Media;
  /**
   * Whether it is fetched first: for the picture at the top of the page.
   * @default false
   */
  priority?: boolean;
  /** The `sizes` attribute, when the page lays it out unlike an article. */
  sizes?: string;
};

/**
 * A picture with its caption and its credit, which are two things: one says what is seen, the other who made it.
 *
 * @example
 * ```tsx
 * <Figure media={article.cover} priority />
 * ```
 */
export function Figure({ media, priority, sizes, locale, className }: FigureProps) {
  const credit = media.credit ? formatCredit(media.credit, { locale }) : '';
  return (
    <figure className={classNames('humas-figure', className)}>
      <Picture
        media={media}
        alt={media.decorative ? '' : media.alt}
        priority={priority}
        sizes={sizes}
        className="humas-figure__picture"
      />
      {media.caption || credit ? (
        <figcaption className="humas-figure__text">
          {media.caption ? <span className="humas-figure__caption">{media.caption}</span> : null}{' '}
          {credit ? <span className="humas-figure__credit">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
