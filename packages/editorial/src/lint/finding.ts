import type { Locale } from '../locale.js';
import type { LintRule } from './messages/index.js';

/** A picture as far as lint looks at it. */
export type LintPicture = {
  alt?: string | null;
  caption?: string | null;
  /** True for a picture that says nothing, whose alt may be empty. */
  decorative?: boolean;
  credit?: { photographer?: string | null; initials?: string | null; unit?: string | null } | null;
};

/** An article as far as lint looks at it; what is left out is not looked at. */
export type LintInput = {
  headline: string;
  /** Null when the article has none, which matters when it has no text either. */
  lead?: string | null;
  excerpt?: string | null;
  /** Text without markup, paragraphs apart by line breaks, without the captions of its pictures. */
  bodyText: string;
  /** The words of every link in the text; left out, only `klik di sini` in the text itself is found. */
  links?: readonly string[];
  /** RFC 3339; tells the year of "Rabu (28/9)". */
  publishedAt?: string | null;
  /** Day of the event, such as `2016-09-28`: that date is known with its year. */
  eventDate?: string | null;
  cover?: LintPicture | null;
  pictures?: readonly LintPicture[];
  /** An empty list is a finding; leave it out when credits are not known here. */
  credits?: readonly unknown[];
  /**
   * Language of the article. Rules of Indonesian spelling are for `id` alone.
   * @default 'id'
   */
  locale?: string;
};

/** Something an editor should look at, as the contract's `Finding`. Nothing is refused because of it. */
export type Finding = {
  rule: LintRule;
  /** The field it is in: `headline`, `body`, `cover.alt`, `pictures.0.caption`, … */
  place: string;
  /** The words it is about, exactly as they stand there; null when something is missing. */
  quote: string | null;
  message: string;
  /** What to write instead; null when only the editor can know. */
  suggestion: string | null;
};

/** Options of `lintArticle`. */
export type LintOptions = {
  /**
   * Language of the messages.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Zone in which `publishedAt` is a day.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
};

/** Takes a finding; the message and its language are the reporter's. */
export type Report = (
  rule: LintRule,
  place: string,
  quote: string | null,
  suggestion?: string | null,
  values?: Readonly<Record<string, string | number>>,
) => void;
