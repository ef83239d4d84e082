import type { Problem, ProblemCode } from '@humas/contract';
import type { Language } from '../http/language.js';

/** One wrong place of a request. */
export interface ProblemItem {
  /** JSON Pointer into the body. */
  readonly pointer?: string;
  /** Name of the query, path or header parameter. */
  readonly parameter?: string;
  readonly code: string;
  readonly text: { readonly id: string; readonly en: string };
}

/** What a problem says beside its code. */
export interface ProblemDetails {
  readonly errors?: readonly ProblemItem[];
  readonly withdrawn?: Problem['withdrawn'];
  /** Values for the `{names}` in the problem's text. */
  readonly values?: Readonly<Record<string, string | { readonly id: string; readonly en: string }>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a reader goes back to, for problems shown as a page. */
  readonly back?: string;
  /** Language of the page a reader wrote from, which goes before `Accept-Language`. */
  readonly language?: Language;
  /** The page to show instead of the plain one, for a problem that must not cost a reader what they wrote. */
  readonly page?: (problem: Problem) => string;
  readonly cause?: unknown;
}

/** Thrown by anything that serves a request: becomes an `application/problem+json` answer in the reader's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
