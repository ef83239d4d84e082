import { ProblemError } from '../problems/problem-error.js';

/** `"4.hash"` as an answer's `ETag` has it, `W/"4.hash"` as a cache may make of it, or `"4"`. */
const TAG = /^(?:W\/)?"(\d+)(?:\.[^"]*)?"$/;

/**
 * Makes sure that who changes something has seen it as it is now. Only the version is compared, so that a tag of any
 * representation of it will do. Call it with the row locked: what it compares must not change before the commit.
 *
 * @param header `If-Match` as it came; `*` means "whatever is there"
 * @throws ProblemError `precondition_required` without the header, `precondition_failed` when it names another version
 */
export function requireMatch(header: string | undefined, version: number): void {
  if (header === undefined || header.trim() === '') throw new ProblemError('precondition_required');
  const tags = header.split(',').map((tag) => tag.trim());
  const names = (tag: string) => tag === '*' || TAG.exec(tag)?.[1] === String(version);
  if (!tags.some(names)) throw new ProblemError('precondition_failed');
}
