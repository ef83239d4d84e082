/** A backup could not be taken or restored; the message says why and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** The lesson of a file that cannot be opened, read or written; any other error stays what it is. */
export function fileError(error: unknown, path: string, what: 'read' | 'written'): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return error;
  const code = 'code' in error ? ` (${error.code})` : '';
  return new BackupError(
    `humas: ${path} cannot be ${what}${code}. Check the path, its folder's rights and the free space, then run this again.`,
    { cause: error },
  );
}
