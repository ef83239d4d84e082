import { formatCount } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** Props of {@link Pagination}. */
export type PaginationProps = WidgetProps & {
  /** The page with newer news; none on the first page. */
  newerHref?: string | null;
  /** The page with older news; none on the last page. */
  olderHref?: string | null;
  /** Which page this is, from 1, where it is known. */
  page?: number;
  /** How many pages there are, where it is known. */
  pages?: number;
};

/**
 * Newer and older news. Cursors know no page numbers, and readers of news go back step by step. A side that is not
 * there is not drawn: a dead link is a stop of the keyboard that leads nowhere.
 *
 * @example
 * ```tsx
 * <Pagination newerHref="/berita?halaman=1" olderHref="/berita?halaman=3" page={2} pages={9} />
 * ```
 */
export function Pagination(props: PaginationProps) {
  const { newerHref, olderHref, page, pages, locale = 'id', labels, className } = props;
  const [newer, older] = [safeUrl(newerHref), safeUrl(olderHref)];
  if (!(newer || older)) return null;
  const label = labelsIn({ id: id.pagination, en: en.pagination }, locale, labels);
  const print = (count: number) => formatCount(count, { locale });
  return (
    <nav className={classNames('humas-pagination', className)} aria-label={label('pagination.title')}>
      <ul>
        {newer ? (
          <li>
            <a href={newer} rel="prev">
              {label('pagination.newer')}
            </a>
          </li>
        ) : null}
        {page ? (
          <li aria-current="page">
            {pages
              ? label('pagination.pageOf', { n: print(page), total: print(pages) })
              : label('pagination.page', { n: print(page) })}
          </li>
        ) : null}
        {older ? (
          <li>
            <a href={older} rel="next">
              {label('pagination.older')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
