import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readUrl, type Variables } from '../config-values.js';

/** A bucket of an S3-compatible service. */
export interface S3Config {
  readonly kind: 's3';
  /** Address of the service without the bucket and a final slash. `HUMAS_MEDIA_S3_ENDPOINT`. */
  readonly endpoint: string;
  /** `HUMAS_MEDIA_S3_BUCKET`. */
  readonly bucket: string;
  /** `HUMAS_MEDIA_S3_REGION`. @default 'us-east-1', which services without regions expect */
  readonly region: string;
  /** `HUMAS_MEDIA_S3_ACCESS_KEY_ID`. */
  readonly accessKeyId: string;
  /** `HUMAS_MEDIA_S3_SECRET_ACCESS_KEY`. */
  readonly secretAccessKey: string;
}

/** Where pictures lie and how browsers reach them. */
export interface MediaConfig {
  /** A folder (`HUMAS_MEDIA_DIR`, absolute here. @default `media` in the data folder) or a bucket. */
  readonly store: { readonly kind: 'folder'; readonly folder: string } | S3Config;
  /**
   * Address under which the store is public, without a final slash, such as a CDN before the bucket.
   * `HUMAS_MEDIA_URL`. @default undefined: this API serves the pictures at `/media/`
   */
  readonly url: string | undefined;
}

const NAMES = ['ENDPOINT', 'BUCKET', 'REGION', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'] as const;

/** Reads the settings of pictures; each wrong one adds a sentence to `problems`, without repeating a secret. */
export function readMediaConfig(env: Variables, dataDir: string, problems: string[]): MediaConfig {
  const folder = env.HUMAS_MEDIA_DIR?.trim();
  const asksForS3 = NAMES.some((name) => s3Value(env, name));
  if (folder && asksForS3) {
    problems.push(
      'HUMAS_MEDIA_DIR and HUMAS_MEDIA_S3_… are both set, expected one place for pictures: remove one.',
    );
  }
  if (folder) checkFolder(resolve(folder), problems);
  const store = asksForS3
    ? readS3(env, problems)
    : { kind: 'folder' as const, folder: resolve(folder || join(dataDir, 'media')) };
  const url = readUrl(env, 'HUMAS_MEDIA_URL', undefined, ['http:', 'https:'], problems);
  return Object.freeze({ store: Object.freeze(store), url });
}

function s3Value(env: Variables, name: (typeof NAMES)[number]): string {
  return env[`HUMAS_MEDIA_S3_${name}`]?.trim() ?? '';
}

function readS3(env: Variables, problems: string[]): S3Config {
  const missing = NAMES.filter((name) => name !== 'REGION' && !s3Value(env, name));
  for (const name of missing) {
    problems.push(
      `HUMAS_MEDIA_S3_${name} is not set, expected it with the other HUMAS_MEDIA_S3_… variables.`,
    );
  }
  const bucket = s3Value(env, 'BUCKET');
  if (bucket && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    problems.push(
      `HUMAS_MEDIA_S3_BUCKET is "${bucket}", expected 3 to 63 small letters, digits, "." or "-".`,
    );
  }
  const endpoint = readUrl(env, 'HUMAS_MEDIA_S3_ENDPOINT', '', ['http:', 'https:'], problems);
  const parts = endpoint ? new URL(endpoint) : undefined;
  if (parts && (parts.username || parts.password || parts.search || parts.hash)) {
    problems.push('HUMAS_MEDIA_S3_ENDPOINT holds a user, a query or a fragment, expected only an address.');
  }
  return {
    kind: 's3',
    endpoint,
    bucket,
    region: s3Value(env, 'REGION') || 'us-east-1',
    accessKeyId: s3Value(env, 'ACCESS_KEY_ID'),
    secretAccessKey: s3Value(env, 'SECRET_ACCESS_KEY'),
  };
}

/** The folder is made when the first picture comes; whether that can work is asked now. */
function checkFolder(folder: string, problems: string[]): void {
  const nearest = nearestExisting(folder);
  if (!statSync(nearest).isDirectory()) {
    problems.push(`HUMAS_MEDIA_DIR is "${folder}", but ${nearest} is a file, expected a folder.`);
    return;
  }
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch {
    problems.push(`HUMAS_MEDIA_DIR is "${folder}", but ${nearest} may not be written to by this user.`);
  }
}

function nearestExisting(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })) return path;
  return nearestExisting(dirname(path));
}
