/**
 * The database cannot answer at the moment: it restarts, is unreachable, is full, or has no free connection. The caller
 * should answer 503 with `Retry-After`. A commit that failed so may or may not have happened; repeat it only if
 * repeating is harmless.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
  /** When asking again makes sense, in seconds: what `Retry-After` should say. */
  readonly retryAfterSeconds = 2;

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message || codeOf(cause) : String(cause);
    super(
      `humas: the database does not answer (${reason}). Nothing can be read or stored meanwhile. Try again shortly.`,
      { cause },
    );
  }
}

/** Two processes were about to use one data folder, or the folder cannot be used as it is. The message says what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** The database could not be opened: no binaries, an old server, missing rights. The message says what to do. */
export class DatabaseSetupError extends Error {
  override readonly name = 'DatabaseSetupError';
}

/** Node's codes for a peer that is not there. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Messages of `pg` and `pg-pool`, which carry no code. */
const DRIVER_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired|Query read timeout)/;

/**
 * Whether an error means "ask again later" rather than "the question was wrong".
 *
 * SQLSTATE classes: 08 connection (but not 08P01, a request the server does not understand), 53 no resources, 57P0x
 * shutdown or starting up.
 * @see https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailableError) return true;
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (/^(08(?!P01)|53)...$|^57P0[1235]$/.test(code)) return true;
  // The socket file of a stopped embedded server. Any other missing file is not the database's.
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return NETWORK_CODES.has(code) || DRIVER_MESSAGES.test(error.message);
}

/** The SQLSTATE or Node error code of anything thrown, or the empty string. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Turns a lost connection into {@link DatabaseUnavailableError} and leaves every other error as it is. */
export function translateError(error: Error): Error {
  if (error instanceof DatabaseUnavailableError || !isDatabaseUnavailable(error)) return error;
  return new DatabaseUnavailableError(error);
}
