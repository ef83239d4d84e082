import type { Problem, ProblemCode } from '@humas/contract';
import { problems } from '@humas/contract/routes';

/** A problem to answer with: its code, and what differs from the contract's example of it. */
export interface Refusal extends Partial<Omit<Problem, 'code' | 'status'>> {
  readonly code: ProblemCode;
}

/** What the contract names but shows no example of: no caller that follows it meets these. */
const UNSHOWN: Partial<Record<ProblemCode, Pick<Problem, 'status' | 'title'>>> = {
  route_not_found: { status: 404, title: 'There is no such address' },
  method_not_allowed: { status: 405, title: 'The address does not know this method' },
  unknown_parameter: { status: 400, title: 'A parameter is not known' },
  invalid_cursor: { status: 400, title: 'The cursor is not known' },
};

type ReadonlyProblem = Omit<Problem, 'errors'> & {
  readonly errors?: readonly NonNullable<Problem['errors']>[number][];
};

const SHOWN: Partial<Record<ProblemCode, ReadonlyProblem>> = problems;

/** A refusal as RFC 9457 wants it. */
export function problemOf(refusal: Refusal, requestId: string): ReadonlyProblem {
  const { code } = refusal;
  return {
    type: `https://humas.example/problems/${code}`,
    title: code,
    status: 400,
    detail: code,
    ...UNSHOWN[code],
    ...SHOWN[code],
    // The example's own errors belong to another request than this one.
    ...(refusal.detail && { errors: undefined }),
    requestId,
    ...refusal,
  };
}
