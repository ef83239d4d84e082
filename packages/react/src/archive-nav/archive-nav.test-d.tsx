import { ArchiveNav } from './archive-nav.js';

export const good = <ArchiveNav months={[{ month: '2023-10', href: '/', count: null }]} current={null} />;

export const bad = (
  <>
    {/* @ts-expect-error an archive of nothing */}
    <ArchiveNav />
    {/* @ts-expect-error a month is year and month as text, since 2023-10 alone says neither zone nor day */}
    <ArchiveNav months={[{ month: 10, href: '/' }]} />
    {/* @ts-expect-error counts are numbers; printing them is the widget's work */}
    <ArchiveNav months={[{ month: '2023-10', href: '/', count: '12' }]} />
  </>
);
