/**
 * Writes the pictures anew with at most 256 colours each: a third of the bytes, and nothing that the comparison would
 * notice. Part of `npm run draw`.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const folder = join(import.meta.dirname, 'pictures');
for (const name of await readdir(folder)) {
  const file = join(folder, name);
  const drawn = await readFile(file);
  const small = await sharp(drawn).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
  if (small.length < drawn.length) await writeFile(file, small);
}
