import { formatCount, formatDate } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** A month with news in it. */
export type ArchiveNavMonth = {
  /** Year and month, such as `2023-10`. */
  month: string;
  /** The page that lists its news. */
  href: string;
  /** How many stories, where it is known; unknown is not 0. */
  count?: number | null;
};

/** Props of {@link ArchiveNav}. */
export type ArchiveNavProps = WidgetProps & {
  /** Months with news in them, in any order; nothing is shown for none. */
  months: readonly ArchiveNavMonth[];
  /** The month this page shows, such as `2023-10`; its year is open. */
  current?: string | null;
  /** @default 'Arsip berita' */
  title?: string;
  /** @default 2 */
  headingLevel?: HeadingLevel;
  /**
   * Begins the id that ties the navigation to its heading; two on a page need two.
   * @default 'humas-archive'
   */
  id?: string;
};

/**
 * Older news by month, the newest year first and open. Years unfold without JavaScript.
 *
 * @example
 * ```tsx
 * <ArchiveNav months={[{ month: '2023-10', count: 12, href: '/arsip/2023/10' }]} current="2023-10" />
 * ```
 */
export function ArchiveNav(props: ArchiveNavProps) {
  const { months, current, title, headingLevel = 2, id: ownId = 'humas-archive' } = props;
  const { locale = 'id', labels, className } = props;
  if (months.length === 0) return null;
  const label = labelsIn({ id: id.archiveNav, en: en.archiveNav }, locale, labels);
  // Newest first, whatever the order they came in.
  const sorted = [...months].sort((one, other) => (one.month < other.month ? 1 : -1));
  const years = [...new Set(sorted.map(({ month }) => month.slice(0, 4)))];
  const open = years.find((year) => current?.startsWith(year)) ?? years[0];
  return (
    <nav className={classNames('humas-archive-nav', className)} aria-labelledby={`${ownId}-title`}>
      <Heading level={headingLevel} id={`${ownId}-title`} className="humas-archive-nav__title">
        {written(title) ?? label('archiveNav.title')}
      </Heading>
      {years.map((year) => (
        <details open={year === open} key={year}>
          <summary>{year}</summary>
          <ul>
            {sorted
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, href, count }) => (
                <li key={month}>
                  <a href={safeUrl(href)} aria-current={month === current ? 'page' : undefined}>
                    {/* "Oktober": the year stands above, and is said again for who jumps from link to link. */}
                    <span>
                      {formatDate(`${month}-01`, { locale, style: 'medium' }).split(' ')[1]}{' '}
                      <span className="humas-hidden-text">{year}</span>
                    </span>{' '}
                    {count == null ? null : (
                      <small>
                        {label(count === 1 ? 'archiveNav.once' : 'archiveNav.count', {
                          n: formatCount(count, { locale }),
                        })}
                      </small>
                    )}
                  </a>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
