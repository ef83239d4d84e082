import { createHash } from 'node:crypto';

/** `"<version>.<hash>"`: writes compare the version, caches the whole. */
export function createEtag(version: number, body: string): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return `"${version}.${hash}"`;
}

/** The same for an answer that also says when it was asked: what matters in it did not change. */
export function createWeakEtag(version: number, content: string): string {
  return `W/${createEtag(version, content)}`;
}

/** Whether `If-None-Match` names this tag; weak and strong tags compare alike for reading (RFC 9110, 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const strong = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}
