import { formatDateBadge } from '@humas/editorial';
import type { Locale, Media } from '../internal/contract.js';
import { Picture } from '../internal/picture.js';

type NewsCardMediaProps = {
  cover: Media;
  priority: boolean;
  /** The date of the badge that themes with the `badge` manner lay on the picture. */
  badge?: string;
  locale: Locale;
  timeZone?: string;
};

/**
 * The cover, decorative here: the headline beside it says what the story is, and a second voice would double it.
 * The badge gives day, month and year, since a day without its year may be any year's. It is hidden from assistive
 * technology because the meta line says the same in words; where the badge is seen, those words are only heard.
 */
export function NewsCardMedia({ cover, priority, badge, locale, timeZone }: NewsCardMediaProps) {
  const parts = badge && formatDateBadge(badge, { locale, timeZone });
  return (
    <div className="humas-news-card__media">
      <Picture media={cover} alt="" priority={priority} className="humas-news-card__picture" />
      {parts ? (
        <p className="humas-news-card__badge" aria-hidden="true">
          <span>{parts.day}</span>{' '}
          <span>
            {parts.month} {parts.year}
          </span>
        </p>
      ) : null}
    </div>
  );
}
