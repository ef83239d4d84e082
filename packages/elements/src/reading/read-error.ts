/** Why nothing could be read: `code` is the API's own where it gave one, else `unreachable` or `unreadable`. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: string,
    message: string,
    /** Whether asking again may help. */
    readonly passing = false,
  ) {
    super(message);
  }
}
