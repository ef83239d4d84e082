import type { Problem } from '@humas/contract';
import type { ProblemError } from './problem-error.js';
import { PROBLEM_TEXTS } from './problem-texts.js';

/** Where each problem code is explained; an identifier (RFC 9457, 3.1.1), not an address to fetch. */
const TYPES = 'https://humas.example/problems/';

/** A problem as RFC 9457 wants it, in one language. */
export function problemBody(error: ProblemError, language: 'id' | 'en', requestId: string): Problem {
  const text = PROBLEM_TEXTS[error.code];
  const { errors, withdrawn, values = {} } = error.details;
  const fill = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'string' ? value : value[language];
    });
  return {
    type: TYPES + error.code,
    title: text.title[language],
    status: text.status,
    detail: fill(text.detail[language]),
    code: error.code,
    requestId,
    ...(errors
      ? { errors: errors.map(({ text: detail, ...place }) => ({ ...place, detail: detail[language] })) }
      : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
}
