import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is known of a served file. */
export type FileFacts = {
  /** For `integrity` (Subresource Integrity). */
  integrity: string;
  /** For an address that may be kept for ever. */
  hash: string;
  /** As it lies there, and packed by `gzip -9`. */
  bytes: number;
  gzip: number;
};

/** Sizes and checksums of all files of a folder. */
export function describeFiles(
  folder: string,
  version: string,
): { version: string; files: Record<string, FileFacts> } {
  const files = readdirSync(folder)
    .filter((name) => name !== 'manifest.json')
    .sort();
  return {
    version,
    files: Object.fromEntries(files.map((name) => [name, factsOf(readFileSync(join(folder, name)))])),
  };
}

function factsOf(content: Buffer): FileFacts {
  const digest = (algorithm: string) => createHash(algorithm).update(content);
  return {
    integrity: `sha384-${digest('sha384').digest('base64')}`,
    hash: digest('sha256').digest('hex').slice(0, 16),
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
  };
}
