import { agency } from '../../test/samples.ts';
import { ContactChannels } from './contact-channels.js';

export const good = (
  <>
    <ContactChannels agency={agency} headingLevel={3} />
    <ContactChannels agency={{ contacts: agency.contacts }} />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error contacts are the agency's */}
    <ContactChannels phone="(021) 555 0100" />
    {/* @ts-expect-error Indonesia has three zones */}
    <ContactChannels agency={{ contacts: agency.contacts, timeZone: 'Asia/Singapore' }} />
    {/* @ts-expect-error the page's own title is the only level 1 */}
    <ContactChannels agency={agency} headingLevel={1} />
  </>
);
