import { formatDate } from '../format-date.js';
import type { LocaleOptions } from '../locale.js';
import { teach } from '../teach.js';
import { channels, type ShareChannel } from './channels.js';
import { cutText } from './cut-text.js';

/** An article as far as it is passed on; the contract's `Article` and `ArticleSummary` are such. */
export type ShareInput = {
  headline: string;
  lead?: string | null;
  /** Stands in for a lead that is missing. */
  excerpt?: string | null;
  canonicalUrl: string;
  agency: { name: string; shortName?: string | null };
  publishedAt?: string | null;
  tags?: readonly string[];
};

/** Options of {@link shareText}. */
export type ShareTextOptions = LocaleOptions & {
  /**
   * How many of the article's tags become hashtags, from the first on. None is ever invented.
   * @default 0
   */
  hashtags?: number;
  /**
   * IANA name of the zone in which the article's day is named.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
};

/** What goes into an e-mail. */
export type ShareEmail = { subject: string; body: string };

/** Windows takes no longer `mailto:` address than 2,083, and the address of the reader's friend comes first. */
const LONGEST_MAILTO = 1900;
/** Longer subjects are not shown by any mail program. */
const LONGEST_SUBJECT = 150;
/** Less of a lead than this says nothing. */
const SHORTEST_LEAD = 40;

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Marks by which campaigns and networks follow readers; they are not part of the address. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|igshid|igsh|mc_cid|mc_eid|ref_src|via)=/i;

/** The address without what follows its readers. */
function plainAddress(url: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url.trim()) ?? [];
  const kept = query.split('&').filter((pair) => pair && !TRACKING.test(pair));
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

/** "Keterbukaan informasi" as `#KeterbukaanInformasi`: capitals let screen readers tell the words. */
function hashtagOf(tag: string): string {
  const words = tag.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('');
  return /\p{L}/u.test(joined) ? `#${joined}` : '';
}

type Parts = {
  headline: string;
  lead: string;
  agency: string;
  date: string;
  hashtags: string[];
  url: string;
};

function partsOf(article: ShareInput, { locale, timeZone, hashtags = 0 }: ShareTextOptions): Parts {
  const tags = (article.tags ?? []).map(hashtagOf).filter(Boolean);
  const date = article.publishedAt && formatDate(article.publishedAt, { style: 'medium', locale, timeZone });
  return {
    headline: onOneLine(article.headline),
    lead: onOneLine(article.lead || article.excerpt || ''),
    agency: onOneLine(article.agency.shortName || article.agency.name),
    date: date || '',
    hashtags: [...new Set(tags)].slice(0, hashtags),
    url: plainAddress(article.canonicalUrl),
  };
}

const compose = ({ headline, lead, agency, date, hashtags }: Parts) =>
  [
    headline,
    lead && `\n${lead}`,
    (agency || date) && `${lead || date ? '\n' : ''}${[agency, date].filter(Boolean).join(', ')}`,
    hashtags.join(' '),
  ]
    .filter(Boolean)
    .join('\n');

/** Leaves out what matters least until the rest fits: the lead, hashtags, the date; last the headline is cut. */
function fit(parts: Parts, fits: (text: string) => boolean): string | null {
  const fitting = (changed: Partial<Parts>) => fits(compose({ ...parts, ...changed }));
  const lead = fitting({ lead: '' }) ? cutText(parts.lead, (cut) => fitting({ lead: cut })) : '';
  const isWorthIt = lead === parts.lead || lead.length >= SHORTEST_LEAD;
  const rest: Parts = { ...parts, lead: isWorthIt ? lead : '' };
  while (rest.hashtags.length > 0 && !fits(compose(rest))) rest.hashtags = rest.hashtags.slice(0, -1);
  if (!fits(compose(rest))) rest.date = '';
  if (!fits(compose(rest)))
    rest.agency = cutText(
      rest.agency,
      (agency) => fits(compose({ ...rest, headline: '', agency })) && agency.length <= 60,
    );
  rest.headline = cutText(rest.headline, (headline) => fits(compose({ ...rest, headline })));
  const text = compose(rest);
  return fits(text) && (rest.headline !== '' || parts.headline === '') ? text : null;
}

/**
 * Writes what goes along when an article is passed on: headline first, then what the channel has room for, the agency,
 * and the address last. Nothing is invented: no `via`, no campaign marks, hashtags only from the article's tags when they
 * are asked for. What is too long is cut behind a word; the address never is.
 *
 * X counts 280, every link 23; Threads 500; the others are long enough for any lead. Instagram makes no links in captions,
 * so there the agency's name stands alone.
 *
 * @returns the text; for e-mail its subject and body.
 * @throws {RangeError} when the address alone is longer than the channel takes, or `publishedAt` is no date.
 * @example
 * shareText({ headline: 'Loket dibuka', canonicalUrl: 'https://contoh.go.id/loket', agency: { name: 'Contoh' } }, 'x')
 * // 'Loket dibuka\nContoh\nhttps://contoh.go.id/loket'
 */
export function shareText(article: ShareInput, channel: 'email', options?: ShareTextOptions): ShareEmail;
export function shareText(
  article: ShareInput,
  channel: Exclude<ShareChannel, 'email'>,
  options?: ShareTextOptions,
): string;
export function shareText(
  article: ShareInput,
  channel: ShareChannel,
  options?: ShareTextOptions,
): string | ShareEmail;
export function shareText(
  article: ShareInput,
  channel: ShareChannel,
  options: ShareTextOptions = {},
): string | ShareEmail {
  const parts = partsOf(article, options);
  if (channel === 'email') return emailOf(parts);
  const rules = channels[channel];
  const { limit, count, countUrl = count } = rules;
  const room = rules.link ? limit - countUrl(parts.url) - 1 : limit;
  const shown = { ...parts, lead: rules.lead ? parts.lead : '', date: rules.date ? parts.date : '' };
  const text = fit(shown, (candidate) => count(candidate) <= room);
  if (text === null) throw tooLong(parts.url, channel);
  return rules.link ? `${text}\n${parts.url}` : text;
}

function emailOf(parts: Parts): ShareEmail {
  const subject = cutText(
    parts.headline,
    (cut) => cut.length <= LONGEST_SUBJECT && encoded(cut) <= LONGEST_MAILTO / 2,
  );
  const room = LONGEST_MAILTO - encoded(subject) - encoded(`\n${parts.url}`);
  const text = fit({ ...parts, hashtags: [] }, (candidate) => encoded(candidate) <= room);
  if (text === null) throw tooLong(parts.url, 'email');
  return { subject, body: `${text}\n${parts.url}` };
}

/** Half a letter, which no address can hold, is replaced first. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).length;

const tooLong = (url: string, channel: ShareChannel) =>
  teach(
    `the address of ${url.length} characters leaves no room for a headline on ${channel}`,
    'An address cut in two leads nowhere',
    'Pass a shorter address, such as that of the article itself',
  );
