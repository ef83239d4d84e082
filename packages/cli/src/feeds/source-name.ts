/** Names a feed in the API after its host, `rss-desa-contoh.id`, within the contract's letters. */
export function feedSourceName(kind: 'rss' | 'gpr', url: string): string {
  const host = new URL(url).host
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[.-]{2,}/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return `${kind}-${host}`.slice(0, 100).replace(/[.-]+$/, '');
}
