/**
 * The reference content API as a library, for tests and tools that start it themselves.
 *
 * @example
 * ```ts
 * import { startServer } from '@humas-internal/api';
 * const server = await startServer({ env: { HUMAS_API_PORT: '0', HUMAS_DATA_DIR: folder } });
 * ```
 */
export { type AppOptions, buildApp } from './app.js';
export { type Config, ConfigError, loadConfig } from './config.js';
export { type Database, openDatabase } from './database/open-database.js';
export { type RunningServer, type StartOptions, startServer } from './server.js';
