import { loadConfig } from './config.js';
import { createLog } from './http/log.js';
import { replaceOwnerKey } from './keys/owner-key.js';
import { withOwnerDatabase } from './keys/with-owner-database.js';

/**
 * `npm run owner-key --workspace apps/api`: makes a new owner key for whoever lost the old one or fears that somebody
 * else has it. It reads the same environment as the API, which may go on serving meanwhile.
 */
try {
  const config = loadConfig(process.env);
  const log = createLog('warn');
  const made = await withOwnerDatabase(config, log, (owner) => replaceOwnerKey(owner, config.dataDir));
  console.log(`A new owner key is in ${made.path}. It may do everything: keep it where passwords are kept.`);
  console.log(`Owner keys revoked: ${made.revoked}. They open nothing from now on.`);
  if (made.aside)
    console.log(`The file that was there holds no revoked key of this database. It is now ${made.aside}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
