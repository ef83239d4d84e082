import { type Kind, maybeOneOf, oneOf, readAttributes, text, whole } from './attributes.js';

/** A time zone. One that nobody knows would break every date; it counts as left out. */
const zone: Kind<string | undefined> = (written) => {
  try {
    return Intl.DateTimeFormat('id', { timeZone: written ?? '' }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

/** Attributes of every tag. */
export const COMMON = {
  'api-url': text,
  locale: maybeOneOf('id', 'en'),
  theme: text,
  scheme: maybeOneOf('light', 'dark', 'auto'),
  'time-zone': zone,
  'heading-level': whole(2, 4, 2),
};

/** What every tag knows about its place in the page. */
export type Settings = {
  /** Address of the content API without a slash at its end; empty when nobody named one. */
  readonly apiUrl: string;
  readonly locale: 'id' | 'en';
  readonly timeZone: string;
  readonly headingLevel: 2 | 3 | 4;
};

/** Whoever serves the script at `/embed/v1/` is the API, unless the page names another. Read while the script is sure to be there. */
const servedBy =
  typeof document === 'undefined'
    ? ''
    : [...document.querySelectorAll('script')].reduce(
        (found, { src }) => found || (/^(https?:.*)\/embed\/v1\/humas-/.exec(src)?.[1] ?? ''),
        '',
      );

/** An attribute of an element or of the nearest one around it. */
const nearest = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name);

/** Reads the settings of a tag: its own attributes first, then what the page says around it. */
export function settingsOf(element: Element): Settings {
  const own = readAttributes(element, COMMON);
  const apiUrl = own.apiUrl ?? nearest(element, 'data-humas-api-url') ?? servedBy;
  const spoken = oneOf('id', 'en')((nearest(element, 'lang') ?? '').slice(0, 2).toLowerCase());
  return {
    apiUrl: apiUrl.replace(/\/+$/, ''),
    locale: own.locale ?? spoken,
    timeZone: own.timeZone ?? 'Asia/Jakarta',
    headingLevel: own.headingLevel as Settings['headingLevel'],
  };
}
