import { formatDate } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** One service and what may be expected of it. Only what is decided is shown. */
export type ServiceStandard = {
  /** What is offered, such as "Legalisasi ijazah". */
  service: string;
  /** What one must bring. */
  requirement?: string | null;
  /** How long it takes, such as "3 hari kerja". */
  time?: string | null;
  /** What it costs, such as "Tidak dipungut biaya". */
  cost?: string | null;
};

/** Who answers for the pledge. */
export type ServicePledgeSignature = {
  /** The signer's office, such as "Kepala Biro Umum". */
  office: string;
  /** Who holds the office. */
  name?: string | null;
  /** Where it was signed. */
  place?: string | null;
  /** A day such as `2026-01-05`, or a moment with offset. */
  date: string;
};

/** Props of {@link ServicePledge}. */
export type ServicePledgeProps = DatedWidgetProps & {
  /** The pledge itself; line breaks are kept. */
  text: string;
  /** @default 'Maklumat pelayanan' */
  title?: string;
  /** What each service promises. */
  standards?: readonly ServiceStandard[];
  /** Who answers for it, and since when. */
  signature?: ServicePledgeSignature | null;
  /**
   * Services are one level below.
   * @default 2
   */
  headingLevel?: 2 | 3;
};

/**
 * The maklumat pelayanan every service office must publish (UU 25/2009, article 22), with the standards it promises. Prints
 * on one page, for the wall of the office.
 *
 * @example
 * ```tsx
 * <ServicePledge text={pledge} standards={standards} signature={{ office: 'Kepala Biro Umum', date: '2026-01-05' }} />
 * ```
 */
export function ServicePledge(props: ServicePledgeProps) {
  const { text, title, standards = [], signature, headingLevel = 2 } = props;
  const { locale = 'id', timeZone, labels, className } = props;
  const label = labelsIn({ id: id.servicePledge, en: en.servicePledge }, locale, labels);
  const below = (headingLevel + 1) as HeadingLevel;
  return (
    <section className={classNames('humas-service-pledge', className)}>
      <Heading level={headingLevel} className="humas-service-pledge__title">
        {written(title) ?? label('servicePledge.title')}
      </Heading>
      <p className="humas-service-pledge__text">{text}</p>
      {signature ? (
        <p className="humas-service-pledge__signature">
          {written(signature.place) ? `${signature.place}, ` : null}
          <time dateTime={signature.date}>
            {formatDate(signature.date, { locale, timeZone, style: 'medium' })}
          </time>
          <br />
          {signature.office}
          {written(signature.name) ? <strong>{signature.name}</strong> : null}
        </p>
      ) : null}
      {standards.length > 0 ? (
        <>
          <Heading level={below} className="humas-service-pledge__subtitle">
            {label('servicePledge.standards')}
          </Heading>
          <ol className="humas-service-pledge__standards">
            {standards.map((standard) => (
              <li className="humas-service-pledge__standard" key={standard.service}>
                <strong>{standard.service}</strong>
                <dl>
                  {(['requirement', 'time', 'cost'] as const).map((part) =>
                    written(standard[part]) ? (
                      <div data-part={part} key={part}>
                        <dt>{label(`servicePledge.${part}`)}</dt>
                        <dd>{standard[part]}</dd>
                      </div>
                    ) : null,
                  )}
                </dl>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
