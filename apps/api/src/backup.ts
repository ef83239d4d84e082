import { reportOf } from './backup/report.js';
import { requireDatabaseFolder } from './backup/require-database-folder.js';
import { writeBackup } from './backup/write-backup.js';
import { loadConfig } from './config.js';
import { createLog } from './http/log.js';
import { withOwnerDatabase } from './keys/with-owner-database.js';

/**
 * `npm run backup -- <file>`: everything the database holds, in one file, as of one moment, while the API goes on
 * serving. It reads the same environment as the API.
 */
const [path] = process.argv.slice(2);
try {
  if (!path) throw new Error('humas: name the file to write: npm run backup -- humas.backup');
  const config = loadConfig(process.env);
  await requireDatabaseFolder(config);
  const tables = await withOwnerDatabase(config, createLog('warn'), (owner) => writeBackup(owner, path));
  console.log(reportOf(tables));
  if (tables.agency?.rows === 0) console.warn('There is no agency in it. Is this the database you meant?');
  console.log(`The backup is in ${path}. Pictures are not in it: copy their folder after it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
