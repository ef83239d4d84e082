import { Breadcrumb } from './breadcrumb.js';

export const good = <Breadcrumb steps={[{ label: 'Beranda', href: '/' }]} current="Berita" />;

export const bad = (
  <>
    {/* @ts-expect-error a way needs its steps */}
    <Breadcrumb current="Berita" />
    {/* @ts-expect-error a step leads somewhere; this page is `current` */}
    <Breadcrumb steps={[{ label: 'Beranda' }]} />
  </>
);
