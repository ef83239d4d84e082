import type { PhotoCredit } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import type { StoredPicture } from '../media/store-picture.js';
import type { MediaRow } from './article-rows.js';

/** What an editor says about a picture. */
export interface MediaWords {
  /** Empty only when it is decorative. */
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string | null;
  readonly credit: PhotoCredit | null;
}

/** A picture to store. */
export interface NewMediaRow extends MediaWords {
  readonly agencyId: string;
  readonly id: string;
  readonly picture: StoredPicture;
  /** SHA-256 of the upload. */
  readonly uploadHash: Buffer;
  /** SHA-256 of the upload and the words. */
  readonly identity: Buffer;
}

const COLUMNS = 'id, file, mime_type, width, height, renditions, alt, decorative, caption, credit';

/** Reads media that were sent to this server. */
export class MediaRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The medium of an agency with this upload and these words. */
  async findByIdentity(agencyId: string, identity: Buffer): Promise<MediaRow | undefined> {
    const { rows } = await this.#pool.query<MediaRow>(
      `SELECT ${COLUMNS} FROM media WHERE agency_id = $1 AND identity = $2`,
      [agencyId, identity],
    );
    return rows[0];
  }

  /** The files this agency's upload was made into, whatever was said about it. */
  async findFiles(agencyId: string, uploadHash: Buffer): Promise<StoredPicture | undefined> {
    const { rows } = await this.#pool.query<StoredPicture>(
      `SELECT file, mime_type AS "mimeType", width, height, renditions FROM media
       WHERE agency_id = $1 AND upload_hash = $2 LIMIT 1`,
      [agencyId, uploadHash],
    );
    return rows[0];
  }
}

/**
 * Stores a medium in the caller's transaction, unless it is there. One that is being stored at the same moment is
 * waited for.
 *
 * @returns undefined when the agency has this medium already
 */
export async function insertMedia(client: ClientBase, media: NewMediaRow): Promise<MediaRow | undefined> {
  const { file, mimeType, width, height, renditions } = media.picture;
  const { rows } = await client.query<MediaRow>(
    `INSERT INTO media (agency_id, id, file, mime_type, width, height, renditions, alt, decorative, caption, credit,
       upload_hash, identity)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (agency_id, identity) DO NOTHING
     RETURNING ${COLUMNS}`,
    [
      media.agencyId,
      media.id,
      file,
      mimeType,
      width,
      height,
      JSON.stringify(renditions),
      media.alt,
      media.decorative,
      media.caption,
      media.credit,
      media.uploadHash,
      media.identity,
    ],
  );
  return rows[0];
}
