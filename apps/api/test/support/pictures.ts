import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A place no reader may ever learn from a picture. */
export const SECRET_PLACE = 'Rumah dinas Jalan Cempaka';

/** Noise, which compresses badly: a file of some length, whose loss by the half shows. */
export function noise(width: number, height: number): Sharp {
  let state = 1;
  const data = Buffer.alloc(width * height * 3);
  for (let index = 0; index < data.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    data[index] = state >>> 24;
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** One colour. */
export function plain(width: number, height: number, background: string): Sharp {
  return sharp({ create: { width, height, channels: background.length > 7 ? 4 : 3, background } });
}

/** A JPEG as a phone writes it: where it was taken, by what, and by whom. */
export function photoWithPlace(width = 1600, height = 1200): Promise<Buffer> {
  return noise(width, height)
    .withExif({
      IFD0: { Make: 'Kamera Dinas', ImageDescription: SECRET_PLACE, Copyright: 'Rana' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 31/1', GPSLongitude: '106/1 49/1 37/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>${SECRET_PLACE}</place></x:xmpmeta>`)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
}

/** Left half red, right half blue, and a note that it has to be turned a quarter to the right. */
export async function photoLyingDown(): Promise<Buffer> {
  const blue = await plain(200, 200, '#0000ff').png().toBuffer();
  const lying = plain(400, 200, '#ff0000').composite([{ input: blue, left: 200, top: 0 }]);
  // In two steps, because turning comes before the note.
  return sharp(await lying.removeAlpha().raw().toBuffer(), { raw: { width: 400, height: 200, channels: 3 } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** Two frames, red then blue. */
export async function animation(): Promise<Buffer> {
  const [red, blue] = await Promise.all(
    ['#ff0000', '#0000ff'].map((colour) => plain(60, 40, colour).png().toBuffer()),
  );
  return sharp([red as Buffer, blue as Buffer], { join: { animated: true } })
    .gif({ delay: [100, 100], loop: 0 })
    .toBuffer();
}

/** A PNG chunk with its checksum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** Adds chunks right after a PNG's header. */
export function withPngChunks(png: Buffer, ...chunks: Buffer[]): Buffer {
  const headerEnd = 8 + 25;
  return Buffer.concat([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]);
}

/** A hundred bytes that say they are a picture of that size. */
export function hollowPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = Buffer.from('789c6360000000020001', 'hex');
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF as wide as the two characters that begin a comment: run as a script, it is a name that something is given to. */
export async function gifThatIsScript(): Promise<Buffer> {
  const gif = await plain(Buffer.from('/*').readUInt16LE(), 20, '#00ff00').gif().toBuffer();
  return Buffer.concat([gif, Buffer.from('*/=1;alert("gif");//')]);
}
