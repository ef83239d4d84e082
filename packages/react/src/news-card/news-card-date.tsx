import { type DateStyle, formatDate, formatRelativeTime } from '@humas/editorial';
import type { Locale } from '../internal/contract.js';

type NewsCardDateProps = { date: string; now?: string; locale: Locale; timeZone?: string; style: DateStyle };

/** When a story appeared: how long ago when the present is known, which a badge beside it does not say; else its date. */
export function NewsCardDate({ date, now, locale, timeZone, style }: NewsCardDateProps) {
  return (
    <time className="humas-news-card__date" dateTime={date} data-relative={now ? '' : undefined}>
      {now
        ? formatRelativeTime(date, now, { locale, timeZone })
        : formatDate(date, { locale, timeZone, style })}
    </time>
  );
}
