import { isHumasError } from '@humas/sdk';
import { isTransient } from '../safe-fetch/errors.js';
import type { PictureUpload, PrepareHelpers } from '../sync/prepare.js';
import { CliError, type Text } from '../words/text.js';
import { captionWords } from './caption.js';
import { cutAtWord } from './cut.js';
import type { Notes } from './notes.js';
import type { Picture } from './pictures.js';

type File = { bytes: Uint8Array; type: string };

/** The best address and what it was made from, the size in the text: more is knocking at doors. */
const MOST_TRIES = 4;
const LONGEST_ALT = 500;
/** Names that cameras and telephones give, which describe nothing. */
const FILE_NAME =
  /^(img|dsc[nf]?|dscf|p|pict?|image|whatsapp[ _-]?image|screenshot|foto|photo|untitled|tanpa judul)?[ _-]*[\d ._:()-]*(wa\d+|at [\d.]+.*)?$|\.(jpe?g|png|webp|gif)$/i;

/**
 * Carries the pictures of one article: fetched once each, stored once for the same words. A picture that cannot be had
 * is left out with a note.
 */
export class PictureCarrier {
  readonly #helpers: PrepareHelpers;
  readonly #notes: Notes;
  readonly #files = new Map<string, Promise<File | null>>();
  readonly #stored = new Map<string, Promise<string | null>>();
  /** Whether a picture is missing that may be there at the next run. */
  isIncomplete = false;

  constructor(helpers: PrepareHelpers, notes: Notes) {
    this.#helpers = helpers;
    this.#notes = notes;
  }

  /** @returns the medium's id, or null when the picture could not be had. */
  async carry(picture: Picture): Promise<string | null> {
    const key = JSON.stringify([picture.key, picture.alt, picture.caption]);
    const stored = this.#stored.get(key) ?? this.#store(picture);
    this.#stored.set(key, stored);
    return await stored;
  }

  async #store(picture: Picture): Promise<string | null> {
    const file = this.#files.get(picture.key) ?? this.#fetch(picture);
    this.#files.set(picture.key, file);
    const found = await file;
    if (!found) return null;
    try {
      const { id } = await this.#helpers.upload({ ...found, ...this.#words(picture) });
      return id;
    } catch (error) {
      // 4xx is about this picture; anything else (no key, no server) ends the article, because it would end them all.
      if (!isHumasError(error) || ![400, 413, 415, 422].includes(error.status ?? 0)) throw error;
      this.#notes.add('picture-refused', refused(error.message), picture.addresses[0]);
      return null;
    }
  }

  async #fetch(picture: Picture): Promise<File | null> {
    let last: unknown;
    for (const address of picture.addresses.slice(0, MOST_TRIES)) {
      try {
        return address.startsWith('data:') ? inline(address) : await this.#helpers.fetchPicture(address);
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        if (isTransient(error)) this.isIncomplete = true;
        last = error;
      }
    }
    const shown = picture.addresses.find((address) => !address.startsWith('data:'));
    this.#notes.add('picture-unavailable', unavailable(last), shown ?? 'data:');
    return null;
  }

  /**
   * The words the API keeps. Without an alternative text nothing is invented: the picture is then silent for screen
   * readers, which read the caption below it (the caption as alternative text would be read twice), and the note asks
   * the editor for the words only people can write.
   */
  #words({ alt, caption }: Picture): Omit<PictureUpload, 'bytes' | 'type'> {
    const words = captionWords(caption);
    const described = FILE_NAME.test(alt) ? '' : alt;
    if (described === '') this.#notes.add('missing-alt', MISSING_ALT, alt || words.caption || undefined);
    return { ...words, alt: cutAtWord(described, LONGEST_ALT), decorative: described === '' };
  }
}

/** A picture pasted into the text itself. */
function inline(address: string): File {
  const [head = '', data = ''] = address.split(',', 2);
  return { bytes: Buffer.from(data, 'base64'), type: /^data:([^;]+)/.exec(head)?.[1] ?? '' };
}

const MISSING_ALT: Text = {
  id: 'Gambar ini belum punya teks alternatif, jadi pembaca layar melewatinya. Tulis apa yang terlihat di situs asal.',
  en: 'This picture has no alternative text, so screen readers pass over it. Write what it shows on the site.',
};

function unavailable(error: unknown): Text {
  const why = error instanceof CliError ? error.text : undefined;
  return {
    id: `Gambar ini tidak dapat diambil dan tidak ikut dibawa. ${why?.id ?? ''}`.trim(),
    en: `This picture could not be fetched and was left out. ${why?.en ?? ''}`.trim(),
  };
}

function refused(reason: string): Text {
  return {
    id: `Gambar ini ditolak API dan tidak ikut dibawa. ${reason}`,
    en: `The API refused this picture and it was left out. ${reason}`,
  };
}
