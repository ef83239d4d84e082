import { formatDate } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { DateFace, type DateFaceProps } from './date-face.js';

/** Props of {@link DateBadge}. */
export type DateBadgeProps = DateFaceProps & Pick<WidgetProps, 'className'>;

/**
 * A date as a leaf of a calendar: the day over the month. Whoever hears it hears the year as well.
 *
 * @example
 * ```tsx
 * <DateBadge date="2019-09-30" relativeTo={now} />
 * ```
 */
export function DateBadge({ className, ...face }: DateBadgeProps) {
  const { date, locale, timeZone } = face;
  return (
    <time className={classNames('humas-date-badge', className)} dateTime={date}>
      <DateFace {...face} />
      <span className="humas-hidden-text">{formatDate(date, { locale, timeZone, style: 'medium' })}</span>
    </time>
  );
}
