import type { Scope } from '@humas/contract';
import { beforeAll } from 'vitest';
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

/** What a key may do. */
interface Reach {
  /** @default null, everything */
  readonly agencyId?: string | null;
  /** @default everything */
  readonly scopes?: readonly Scope[];
}

/** Stores a key as the owner of the tables. */
export async function createTestKey(database: TestDatabase, reach: Reach = {}): Promise<TestKey> {
  const key = drawKey();
  await storeKey(database, key, reach);
  return key;
}

/** A key for a whole test file, stored before its first test. */
export function useTestKey(app: { readonly database: TestDatabase }, reach: Reach = {}): TestKey {
  const key = drawKey();
  beforeAll(() => storeKey(app.database, key, reach));
  return key;
}

function drawKey(): TestKey {
  const secret = createSecret();
  return { id: createId('key'), secret, headers: { authorization: `Bearer ${secret}` } };
}

async function storeKey(
  database: TestDatabase,
  { id, secret }: TestKey,
  { agencyId = null, scopes = SCOPES }: Reach,
): Promise<void> {
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
}
