import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  animation,
  gifThatIsScript,
  hollowPng,
  noise,
  photoLyingDown,
  photoWithPlace,
  plain,
  pngChunk,
  SECRET_PLACE,
  withPngChunks,
} from '../../test/support/pictures.js';
import { ProblemError } from '../problems/problem-error.js';
import { type MadePicture, makePicture } from './make-picture.js';

const SCRIPT = '<script>alert("polyglot")</script>';

/** All files of a picture. */
const filesOf = ({ main, renditions }: MadePicture) => [main, ...renditions];

/** The code of the one wrong place a refused file is answered with. */
async function refusalOf(bytes: Buffer): Promise<string | undefined> {
  try {
    await makePicture(bytes);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'unreadable_picture')
      return error.details.errors?.[0]?.code;
    throw error;
  }
  return 'taken';
}

/** The colour at a place between 0 and 1 of a file. */
async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + info.channels)];
}

const near = (colour: number[], expected: number[]) =>
  expected.every((value, index) => Math.abs((colour[index] ?? -999) - value) <= 12);

describe('what a photograph knows', () => {
  test('stays behind: place, device, maker, profile', async () => {
    const photo = await photoWithPlace();
    const before = await sharp(photo).metadata();
    expect([before.exif, before.xmp, before.icc].every(Boolean)).toBe(true);
    expect(photo.includes(SECRET_PLACE)).toBe(true);

    const files = filesOf(await makePicture(photo));
    expect(files).toHaveLength(5);
    for (const { bytes } of files) {
      const after = await sharp(bytes).metadata();
      expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(
        Array(5).fill(undefined),
      );
      expect(after.space).toBe('srgb');
      for (const trace of [SECRET_PLACE, 'Kamera Dinas', 'Exif', 'xmpmeta', 'ICC_PROFILE', 'Photoshop'])
        expect([trace, bytes.includes(trace)]).toEqual([trace, false]);
    }
  });

  test('is applied first: it is turned upright and its colours are converted', async () => {
    const { main } = await makePicture(await photoLyingDown());
    expect([main.width, main.height]).toEqual([200, 400]);
    expect(near(await colourAt(main.bytes, 0.5, 0.1), [255, 0, 0])).toBe(true);
    expect(near(await colourAt(main.bytes, 0.5, 0.9), [0, 0, 255])).toBe(true);

    const wide = await plain(60, 40, '#00ff00').withIccProfile('p3').png().toBuffer();
    expect((await sharp(wide).metadata()).icc).toBeDefined();
    expect(near(await colourAt((await makePicture(wide)).main.bytes, 0.5, 0.5), [0, 255, 0])).toBe(true);
  });
});

describe('sizes', () => {
  test('a large one is made 1920 wide, and smaller ones with it, smallest first', async () => {
    const made = await makePicture(await noise(2400, 1200).jpeg().toBuffer());
    expect(filesOf(made).map(({ ending, width, height }) => [ending, width, height])).toEqual([
      ['jpg', 1920, 960],
      ['webp', 320, 160],
      ['webp', 640, 320],
      ['webp', 960, 480],
      ['webp', 1280, 640],
    ]);
    for (const { bytes, width, height, ending } of filesOf(made)) {
      const real = await sharp(bytes).metadata();
      expect([real.width, real.height, real.format]).toEqual([
        width,
        height,
        ending === 'jpg' ? 'jpeg' : ending,
      ]);
    }
  });

  test('nothing is enlarged', async () => {
    const made = await makePicture(await noise(640, 480).jpeg().toBuffer());
    expect([made.main.width, made.renditions.map(({ width }) => width)]).toEqual([640, [320, 640]]);
    const dot = await makePicture(await plain(1, 1, '#336699').png().toBuffer());
    expect([dot.main.width, dot.main.height, dot.renditions]).toEqual([1, 1, []]);
  });

  test('a column is not made as a WebP that cannot be so high', async () => {
    const made = await makePicture(await plain(330, 17_000, '#ffffff').png().toBuffer());
    expect([made.main.ending, made.main.height]).toEqual(['jpg', 17_000]);
    expect(made.renditions).toEqual([]);
  });

  test('the same bytes become the same files, so that half a folder can be completed', async () => {
    const photo = await photoWithPlace(800, 600);
    const [one, other] = [await makePicture(photo), await makePicture(photo)];
    expect(filesOf(one).map(({ bytes }) => bytes.toString('base64'))).toEqual(
      filesOf(other).map(({ bytes }) => bytes.toString('base64')),
    );
  });
});

