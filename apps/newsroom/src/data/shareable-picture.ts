import type { Media } from '@humas/sdk';

type Picture = Pick<Media, 'url' | 'width' | 'height'>;

const raster = /^image\/(jpeg|png|webp|gif)$/;

/**
 * The picture that messengers and search engines can show: they take bitmaps only, so a drawn (SVG) cover counts only
 * by its bitmap renditions.
 *
 * @returns the widest bitmap, or `undefined` when there is none.
 */
export function shareablePicture(cover: Media | null): Picture | undefined {
  if (!cover) return undefined;
  return [cover, ...cover.renditions]
    .filter(({ mimeType }) => raster.test(mimeType))
    .reduce<Picture | undefined>((best, next) => (best && best.width >= next.width ? best : next), undefined);
}
