import type { Media } from './contract.js';
import { highPriority } from './fetch-priority.js';
import { safeUrl } from './safe-url.js';

type PictureProps = {
  media: Media;
  alt: string;
  /** Fetched first, for the picture at the top of a page; all others wait until they are near the screen. */
  priority?: boolean;
  /** The `sizes` attribute; without renditions it has no use. */
  sizes?: string;
  className?: string;
};

/** A picture that keeps its place while it loads: width and height are set, so that nothing below moves (CLS 0). */
export function Picture({ media, alt, priority = false, sizes, className }: PictureProps) {
  const src = safeUrl(media.url);
  if (!src) return null;
  const srcSet = sourceSet(media);
  return (
    <img
      className={className}
      src={src}
      srcSet={srcSet}
      sizes={srcSet && (sizes ?? '(min-width: 60em) 46rem, 100vw')}
      alt={alt}
      width={media.width}
      height={media.height}
      loading={priority ? 'eager' : 'lazy'}
      decoding={priority ? undefined : 'async'}
      {...(priority ? highPriority : {})}
    />
  );
}

/** One file for each width, smallest first; WebP where there is a choice, because every browser of today reads it. */
function sourceSet({ url, width, mimeType, renditions }: Media): string | undefined {
  const webp = renditions.some((rendition) => rendition.mimeType === 'image/webp');
  const files = new Map([[width, url]]);
  for (const rendition of renditions) {
    if (rendition.mimeType === (webp ? 'image/webp' : mimeType) && safeUrl(rendition.url))
      files.set(rendition.width, rendition.url);
  }
  if (files.size < 2) return undefined;
  return [...files]
    .sort(([one], [other]) => one - other)
    .map(candidate)
    .join(', ');
}

// A comma at the end of an address would end the candidate (HTML, "parsing a srcset attribute").
const candidate = ([width, url]: [number, string]) =>
  `${url.replace(/[\s,]/g, encodeURIComponent)} ${width}w`;
