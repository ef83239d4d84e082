import { ReadAlso } from './read-also.js';

export const good = <ReadAlso article={{ headline: 'Judul' }} href="/berita/judul" landmark={false} />;

export const bad = (
  <>
    {/* @ts-expect-error an aside without a story is empty */}
    <ReadAlso href="/berita" />
    {/* @ts-expect-error a story has a headline */}
    <ReadAlso article={{ canonicalUrl: 'https://contoh.example' }} />
  </>
);
