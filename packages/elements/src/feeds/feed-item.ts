import type { NewsCardArticle } from '@humas/react/news-card';

/** A story of a feed, as far as a card needs it. */
export type FeedItem = NewsCardArticle;

/** Stories that are read of a feed, whose owner may have put a whole archive there; lists show twenty. */
export const MOST = 50;

/** Letters that are read of a text: feeds bring whole articles as summaries. */
const LONGEST = 5000;

/** Text of a feed as text: entities read, tags gone, scripts never run (a parsed document is not a page). */
export function plain(written: string | null | undefined): string {
  if (!written) return '';
  const parsed = new DOMParser().parseFromString(written.slice(0, LONGEST), 'text/html');
  for (const code of parsed.querySelectorAll('script,style,template')) code.remove();
  return (parsed.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * A feed's link, absolute. A page on https must not send its readers to http of the same address, which every agency has had to
 * answer on https since 2018.
 */
export function link(written: string | null | undefined, base: string): string | undefined {
  try {
    const url = new URL((written ?? '').trim(), base);
    if (url.protocol === 'http:' && location.protocol === 'https:') url.protocol = 'https:';
    return /^https?:$/.test(url.protocol) && written ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The national box wrote `23-11-2026 10:00` in Jakarta's time and left the zone out. */
const BOX_DATE = /^(\d\d)-(\d\d)-(\d{4})(?:[ ,T]+(\d\d)[:.](\d\d))?/;

/** A feed's date as RFC 3339; undefined when it is none. */
export function moment(written: string | null | undefined): string | undefined {
  const said = (written ?? '').trim();
  const [box, day, month, year, hour = '00', minute = '00'] = BOX_DATE.exec(said) ?? [];
  const time = Date.parse(box ? `${year}-${month}-${day}T${hour}:${minute}:00+07:00` : said);
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Years of more than four digits are none that news is printed with.
  return iso.length === 24 ? iso : undefined;
}
