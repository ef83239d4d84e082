import { type DateBadgeParts, formatDateBadge } from '@humas/editorial';
import type { DatedWidgetProps } from '../internal/widget-props.js';

/** What a badge shows of a date. */
export type DateFaceProps = Pick<DatedWidgetProps, 'locale' | 'timeZone'> & {
  /** RFC 3339 with offset, or a day such as `2019-09-30`. */
  date: string;
  /**
   * Whether the year is seen.
   * @default whether it is another year than `relativeTo`'s; false when that is not known
   */
  showYear?: boolean;
  /** The present as RFC 3339. Pass the server's, so that both sides print the same. */
  relativeTo?: string;
};

/** Day over month, and the year where a day without it may be any year's. For eyes only: words stand beside it. */
export function DateFace(props: DateFaceProps) {
  const parts = formatDateBadge(props.date, props);
  return (
    <span aria-hidden="true">
      <span className="humas-date-badge__day">{parts.day}</span> <span>{parts.month}</span>
      {isYearShown(parts, props) ? (
        <>
          {' '}
          <span className="humas-date-badge__year">{parts.year}</span>
        </>
      ) : null}
    </span>
  );
}

function isYearShown({ year }: DateBadgeParts, { showYear, relativeTo, timeZone }: DateFaceProps): boolean {
  return showYear ?? (relativeTo !== undefined && formatDateBadge(relativeTo, { timeZone }).year !== year);
}
