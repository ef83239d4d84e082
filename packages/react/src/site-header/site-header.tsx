import type { ReactNode } from 'react';
import { AgencyLogo } from '../internal/agency-logo.js';
import { classNames } from '../internal/class-names.js';
import type { Agency } from '../internal/contract.js';
import { localizedProps } from '../internal/localized.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { type MastheadMotif, SiteHeaderMotif } from './site-header-motif.js';

/** What the header needs of an agency: any `Agency`. */
export type SiteHeaderAgency = Pick<Agency, 'name'> & {
  /** Logo, the parent’s strip and the agency’s own line. */
  brand: Pick<Agency['brand'], 'logo' | 'endorsement' | 'descriptor'>;
};

/** A tab of the main menu. */
export type SiteHeaderItem = {
  /** Its word. */
  label: string;
  /** Where it leads. */
  href: string;
  /** Whether the reader is here, or below it. */
  current?: boolean;
};

/** Props of {@link SiteHeader}. */
export type SiteHeaderProps = WidgetProps & {
  /** Whose site it is. */
  agency: SiteHeaderAgency;
  /** Where the agency's name leads. */
  homeHref: string;
  /** The main menu, in its order. */
  items?: readonly SiteHeaderItem[];
  /**
   * Where the skip link jumps: the page's `<main>`, which should carry this id.
   * @default '#konten'
   */
  skipTo?: string;
  /** The strip under the masthead, `themes[name].motif` of `@humas/tokens`: themes without one have none. */
  motif?: MastheadMotif;
  /** A place beside the menu, for a language switch or a search box. */
  children?: ReactNode;
};

/**
 * Whose site this is and where one is on it: skip link, logo, name, the line that names the parent, tabs.
 *
 * @example
 * ```tsx
 * <SiteHeader agency={agency} homeHref="/" items={[{ label: 'Berita', href: '/berita', current: true }]} />
 * ```
 */
export function SiteHeader(props: SiteHeaderProps) {
  const { agency, homeHref, items = [], skipTo = '#konten', motif, children } = props;
  const { locale = 'id', labels, className } = props;
  const label = labelsIn({ id: id.siteHeader, en: en.siteHeader }, locale, labels);
  const { endorsement, descriptor } = agency.brand;
  const line = endorsement ?? descriptor;
  return (
    <header className={classNames('humas-site-header', className)}>
      <a className="humas-site-header__skip" href={safeUrl(skipTo)}>
        {label('siteHeader.skip')}
      </a>
      <div className="humas-site-header__row">
        <div className="humas-site-header__identity">
          <AgencyLogo agency={agency} />
          <div className="humas-site-header__names">
            <a className="humas-site-header__name" href={safeUrl(homeHref)}>
              {agency.name}
            </a>
            {line ? <p className="humas-site-header__line" {...localizedProps(line, locale)} /> : null}
          </div>
        </div>
        {items.length > 0 ? (
          <nav className="humas-site-header__nav" aria-label={label('siteHeader.menu')}>
            <ul className="humas-site-header__items">
              {items.map((item) => (
                <li key={`${item.href} ${item.label}`}>
                  <a
                    className="humas-site-header__item"
                    href={safeUrl(item.href)}
                    aria-current={item.current ? 'page' : undefined}
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {children ? <div className="humas-site-header__extra">{children}</div> : null}
      </div>
      {motif ? <SiteHeaderMotif motif={motif} /> : null}
    </header>
  );
}
