import type { ReactNode } from 'react';
import type { Agency, Locale } from '../internal/contract.js';
import { localized } from '../internal/localized.js';
import { telephoneHref, whatsappHref } from '../internal/phone-links.js';
import { safeUrl } from '../internal/safe-url.js';
import type * as id from '../messages/id.js';

type SiteFooterContactsProps = {
  contacts: Agency['contacts'];
  locale: Locale;
  label: (key: keyof typeof id.siteFooter) => string;
};

/** Phone and WhatsApp first: many readers have a phone and no e-mail, and a deadline may be running. */
export function SiteFooterContacts({ contacts, locale, label }: SiteFooterContactsProps) {
  const { phone, whatsapp, email, hours, address, laporUrl } = contacts;
  if (!(phone || whatsapp || email || hours || address || laporUrl)) return null;
  return (
    <div>
      <h2 className="humas-site-footer__title">{label('siteFooter.contact')}</h2>
      <ul className="humas-site-footer__items">
        {phone ? (
          <li>
            <Link href={telephoneHref(phone)}>
              {label('siteFooter.phone')} {phone}
            </Link>
          </li>
        ) : null}
        {whatsapp ? (
          <li>
            <Link href={whatsappHref(whatsapp)}>
              {label('siteFooter.whatsapp')} {whatsapp}
            </Link>
          </li>
        ) : null}
        {email ? (
          <li>
            <Link href={`mailto:${email}`}>
              <span className="humas-hidden-text">{label('siteFooter.email')}</span> {email}
            </Link>
          </li>
        ) : null}
        {hours ? (
          <li>
            <span className="humas-hidden-text">{label('siteFooter.hours')}:</span> {localized(hours, locale)}
          </li>
        ) : null}
        {address ? (
          <li>
            <span className="humas-hidden-text">{label('siteFooter.address')}:</span> {address}
          </li>
        ) : null}
        {laporUrl ? (
          <li>
            <Link href={laporUrl}>{label('siteFooter.lapor')}</Link>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function Link({ href, children }: { href: string | undefined; children: ReactNode }) {
  const url = safeUrl(href);
  return url ? <a href={url}>{children}</a> : children;
}
