import { formatDateTime } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { Alert } from '../internal/contract.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import { localizedProps } from '../internal/localized.js';
import { safeUrl } from '../internal/safe-url.js';
import { textWithNode } from '../internal/text-with-node.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { inForce } from './in-force.js';

/** Props of {@link AlertBanner}. */
export type AlertBannerProps = DatedWidgetProps & {
  /** `items` of `alerts.list`. */
  alerts: readonly Alert[];
  /**
   * The present as RFC 3339: the server's clock, such as `asOf` of `alerts.list`. A page that stays in a cache must not
   * stay longer than the next `until`.
   */
  now: string;
  /** @default 2 */
  headingLevel?: HeadingLevel;
};

/**
 * Urgent notices in force, the gravest first ("serta-merta", UU 14/2008, article 10). Part of the page: it cannot be
 * dismissed, and it is no alert, since it does not change while being read. Without a notice there is nothing.
 *
 * @example
 * ```tsx
 * <AlertBanner alerts={list.items} now={list.asOf} timeZone={agency.timeZone} />
 * ```
 */
export function AlertBanner(props: AlertBannerProps) {
  const { alerts, now, headingLevel = 2, locale = 'id', timeZone, labels, className } = props;
  const shown = inForce(alerts, now);
  if (shown.length === 0) return null;
  const label = labelsIn({ id: id.alertBanner, en: en.alertBanner }, locale, labels);
  const moment = (key: 'alertBanner.from' | 'alertBanner.until', at: string) =>
    textWithNode(
      label(key, { date: '{date}' }),
      <time dateTime={at}>{formatDateTime(at, { locale, timeZone, style: 'medium' })}</time>,
    );
  return (
    <section className={classNames('humas-alert-banner', className)} aria-label={label('alertBanner.title')}>
      {shown.map(({ id: key, agency, severity, text, from, until, link }) => {
        const url = safeUrl(link?.url);
        return (
          <div className="humas-alert-banner__notice" data-severity={severity} key={key}>
            <Heading level={headingLevel} className="humas-alert-banner__severity">
              {label(`alertBanner.${severity}`)}
            </Heading>
            <p className="humas-alert-banner__text" {...localizedProps(text, locale)} />
            {link && url ? (
              <p>
                <a href={url} {...localizedProps(link.label, locale)} />
              </p>
            ) : null}
            <p className="humas-alert-banner__when">
              {agency.name}. {moment('alertBanner.from', from)} {moment('alertBanner.until', until)}.
            </p>
          </div>
        );
      })}
    </section>
  );
}
