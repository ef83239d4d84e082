/**
 * A link as readers of another site can follow it: absolute, when it is one of the web. Places on the same page,
 * `mailto:`, `tel:` and everything else stay as they are: what is harmful among them is the server's to remove and report.
 *
 * @example resolveLink('../unduhan/a.pdf', 'https://www.contoh.go.id/berita/b/') // 'https://www.contoh.go.id/berita/unduhan/a.pdf'
 */
export function resolveLink(href: string, base: string): string {
  const trimmed = href.trim();
  if (trimmed.startsWith('#')) return trimmed;
  return webAddress(trimmed, base) ?? href;
}

/** The absolute `http:` or `https:` address, or `undefined` when it is none. */
export function webAddress(address: string | undefined, base: string): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const SIZE_SUFFIX = /-\d{2,5}x\d{2,5}(?=\.[a-z]{3,4}$)/i;
const PICTURE_FILE = /\.(jpe?g|png|webp|avif|gif)$/i;

/** Whether an address names a picture file, as the link around a thumbnail does. */
export function isPictureFile(address: string): boolean {
  return PICTURE_FILE.test(new URL(address).pathname);
}

/**
 * The file WordPress made a smaller copy from: `foto-300x200.jpg` was made from `foto.jpg`. A guess: a file may have
 * been named so by its photographer.
 */
export function withoutSize(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(SIZE_SUFFIX, '');
  return url.href;
}

/**
 * The address behind Jetpack's picture proxy (`i0.wp.com/www.contoh.go.id/foto.jpg?w=300`), where the original lies;
 * any other address as it is.
 */
export function withoutProxy(address: string): string {
  const url = new URL(address);
  if (!/^i\d\.wp\.com$/.test(url.hostname)) return address;
  return webAddress(`https:/${url.pathname}`, address) ?? address;
}

/** The same for every size of a picture: what two mentions of one picture are recognised by. */
export function pictureKey(address: string): string {
  if (!/^https?:/.test(address)) return address;
  const url = new URL(withoutSize(withoutProxy(address)));
  const path = decoded(url.pathname).replace(/-(scaled|rotated)(?=\.[a-z]{3,4}$)/i, '');
  return PICTURE_FILE.test(path) ? `${url.host}${path}` : `${url.host}${path}${url.search}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * The candidates of a `srcset`, the largest first.
 *
 * @example fromSrcset('a-300.jpg 300w, a.jpg 1280w') // ['a.jpg', 'a-300.jpg']
 */
export function fromSrcset(srcset: string | undefined): string[] {
  if (!srcset) return [];
  const candidates = srcset.split(/,\s+|,(?=https?:|\/)/).map((part) => {
    const [address = '', size = '1x'] = part.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 0 };
  });
  return candidates
    .filter(({ address }) => address !== '')
    .sort((a, b) => b.size - a.size)
    .map(({ address }) => address);
}
