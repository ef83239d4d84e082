import type { Labels } from '../messages/messages.js';
import type { Locale } from './contract.js';

/** Props of every static widget: all strings, so that a server component may pass them on. */
export type WidgetProps = {
  /**
   * Language of our words, dates and figures. Content keeps its own language.
   * @default 'id'
   */
  locale?: Locale;
  /** Words of yours in place of ours. */
  labels?: Labels;
  /** A class of yours, beside ours. */
  className?: string;
};

/** Props of a static widget that prints dates. */
export type DatedWidgetProps = WidgetProps & {
  /**
   * IANA zone whose wall clock is printed: `Asia/Jakarta`, `Asia/Makassar` or `Asia/Jayapura`.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
};
