import type { ClientBase } from 'pg';
import { codeOf } from '../database/database-errors.js';
import type { DatabaseLog } from '../database/log.js';
import { createId } from '../ids.js';
import { recordAudit } from '../repositories/audit.js';
import { findKeysOfAll, insertKey, type KeyOfAll, revokeServerKeys } from '../repositories/keys.js';
import {
  ownerKeyPath,
  publishKeyFile,
  putAside,
  readSecretFile,
  removeFile,
  waitingKeyPath,
  writeSecretFile,
} from './owner-key-file.js';
import { SCOPES } from './scopes.js';
import { createSecret, hashSecret } from './secret.js';

/** Any constant nothing else here uses as an advisory lock. */
const LOCK = 72_771_005;
const NAME = 'Kunci pemilik';

/** What a person types to get a new owner key. */
export const COMMAND = 'npm run owner-key --workspace apps/api';

/**
 * Makes the key that makes all others, when the database has none: its secret goes into the data folder, its hash into
 * the database, its path into the log. Of many processes that start at once, one makes it.
 *
 * The order survives a kill at any moment. The secret is safe in a waiting file before the hash is committed, and gets
 * its final name after: what was committed can always be finished, and what was not is written over.
 *
 * A folder that cannot be written does not keep readers from reading: it is only said.
 *
 * @param owner a connection that owns the tables
 */
export async function ensureOwnerKey(owner: ClientBase, dataDir: string, log: DatabaseLog): Promise<void> {
  const path = ownerKeyPath(dataDir);
  try {
    await underLock(owner, () => ensure(owner, dataDir, log));
  } catch (error) {
    if (!FILE_ERRORS.has(codeOf(error))) throw error;
    log.warn({ path, reason: codeOf(error) }, UNUSABLE_FOLDER);
  }
}

/**
 * Makes a new owner key and revokes every earlier one that a server made. A key file that is not this database's is put
 * aside, not lost.
 *
 * @returns where the key is, how many were revoked, and where a stranger's file was put
 */
export async function replaceOwnerKey(
  owner: ClientBase,
  dataDir: string,
): Promise<{ readonly path: string; readonly revoked: number; readonly aside: string | undefined }> {
  return underLock(owner, async () => {
    const revoked = await create(owner, dataDir, { revokeEarlier: true });
    const aside = await publish(owner, dataDir);
    return { path: ownerKeyPath(dataDir), revoked, aside };
  });
}

async function ensure(owner: ClientBase, dataDir: string, log: DatabaseLog): Promise<void> {
  const path = ownerKeyPath(dataDir);
  const keys = await findKeysOfAll(owner);
  const inFile = await readSecretFile(path);
  const waiting = await readSecretFile(waitingKeyPath(dataDir));
  if (waiting !== undefined && isInForce(waiting, keys)) {
    const aside = await publish(owner, dataDir);
    log.info({ path, ...(aside ? { aside } : {}) }, MADE);
  } else if (keys.some(opensAll)) {
    if (inFile === undefined) log.info({ path }, KEPT_ELSEWHERE);
    else if (!isInForce(inFile, keys)) log.warn({ path }, STRANGE);
  } else if (inFile !== undefined) {
    log.warn({ path }, STRANGE);
  } else {
    await create(owner, dataDir, { revokeEarlier: false });
    await publishKeyFile(dataDir);
    log.info({ path }, MADE);
  }
}

/** @returns how many earlier keys were revoked */
async function create(
  owner: ClientBase,
  dataDir: string,
  { revokeEarlier }: { readonly revokeEarlier: boolean },
): Promise<number> {
  const id = createId('key');
  const secret = createSecret();
  await writeSecretFile(waitingKeyPath(dataDir), secret);
  await owner.query('BEGIN');
  try {
    const revoked = revokeEarlier ? await revokeServerKeys(owner) : [];
    for (const target of revoked) {
      const detail = { replacedBy: id };
      await recordAudit(owner, { principal: null, agencyId: null, action: 'key.revoked', target, detail });
    }
    const hash = hashSecret(secret);
    await insertKey(owner, { id, name: NAME, agencyId: null, scopes: SCOPES, hash, createdBy: null });
    const detail = { name: NAME, scopes: SCOPES };
    await recordAudit(owner, { principal: null, agencyId: null, action: 'key.created', target: id, detail });
    await owner.query('COMMIT');
    return revoked.length;
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Gives the waiting key its name. What stood there goes only when it is a revoked key of this database. */
async function publish(owner: ClientBase, dataDir: string): Promise<string | undefined> {
  const path = ownerKeyPath(dataDir);
  const before = await readSecretFile(path);
  if (before !== undefined && before === (await readSecretFile(waitingKeyPath(dataDir)))) {
    // Killed between the two names: nothing but the first one is left to do away with.
    await removeFile(waitingKeyPath(dataDir));
    return undefined;
  }
  let aside: string | undefined;
  if (before !== undefined) {
    const known = (await findKeysOfAll(owner)).find(({ hash }) => hash.equals(hashSecret(before)));
    if (known?.revoked) await removeFile(path);
    else aside = await putAside(dataDir);
  }
  await publishKeyFile(dataDir);
  return aside;
}

function isInForce(secret: string, keys: readonly KeyOfAll[]): boolean {
  const hash = hashSecret(secret);
  return keys.some((key) => !key.revoked && key.hash.equals(hash));
}

/** Whether somebody can still make keys with it; such a key is way enough into this server. */
function opensAll(key: KeyOfAll): boolean {
  return !key.revoked && key.scopes.includes('keys:manage');
}

async function underLock<Result>(owner: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await owner.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    return await work();
  } finally {
    // A lost connection has given the lock back already.
    await owner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => {});
  }
}

const FILE_ERRORS = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOENT',
]);

const MADE = 'an owner key was made: the file at this path holds it, and it may do everything';
const KEPT_ELSEWHERE = `an owner key was made earlier and its file is not in this data folder. If nobody has it any more, make a new one: ${COMMAND}`;
const STRANGE = `the key in this file does not open this database: it belongs to another one, or was revoked. Make a new one with: ${COMMAND}`;
const UNUSABLE_FOLDER = `the owner key could not be read or written at this path. Nobody can write through this server until there is a key. Set HUMAS_DATA_DIR to a folder of your own and start again, or run: ${COMMAND}`;
