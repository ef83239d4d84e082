import { agency } from '../../test/samples.ts';
import { AgencyIdentity } from './agency-identity.js';

export const good = (
  <AgencyIdentity agency={agency} href="/" size="large" headingLevel={1} showName={false} />
);

export const bad = (
  <>
    {/* @ts-expect-error an identity without an agency is nobody's */}
    <AgencyIdentity />
    {/* @ts-expect-error there are two sizes */}
    <AgencyIdentity agency={agency} size="huge" />
    {/* @ts-expect-error the strip comes from the agency's record, not from the page */}
    <AgencyIdentity agency={agency} endorsement="BLU – Kementerian" />
    {/* @ts-expect-error a name is text, not a logo file */}
    <AgencyIdentity agency={{ name: agency.name, brand: '/logo.svg' }} />
  </>
);
