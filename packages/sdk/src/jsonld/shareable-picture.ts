import type { Media } from '@humas/contract';

/** @inline */
type Picture = Pick<Media, 'url' | 'width' | 'height'>;

const raster = /^image\/(jpeg|png|webp|gif)$/;

/**
 * The picture that messengers and search engines can show: they take bitmaps only, so a drawn (SVG) cover counts only
 * by its bitmap renditions.
 *
 * @returns the widest bitmap, or undefined when there is none.
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { shareablePicture } from '@humas/sdk/jsonld';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * const { cover } = await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9rc');
 * const picture = shareablePicture(cover);
 * if (picture) console.log(`<meta property="og:image" content="${picture.url}">`);
 * ```
 */
export function shareablePicture(cover: Media | null): Picture | undefined {
  if (!cover) return undefined;
  return [cover, ...cover.renditions]
    .filter(({ mimeType }) => raster.test(mimeType))
    .reduce<Picture | undefined>((best, next) => (best && best.width >= next.width ? best : next), undefined);
}
