import { alerts, alertsNow } from '../../test/site-samples.ts';
import { AlertBanner } from './alert-banner.js';

export const good = <AlertBanner alerts={alerts} now={alertsNow} timeZone="Asia/Makassar" />;

export const bad = (
  <>
    {/* @ts-expect-error without the server's time nothing would ever expire */}
    <AlertBanner alerts={alerts} />
    {/* @ts-expect-error a moment as text, which a server component may pass on */}
    <AlertBanner alerts={alerts} now={new Date()} />
    {/* @ts-expect-error an urgent notice cannot be dismissed */}
    <AlertBanner alerts={alerts} now={alertsNow} onDismiss={() => undefined} />
    {/* @ts-expect-error notices are records of the API, not words */}
    <AlertBanner alerts={['Banjir']} now={alertsNow} />
  </>
);
