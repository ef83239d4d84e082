import { formatTime, keepTogether } from '@humas/editorial';
import type { ReactElement } from 'react';
import type { Agency, Locale } from '../internal/contract.js';
import { localizedProps } from '../internal/localized.js';
import { telephoneHref, whatsappHref } from '../internal/phone-links.js';
import { safeUrl } from '../internal/safe-url.js';
import { written } from '../internal/written.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { type Labels, labelsIn } from '../messages/messages.js';

/** What contacts need of an agency: any `Agency`. Without a zone its hours are printed as written. */
export type ContactAgency = Pick<Agency, 'contacts'> & Partial<Pick<Agency, 'timeZone'>>;

/**
 * Every way to reach an agency that it has, as list items. Phone and WhatsApp first: many readers have a phone and no
 * e-mail, and a deadline may be running.
 */
export function contactItems(
  { contacts, timeZone }: ContactAgency,
  locale: Locale,
  labels?: Labels,
): ReactElement[] {
  const label = labelsIn({ id: id.contactChannels, en: en.contactChannels }, locale, labels);
  const { phone, whatsapp, email, hours, address, laporUrl } = contacts;
  const printedHours = hours && localizedProps(hours, locale);
  const rows = [
    ['phone', phone, phone && telephoneHref(phone)],
    ['whatsapp', whatsapp, whatsapp && whatsappHref(whatsapp)],
    ['email', email, email && `mailto:${email}`],
    ['hours', printedHours && withZone(printedHours.children, timeZone), null, printedHours?.lang],
    ['address', address && keepTogether(address)],
  ] as const;
  const items = rows.flatMap(([channel, text, href, lang]) => {
    if (!written(text)) return [];
    const body = (
      <>
        <span className="humas-contact__label">{label(`contactChannels.${channel}`)}</span>{' '}
        <span className="humas-contact__text" lang={lang}>
          {text}
        </span>
      </>
    );
    const url = safeUrl(href);
    return (
      <li className="humas-contact" data-channel={channel} key={channel}>
        {url ? <a href={url}>{body}</a> : body}
      </li>
    );
  });
  const lapor = safeUrl(laporUrl);
  if (lapor)
    items.push(
      <li className="humas-contact" data-channel="lapor" key="lapor">
        <a href={lapor} target="_blank" rel="noopener">
          {label('contactChannels.lapor')}
        </a>
      </li>,
    );
  return items;
}

/** Office hours are a wall clock's: "08.00–16.00" means nothing to a caller from another zone. */
function withZone(hours: string, timeZone: string | undefined): string {
  if (!timeZone || /\bWI(B|TA|T)\b/.test(hours)) return hours;
  return `${hours} ${formatTime(0, { timeZone }).split(' ')[1]}`;
}
