import type { ClientBase } from 'pg';
import { type EmbedFileRepository, insertEmbedFiles } from '../repositories/embed-files.js';
import { EmbedFile, isForPages } from './embed-file.js';
import type { Elements } from './read-elements.js';

/** Versions are few, and each is some 150 KB in all its codings. */
const HELD = 16;

/**
 * Files with a hash that are not of this build: of versions before, and, while an update is under way, of the next.
 * The last ones asked for are held in memory.
 */
export class KeptFiles {
  readonly #repository: Pick<EmbedFileRepository, 'find'>;
  readonly #held = new Map<string, EmbedFile>();
  /** On their way: pages of a crowd ask for the same one at the same moment. */
  readonly #reading = new Map<string, Promise<EmbedFile | undefined>>();

  constructor(repository: Pick<EmbedFileRepository, 'find'>) {
    this.#repository = repository;
  }

  /** @throws DatabaseUnavailableError when it is not in memory and the database is away */
  async find(name: string, hash: string): Promise<EmbedFile | undefined> {
    if (!isForPages(name)) return undefined;
    const key = `${hash}/${name}`;
    const held = this.#held.get(key) ?? (await this.#read(key, name, hash));
    if (!held) return undefined;
    this.#held.delete(key);
    this.#held.set(key, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }

  #read(key: string, name: string, hash: string): Promise<EmbedFile | undefined> {
    const reading =
      this.#reading.get(key) ??
      this.#repository
        .find(name, hash)
        .then((content) => content && new EmbedFile(name, content))
        .finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }
}

/**
 * Keeps the scripts and sheets of this build for good, for pages that name them by their hash. Before it serves, so
 * that also the processes of the version before can answer for what this one hands out.
 *
 * @param owner a connection that owns the tables
 */
export async function keepElements(owner: ClientBase, { manifest, files }: Elements): Promise<void> {
  const rows = Object.keys(manifest?.files ?? {})
    .filter(isForPages)
    .flatMap((name) => files.get(name) ?? [])
    .map(({ name, hash, bytes }) => ({ name, hash, content: bytes }));
  await insertEmbedFiles(owner, rows);
}
