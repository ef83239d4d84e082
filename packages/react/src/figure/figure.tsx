import { formatCredit } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { Media } from '../internal/contract.js';
import { Picture } from '../internal/picture.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';

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
  const credit = formatCredit(media.credit ?? {}, { locale });
  const caption = written(media.caption);
  return (
    <figure className={classNames('humas-figure', className)}>
      <Picture
        media={media}
        alt={media.decorative ? '' : media.alt}
        priority={priority}
        sizes={sizes}
        className="humas-figure__picture"
      />
      {caption || credit ? (
        <figcaption className="humas-figure__text">
          {caption ? <span className="humas-figure__caption">{caption}</span> : null}{' '}
          {credit ? <span className="humas-figure__credit">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
