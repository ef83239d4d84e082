import { reportOf } from './backup/report.js';
import { restoreBackup } from './backup/restore-backup.js';
import { withEmptyDatabase } from './backup/with-empty-database.js';
import { loadConfig } from './config.js';
import { createLog } from './http/log.js';

/** `npm run restore -- <file>`: fills the empty database the environment names with what `npm run backup` wrote. */
const [path] = process.argv.slice(2);
try {
  if (!path) throw new Error('humas: name the file to read: npm run restore -- humas.backup');
  const config = loadConfig(process.env);
  const log = createLog('warn');
  const tables = await withEmptyDatabase(config, log, (owner) => restoreBackup(owner, path, log));
  console.log(reportOf(tables));
  console.log('Every table holds what the backup says. Start the API to serve from it.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
