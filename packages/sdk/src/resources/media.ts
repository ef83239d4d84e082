import type { Media as Medium, PhotoCredit } from '@humas/contract';
import { type IdOf, idOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';
import { unusable } from '../errors/unusable.js';

/** A picture to store. Alternative text, caption and credit are three fields, because they serve three readers. */
export interface MediaInput {
  /** Whose picture it is: slug or id of the agency, or an agency. */
  agency: IdOf;
  /** The picture: JPEG, PNG, WebP, AVIF or GIF, at most 25 MB and 50 megapixels. */
  file: Blob | Uint8Array;
  /** Name of a file that has none; the medium does not keep it. */
  filename?: string;
  /** Media type of a Uint8Array; a Blob has its own. The server goes by the bytes. */
  type?: string;
  /** What the picture shows, for who cannot see it; empty only with `decorative`. */
  alt: string;
  /** Whether it says nothing the text does not say. @default false */
  decorative?: boolean;
  /** What readers see below it. */
  caption?: string | null;
  /** Who made it; only the parts that are known. */
  credit?: Partial<PhotoCredit> | null;
}

/** Pictures. */
export class Media extends Resource {
  /**
   * Stores a picture. The server decodes it and writes it anew in several widths, so that nothing hidden in the file
   * (place, device, scripts) survives. Needs an `apiKey` with the scope `media:write`.
   *
   * @param options - raise `timeout` for large files on slow lines: one attempt has 10 s otherwise.
   * @returns the medium, to be an article's `cover` or to stand in its text as `<img src="med_…">`. The same bytes
   *   with the same words are the same medium, so repeating is harmless.
   * @throws {HumasBadRequestError} for no readable picture (`unreadable_picture`), too many bytes, or an empty `alt`.
   * @throws {HumasAuthorizationError} without a key, or without the scope.
   * @throws {HumasNotFoundError} when the agency does not exist for the key.
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises';
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const cover = await client.media.create({
   *   agency: 'kepegawaian',
   *   file: await readFile('loket.jpg'),
   *   alt: 'Petugas loket menyerahkan berkas kepada seorang warga',
   *   credit: { photographer: 'Rana Wulandari', unit: 'Humas' },
   * });
   * console.log(cover.id, cover.renditions.length);
   * ```
   */
  create(picture: MediaInput, options?: CallOptions): Call<Medium> {
    return this.ask<Medium>(
      () => ({ write: 'media.create', path: ['media'], form: formOf(picture) }),
      options,
    );
  }
}

/** The fields come before the file, so that a server that reads as it arrives knows what the picture is for. */
function formOf({ agency, file, filename, type, alt, decorative, caption, credit }: MediaInput): FormData {
  const form = new FormData();
  const fields = { agency: idOf(agency), alt, decorative, caption, ...credit };
  for (const [name, value] of Object.entries(fields)) if (value != null) form.append(name, String(value));
  form.append('file', blobOf(file, type), filename);
  return form;
}

function blobOf(file: Blob | Uint8Array, type = ''): Blob {
  if (file instanceof Blob) return file;
  if (ArrayBuffer.isView(file)) return new Blob([file as BlobPart], { type });
  unusable(`file was of type ${typeof file}. Pass a Blob, a File or a Uint8Array.`);
}
