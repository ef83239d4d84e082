import { AgencyLogo } from '../internal/agency-logo.js';
import { classNames } from '../internal/class-names.js';
import type { Agency } from '../internal/contract.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import { localizedProps } from '../internal/localized.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';

/** What the identity needs of an agency: any `Agency`. */
export type AgencyIdentityAgency = Pick<Agency, 'name'> & {
  /** Logo, the parent’s strip and the agency’s own line. */
  brand: Pick<Agency['brand'], 'logo' | 'endorsement' | 'descriptor'>;
};

/** Props of {@link AgencyIdentity}. */
export type AgencyIdentityProps = Omit<WidgetProps, 'labels'> & {
  /** Whose sign it is. */
  agency: AgencyIdentityAgency;
  /** Where the name leads; without it the name is plain text. */
  href?: string;
  /** Makes the name a heading; 1 on the agency's own front page. */
  headingLevel?: 1 | HeadingLevel;
  /**
   * `small` for a row or a card: one line below the name, the parent's before the agency's own. `large` for a page about
   * the agency: both.
   * @default 'small'
   */
  size?: 'small' | 'large';
  /**
   * Whether the name stands beside the logo. Where it does not, the logo's alternative says it; without a logo there
   * would be nothing left, so the name stays.
   * @default true
   */
  showName?: boolean;
};

/**
 * Who publishes: logo, name, and the strip that names the parent, such as "BLU – Kementerian …". Hundreds of units
 * look alike in structure and differ in logo and colour. The name is said once.
 *
 * @example
 * ```tsx
 * <AgencyIdentity agency={agency} href="/kepegawaian" size="large" headingLevel={1} />
 * ```
 */
export function AgencyIdentity(props: AgencyIdentityProps) {
  const { agency, href, headingLevel, size = 'small', showName = true, locale = 'id', className } = props;
  const { logo, endorsement, descriptor } = agency.brand;
  const url = safeUrl(href);
  const alone = !showName && safeUrl(logo?.url);
  const sign = (
    <AgencyLogo
      agency={agency}
      alt={alone ? logo?.alt || agency.name : ''}
      size={size === 'large' ? 72 : 44}
    />
  );
  const name = alone ? sign : agency.name;
  const linked = url ? (
    <a className="humas-agency-identity__name" href={url}>
      {name}
    </a>
  ) : (
    <span className="humas-agency-identity__name">{name}</span>
  );
  return (
    <div className={classNames('humas-agency-identity', className)} data-size={size}>
      {alone ? null : sign}
      <div className="humas-agency-identity__names">
        {headingLevel ? <Heading level={headingLevel}>{linked}</Heading> : linked}
        {endorsement ? (
          <p className="humas-agency-identity__endorsement" {...localizedProps(endorsement, locale)} />
        ) : null}
        {descriptor && (size === 'large' || !endorsement) ? (
          <p className="humas-agency-identity__descriptor" {...localizedProps(descriptor, locale)} />
        ) : null}
      </div>
    </div>
  );
}
