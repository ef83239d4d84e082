/** Pages a site has beside its agencies, and what this API serves, because both may share one host. */
const SITE = new Set([
  '404',
  '500',
  'cara-menghitung',
  'docs',
  'embed',
  'en',
  'feeds',
  'livez',
  'media',
  'metrics',
  'privasi',
  'readyz',
  'sematkan',
  'v1',
]);

/** Pages every agency has beside its articles. */
const AGENCY = new Set(['arsip', 'berita', 'cari', 'kategori', 'klarifikasi', 'pesan', 'tentang', 'topik']);

/** Whether readers would find a page of the site where an agency of this slug should be. */
export function isReservedForSite(slug: string): boolean {
  return SITE.has(slug);
}

/** Whether readers would find a page of the agency where its article of this slug should be. */
export function isReservedForPages(slug: string): boolean {
  return AGENCY.has(slug);
}
