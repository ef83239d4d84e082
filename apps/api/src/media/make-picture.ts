import sharp, { type Metadata, type Sharp } from 'sharp';
import type { PictureEnding } from './picture-file.js';
import { type PictureKind, pictureKind } from './picture-kind.js';
import { unreadablePicture } from './unreadable-picture.js';

/** One file made of an upload. */
export interface MadeFile {
  readonly bytes: Buffer;
  readonly ending: PictureEnding;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** What is made of an upload. */
export interface MadePicture {
  readonly main: MadeFile;
  /** Smallest first. */
  readonly renditions: readonly MadeFile[];
}

const MAX_PIXELS = 50_000_000;
/** What a JPEG can have on one side. */
const MAX_SIDE = 65_535;
/** What a WebP can have on one side. */
const MAX_WEBP_SIDE = 16_383;
const MAIN_WIDTH = 1920;
const RENDITION_WIDTHS = [320, 640, 960, 1280];
/** A picture that takes longer was made to take long. */
const SECONDS = 30;

// One thread a picture, and nothing remembered: no two uploads are alike, and what is kept is taken from the database.
sharp.concurrency(1);
sharp.cache(false);
// Only decoders of what is taken may run at all, so that a drawing or a document never reaches its parser.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}Buffer`),
});

/**
 * Decodes a picture, turns it upright, and writes it anew in our sizes. Only pixels pass: EXIF with place and device,
 * colour profiles (applied, then dropped), comments and anything that was appended stay behind.
 *
 * @param bytes the file as uploaded
 * @throws ProblemError `unreadable_picture` when it is no picture that is taken, damaged, or too large in pixels
 */
export async function makePicture(bytes: Buffer): Promise<MadePicture> {
  const kind = pictureKind(bytes);
  if (!kind) throw unreadablePicture('kind');
  const pixels = await decode(bytes, kind);
  const mainSize = { width: pixels.width, height: pixels.height };
  const main: MadeFile = pixels.transparent
    ? { bytes: await open(pixels).png().toBuffer(), ending: 'png', ...mainSize }
    : { bytes: await writeJpeg(pixels, kind), ending: 'jpg', ...mainSize };
  const renditions: MadeFile[] = [];
  for (const width of RENDITION_WIDTHS) {
    const height = Math.max(1, Math.round((pixels.height * width) / pixels.width));
    if (width > pixels.width || height > MAX_WEBP_SIDE) continue;
    const written = open(pixels).resize(width, height).webp({ quality: 78 });
    renditions.push({ bytes: await written.toBuffer(), ending: 'webp', width, height });
  }
  return { main, renditions };
}

/** An upright picture in sRGB, at most as wide as the main file. */
interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly transparent: boolean;
}

/** Decoding is the dear and dangerous part, so it is done once. */
async function decode(bytes: Buffer, kind: PictureKind): Promise<Pixels> {
  // Warnings are let pass: a harmless mistake in a colour profile is common, and every missing pixel is an error.
  const source = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS, pages: 1 });
  const { width, height, hasAlpha } = await readSize(source, kind);
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE)
    throw unreadablePicture('too_many_pixels');
  try {
    const { data, info } = await source
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: MAIN_WIDTH, withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = { data, width: info.width, height: info.height, channels: info.channels as 3 | 4 };
    // Many programs write an alpha channel and leave it empty.
    const transparent = hasAlpha && !(await open(pixels).stats()).isOpaque;
    return { ...pixels, transparent };
  } catch (error) {
    throw unreadablePicture('damaged', error);
  }
}

/** The size a file declares, before a single pixel is decoded. */
async function readSize(source: Sharp, kind: PictureKind): Promise<Metadata> {
  try {
    const metadata = await source.metadata();
    const format = kind === 'avif' ? 'heif' : kind;
    if (metadata.format === format) return metadata;
  } catch (error) {
    throw unreadablePicture(/pixel limit/i.test(String(error)) ? 'too_many_pixels' : 'damaged', error);
  }
  throw unreadablePicture('kind');
}

function open({ data, width, height, channels }: Omit<Pixels, 'transparent'>): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

/** Colour at full resolution for what is drawn: text in red blurs without it. */
function writeJpeg(pixels: Pixels, kind: PictureKind): Promise<Buffer> {
  const chromaSubsampling = kind === 'png' || kind === 'gif' ? '4:4:4' : '4:2:0';
  return open(pixels).removeAlpha().jpeg({ quality: 80, mozjpeg: true, chromaSubsampling }).toBuffer();
}
