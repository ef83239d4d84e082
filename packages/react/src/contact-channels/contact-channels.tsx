import { classNames } from '../internal/class-names.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { type ContactAgency, contactItems } from './contact-items.js';

/** Props of {@link ContactChannels}. */
export type ContactChannelsProps = WidgetProps & {
  /** Whom to reach, and by which clock its hours go. */
  agency: ContactAgency;
  /** @default 2 */
  headingLevel?: HeadingLevel;
};

/**
 * How to reach the agency, phone and WhatsApp first. A channel it does not have leaves no hole; an agency without any
 * shows nothing.
 *
 * @example
 * ```tsx
 * <ContactChannels agency={agency} />
 * ```
 */
export function ContactChannels(props: ContactChannelsProps) {
  const { agency, headingLevel = 2, locale = 'id', labels, className } = props;
  const items = contactItems(agency, locale, labels);
  if (items.length === 0) return null;
  const label = labelsIn({ id: id.contactChannels, en: en.contactChannels }, locale, labels);
  return (
    <section className={classNames('humas-contact-channels', className)}>
      <Heading level={headingLevel} className="humas-contact-channels__title">
        {label('contactChannels.title')}
      </Heading>
      <ul className="humas-contact-channels__items">{items}</ul>
    </section>
  );
}
