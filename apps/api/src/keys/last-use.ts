import type { KeyRepository } from '../repositories/keys.js';

/**
 * Writes down when a key was last used, to the minute, beside the requests: none waits for it, and none fails when it
 * fails. A key whose use is being written is not written twice at once.
 */
export class LastUse {
  readonly #keys: Pick<KeyRepository, 'markUsed'>;
  readonly #writing = new Map<string, Promise<void>>();

  constructor(keys: Pick<KeyRepository, 'markUsed'>) {
    this.#keys = keys;
  }

  /** Notes the use. Never throws. */
  note(keyId: string): void {
    if (this.#writing.has(keyId)) return;
    const writing = this.#keys
      .markUsed(keyId)
      // A use that is missing from a list misleads nobody for long: the next one is written again.
      .catch(() => {})
      .finally(() => this.#writing.delete(keyId));
    this.#writing.set(keyId, writing);
  }

  /** Waits for what is on its way, before the database closes. */
  async settle(): Promise<void> {
    await Promise.all(this.#writing.values());
  }
}
