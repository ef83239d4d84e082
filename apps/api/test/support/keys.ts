import type { Scope } from '@humas/contract';
import { createId } from '../../src/ids.js';
import { SCOPES } from '../../src/keys/scopes.js';
import { createSecret, hashSecret } from '../../src/keys/secret.js';
import { insertKey } from '../../src/repositories/keys.js';
import type { TestDatabase } from '../database.js';

/** A key of one test. */
export interface TestKey {
  readonly id: string;
  readonly secret: string;
  /** Ready to send: `authorization: Bearer …`. */
  readonly headers: { readonly authorization: string };
}

/**
 * Stores a key as the owner of the tables.
 *
 * @param options.agencyId what it reaches. @default null, everything
 * @param options.scopes what it may do. @default everything
 */
export async function createTestKey(
  database: TestDatabase,
  options: { readonly agencyId?: string | null; readonly scopes?: readonly Scope[] } = {},
): Promise<TestKey> {
  const { agencyId = null, scopes = SCOPES } = options;
  const id = createId('key');
  const secret = createSecret();
  const owner = await database.ownerPool.connect();
  try {
    await insertKey(owner, {
      id,
      name: 'Kunci uji',
      agencyId,
      scopes,
      hash: hashSecret(secret),
      createdBy: null,
    });
  } finally {
    owner.release();
  }
  return { id, secret, headers: { authorization: `Bearer ${secret}` } };
}
