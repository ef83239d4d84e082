/** Migrations cannot go on: an applied file was edited or removed, or a new one failed. The message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}