describe('every kind that is taken', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('%s', async (kind) => {
    const { main } = await makePicture(await plain(90, 60, '#204060').toFormat(kind).toBuffer());
    expect([main.ending, main.width, main.height]).toEqual(['jpg', 90, 60]);
    expect(near(await colourAt(main.bytes, 0.5, 0.5), [0x20, 0x40, 0x60])).toBe(true);
  });

  test('of an animation, the first frame', async () => {
    const gif = await animation();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    const { main } = await makePicture(gif);
    expect([main.ending, main.width, main.height]).toEqual(['jpg', 60, 40]);
    expect(near(await colourAt(main.bytes, 0.5, 0.5), [255, 0, 0])).toBe(true);
  });

  test('a JPEG for printing', async () => {
    const cmyk = await plain(90, 60, '#c04020').toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const { main } = await makePicture(cmyk);
    expect(await sharp(main.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    const [red = 0, green = 0, blue = 0] = await colourAt(main.bytes, 0.5, 0.5);
    expect([red > 150, green < 110, blue < 90]).toEqual([true, true, true]);
  });

  test('grey with transparency', async () => {
    const grey = await plain(90, 60, '#80808080').toColourspace('b-w').png().toBuffer();
    expect((await sharp(grey).metadata()).channels).toBe(2);
    const { main } = await makePicture(grey);
    expect(main.ending).toBe('png');
    expect(near(await colourAt(main.bytes, 0.5, 0.5), [128, 128, 128, 128])).toBe(true);
  });

  test('grey, and 16 bits a channel', async () => {
    const grey = await plain(90, 60, '#808080').toColourspace('grey16').png().toBuffer();
    expect((await sharp(grey).metadata()).depth).toBe('ushort');
    const { main } = await makePicture(grey);
    expect(near(await colourAt(main.bytes, 0.5, 0.5), [128, 128, 128])).toBe(true);
  });
});

describe('transparency', () => {
  test('is kept, as a PNG', async () => {
    const { main, renditions } = await makePicture(await plain(400, 300, '#ff000080').png().toBuffer());
    expect(main.ending).toBe('png');
    expect(near(await colourAt(main.bytes, 0.5, 0.5), [255, 0, 0, 128])).toBe(true);
    expect(near(await colourAt(renditions[0]?.bytes as Buffer, 0.5, 0.5), [255, 0, 0, 128])).toBe(true);
  });

  test('a channel for it that hides nothing is no transparency', async () => {
    const png = await plain(400, 300, '#ff0000ff').png().toBuffer();
    expect((await sharp(png).metadata()).hasAlpha).toBe(true);
    expect((await makePicture(png)).main.ending).toBe('jpg');
  });
});

describe('a file that is also something else keeps only its pixels', () => {
  const photo = () => noise(700, 500).jpeg().toBuffer();
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  test.each<[string, () => Promise<Buffer>]>([
    ['JPEG with a page behind it', async () => Buffer.concat([await photo(), Buffer.from(SCRIPT)])],
    [
      'JPEG with an archive behind it',
      async () => Buffer.concat([await photo(), zip, Buffer.from('polyglot')]),
    ],
    [
      'JPEG with a script in its comment',
      async () => {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(SCRIPT.length + 2);
        const start = (await photo()).subarray(2);
        return Buffer.concat([Buffer.from('ffd8fffe', 'hex'), length, Buffer.from(SCRIPT), start]);
      },
    ],
    [
      'PNG with a script in its text',
      async () => {
        const png = await noise(700, 500).png().toBuffer();
        return withPngChunks(png, pngChunk('tEXt', Buffer.from(`Comment\0${SCRIPT}`)));
      },
    ],
    [
      'GIF that is a script',
      async () => {
        const gif = await gifThatIsScript();
        expect(gif.toString('latin1')).toMatch(/^GIF89a\/\*.+\*\/=1;alert/s);
        return gif;
      },
    ],
  ])('%s', async (_, make) => {
    const bytes = await make();
    expect(/alert|polyglot/.test(bytes.toString('latin1'))).toBe(true);
    for (const file of filesOf(await makePicture(bytes))) {
      expect(file.bytes.equals(bytes)).toBe(false);
      for (const trace of ['alert', 'polyglot', '<script', zip.subarray(0, 4)])
        expect([trace, file.bytes.includes(trace)]).toEqual([trace, false]);
    }
  });
});

describe('what is no picture that is taken', () => {
  const box = (brand: string) =>
    Buffer.concat([
      Buffer.from('00000018', 'hex'),
      Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`),
      noiseBytes,
    ]);
  const noiseBytes = Buffer.alloc(400, 7);
  test.each<[string, Buffer]>([
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    [
      'a drawing behind a byte order mark',
      Buffer.from('\ufeff<?xml version="1.0"?><svg width="9" height="9"/>'),
    ],
    ['a page', Buffer.from(`<!doctype html>${SCRIPT}`)],
    ['a document', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['TIFF', Buffer.from('49492a0008000000', 'hex')],
    ['BMP', Buffer.concat([Buffer.from('BM'), noiseBytes])],
    ['HEIC', box('heic')],
    ['a video', box('isom')],
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from([0xff])],
    ['a sound that begins as a WebP does', Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE'), noiseBytes])],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('kind');
  });

  test('TIFF as sharp itself writes it', async () => {
    expect(await refusalOf(await plain(9, 9, '#ffffff').tiff().toBuffer())).toBe('kind');
  });

  test('has no decoder in this process, should it ever come that far', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const bytes of [drawing, await plain(9, 9, '#ffffff').tiff().toBuffer()])
      await expect(sharp(bytes).metadata()).rejects.toThrow('unsupported image format');
  });
});

test('a harmless mistake, as old programs make it, is forgiven', async () => {
  const whole = await noise(90, 60).jpeg().toBuffer();
  const table = whole.indexOf(Buffer.from('ffc4', 'hex'));
  const loose = Buffer.concat([whole.subarray(0, table), Buffer.alloc(9), whole.subarray(table)]);
  const strict = sharp(loose, { failOn: 'warning' }).toBuffer();
  expect(await strict.catch(String)).toContain('extraneous bytes');
  expect(await refusalOf(loose)).toBe('taken');
});

describe('a damaged one', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('%s cut short', async (kind) => {
    const whole = await noise(300, 200).toFormat(kind).toBuffer();
    expect(await refusalOf(whole)).toBe('taken');
    expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('damaged');
    expect(await refusalOf(whole.subarray(0, 24))).toBe('damaged');
  });

  test('only the first bytes are those of a picture', async () => {
    const bytes = [Buffer.from('ffd8ffe0', 'hex'), Buffer.from(`GIF89a/*${SCRIPT}`), Buffer.from(SCRIPT)];
    expect(await refusalOf(Buffer.concat(bytes))).toBe('damaged');
    expect(await refusalOf(Buffer.concat(bytes.slice(1)))).toBe('damaged');
  });
});

describe('a bomb is refused by what it says of itself, before it is unpacked', () => {
  test('60,000 × 60,000 pixels in a hundred bytes', async () => {
    const bomb = hollowPng(60_000, 60_000);
    expect(bomb.length).toBeLessThan(120);
    expect(await refusalOf(bomb)).toBe('too_many_pixels');
  });

  test('one row too many for 50 megapixels, and one side too long', async () => {
    expect(await refusalOf(hollowPng(10_000, 5_001))).toBe('too_many_pixels');
    expect(await refusalOf(hollowPng(70_000, 100))).toBe('too_many_pixels');
    // Exactly as many are read, and only then found to be hollow.
    expect(await refusalOf(hollowPng(10_000, 5_000))).toBe('damaged');
  });
});
