import type { CreatedKey, Key, NewKey } from '@humas/contract';
import { type IdOf, idOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** A key to make. */
export interface KeyInput extends Omit<NewKey, 'agency' | 'scopes'> {
  /** The agency it reaches, with the units below it: slug, id, or an agency. @default that of the asking key */
  agency?: IdOf | null;
  /** What it may do; nothing the asking key may not. */
  scopes: readonly NewKey['scopes'][number][];
}

/** Which keys to read. */
export interface KeyQuery {
  /** Only keys of this agency: slug, id, or an agency. */
  agency?: IdOf;
}

/** Who may write. Every call needs an `apiKey` with the scope `keys:manage`. */
export class Keys extends Resource {
  /**
   * Makes a key. Never sent twice by itself: when it fails without an answer, look with `keys.list` and revoke what
   * nobody holds the secret of.
   *
   * @returns the key with its `secret`, which nobody can read again: store it at once.
   * @throws {HumasAuthorizationError} when the asking key lacks a scope the new one should have.
   * @throws {HumasNotFoundError} when the agency does not exist for the asking key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { secret } = await client.keys.create({
   *   name: 'Sinkronisasi WordPress',
   *   agency: 'kepegawaian',
   *   scopes: ['articles:write', 'media:write'],
   * });
   * console.log(secret);
   * ```
   */
  create(key: KeyInput, options?: CallOptions): Call<CreatedKey> {
    return this.write<CreatedKey>('keys.create', ['keys'], { ...key, agency: idOf(key.agency) }, options);
  }

  /**
   * Reads the keys of the asking key's agency and of the units below it, newest first, revoked ones included. The
   * list is short and not paged.
   *
   * @throws {HumasNotFoundError} when the agency does not exist for the asking key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { items } = await client.keys.list({ agency: 'kepegawaian' });
   * for (const { name, lastUsedAt } of items) console.log(name, lastUsedAt ?? 'never used');
   * ```
   */
  list(query: KeyQuery = {}, options?: CallOptions): Call<{ items: Key[] }> {
    return this.read<{ items: Key[] }>(['keys'], query, options);
  }

  /**
   * Revokes a key: it opens nothing from now on. Revoking it again changes nothing.
   *
   * @param key - the id, or a key.
   * @throws {HumasConflictError} for the key that asks (`own_key`): nobody locks the last door from outside.
   * @throws {HumasNotFoundError} when there is none, or it belongs to another agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { items } = await client.keys.list();
   * for (const key of items) if (!key.lastUsedAt) await client.keys.revoke(key);
   * ```
   */
  revoke(key: IdOf, options?: CallOptions): Call<Key> {
    return this.write<Key>('keys.revoke', ['keys', key], undefined, options);
  }
}
