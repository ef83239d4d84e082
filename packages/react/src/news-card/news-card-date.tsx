import { type DateStyle, formatDate, formatRelativeTime } from '@humas/editorial';
import type { Locale } from '../internal/contract.js';

type NewsCardDateProps = { date: string; now?: string; locale: Locale; timeZone?: string; style: DateStyle };

/** When a story appeared: how long ago when the present is known, which a badge beside it does not say; else its date. */
export function NewsCardDate({ date, now, locale, timeZone, style }: NewsCardDateProps) {
  const written = (as: DateStyle) => formatDate(date, { locale, timeZone, style: as });
  const ago = now && formatRelativeTime(date, now, { locale, timeZone });
  // After a week that is the date again, which then follows the theme's manner like any other.
  const relative = ago !== written('medium') && ago;
  return (
    <time className="humas-news-card__date" dateTime={date} data-relative={relative ? '' : undefined}>
      {relative || written(style)}
    </time>
  );
}
