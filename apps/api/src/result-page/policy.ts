import { createHash } from 'node:crypto';
import { STYLES } from './styles.js';

const STYLE_HASH = createHash('sha256').update(STYLES).digest('base64');

/**
 * Headers of every page. Only the page's own style, forms only to this server; and because a reader's secret stands in
 * the page and its address, neither may be kept, indexed or passed on.
 */
export const PAGE_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};
