import type { ClientBase, Pool } from 'pg';

/** A script or sheet as it was served once. */
export interface EmbedRow {
  readonly name: string;
  /** The first 16 hexadecimal digits of its SHA-256. */
  readonly hash: string;
  readonly content: Buffer;
}

/** Reads scripts and sheets of this version and of every one before. */
export class EmbedFileRepository {
  readonly #pool: Pick<Pool, 'query'>;

  constructor(pool: Pick<Pool, 'query'>) {
    this.#pool = pool;
  }

  async find(name: string, hash: string): Promise<Buffer | undefined> {
    const { rows } = await this.#pool.query<Pick<EmbedRow, 'content'>>(
      'SELECT content FROM embed_file WHERE name = $1 AND hash = $2',
      [name, hash],
    );
    return rows[0]?.content;
  }
}

/** Stores what is not there yet; several processes may do so at once. */
export async function insertEmbedFiles(owner: ClientBase, files: readonly EmbedRow[]): Promise<void> {
  for (const { name, hash, content } of files) {
    // What nearly every start finds is not sent to the database for nothing.
    const { rowCount } = await owner.query('SELECT FROM embed_file WHERE name = $1 AND hash = $2', [
      name,
      hash,
    ]);
    if (rowCount) continue;
    await owner.query(
      'INSERT INTO embed_file (name, hash, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [name, hash, content],
    );
  }
}
