import type { ReactNode } from 'react';
import { type ContactAgency, contactItems } from '../contact-channels/contact-items.js';
import { classNames } from '../internal/class-names.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** What the footer needs of an agency: any `Agency`. */
export type SiteFooterAgency = ContactAgency;

/** A column of links. */
export type SiteFooterColumn = {
  /** What its links have in common. */
  title: string;
  /** Its links; a column without any is not shown. */
  items: readonly { label: string; href: string }[];
};

/** Props of {@link SiteFooter}. */
export type SiteFooterProps = WidgetProps & {
  /** Whom to reach. */
  agency: SiteFooterAgency;
  /** Where else to look. */
  columns?: readonly SiteFooterColumn[];
  /** Where readers learn how views and reactions are counted; with it, the note on counting is shown. */
  countingHref?: string;
  /** A last line, such as a copyright or accessibility statement. */
  children?: ReactNode;
};

/**
 * How to reach the agency, where else to look, and how this site counts.
 *
 * @example
 * ```tsx
 * <SiteFooter agency={agency} countingHref="/cara-menghitung" />
 * ```
 */
export function SiteFooter(props: SiteFooterProps) {
  const { agency, columns = [], countingHref, children, locale = 'id', labels, className } = props;
  const label = labelsIn({ id: id.siteFooter, en: en.siteFooter }, locale, labels);
  const heading = labelsIn({ id: id.contactChannels, en: en.contactChannels }, locale, labels);
  const contacts = contactItems(agency, locale, labels);
  const counting = safeUrl(countingHref);
  return (
    <footer className={classNames('humas-site-footer', className)}>
      <div className="humas-site-footer__row">
        {contacts.length > 0 ? (
          <div>
            <h2 className="humas-site-footer__title">{heading('contactChannels.title')}</h2>
            <ul className="humas-site-footer__items">{contacts}</ul>
          </div>
        ) : null}
        {columns
          .filter(({ items }) => items.length > 0)
          .map((column) => (
            <div key={column.title}>
              <h2 className="humas-site-footer__title">{column.title}</h2>
              <ul className="humas-site-footer__items">
                {column.items.map((item) => (
                  <li key={`${item.href} ${item.label}`}>
                    <a href={safeUrl(item.href)}>{item.label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        {counting ? (
          <div>
            <h2 className="humas-site-footer__title">{label('siteFooter.counting')}</h2>
            <p>{label('siteFooter.countingText')}</p>
            <p>
              <a href={counting}>{label('siteFooter.countingMore')}</a>
            </p>
          </div>
        ) : null}
      </div>
      {children ? <div className="humas-site-footer__last">{children}</div> : null}
    </footer>
  );
}
