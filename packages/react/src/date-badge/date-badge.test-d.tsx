import { DateBadge } from './date-badge.js';

export const good = <DateBadge date="2019-09-30" showYear timeZone="Asia/Makassar" />;

export const bad = (
  <>
    {/* @ts-expect-error a badge without a date is empty */}
    <DateBadge />
    {/* @ts-expect-error a day and a month alone may be of any year */}
    <DateBadge day={30} month="Sep" />
    {/* @ts-expect-error a Date cannot be sent from a server component as the moment it was */}
    <DateBadge date={new Date(0)} />
  </>
);
