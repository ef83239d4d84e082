import { createHash } from 'node:crypto';
import { type Coding, encode } from './coding.js';

interface Kind {
  readonly type: string;
  /** Whether it gets smaller on its way. */
  readonly isText: boolean;
  /** Whether it is for a disk, never for a page. */
  readonly isDownload: boolean;
}

/** What each kind of file is sent as; no other kind is served. PHP is sent as the text it is. */
const KINDS = new Map<string, Kind>([
  ['js', { type: 'text/javascript; charset=utf-8', isText: true, isDownload: false }],
  ['css', { type: 'text/css; charset=utf-8', isText: true, isDownload: false }],
  ['json', { type: 'application/json; charset=utf-8', isText: true, isDownload: false }],
  ['txt', { type: 'text/plain; charset=utf-8', isText: true, isDownload: false }],
  ['php', { type: 'text/plain; charset=utf-8', isText: true, isDownload: true }],
  ['zip', { type: 'application/zip', isText: false, isDownload: true }],
]);

const NAME = /^[A-Za-z0-9-]+\.([a-z]+)$/;

/** One file for other sites, in memory, in each coding that was asked for. */
export class EmbedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The first 16 hexadecimal digits of its SHA-256. */
  readonly hash: string;
  readonly kind: Kind;
  readonly #encoded = new Map<Coding, Promise<Buffer>>();

  /** @throws Error when no file of this name is served; see {@link isServed} */
  constructor(name: string, bytes: Buffer) {
    const kind = kindOf(name);
    if (!kind) throw new Error(`humas: "${name}" is no name of a file that is served to other sites.`);
    this.name = name;
    this.bytes = bytes;
    this.kind = kind;
    this.hash = hashOf(bytes);
  }

  /** Its bytes in a coding, made once however many ask. */
  encoded(coding: Coding | undefined): Promise<Buffer> {
    if (coding === undefined) return Promise.resolve(this.bytes);
    const made = this.#encoded.get(coding) ?? encode(this.bytes, coding);
    this.#encoded.set(coding, made);
    return made;
  }
}

const kindOf = (name: string) => KINDS.get(NAME.exec(name)?.[1] ?? '');

/** Whether a file of this name may be served at all. */
export function isServed(name: string): boolean {
  return kindOf(name) !== undefined;
}

/** Whether pages load it by its address, rather than people. */
export function isForPages(name: string): boolean {
  return /^[a-z0-9-]+\.(js|css)$/.test(name);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
