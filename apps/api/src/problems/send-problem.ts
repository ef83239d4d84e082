import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../http/language.js';
import { renderProblemPage } from '../result-page/page.js';
import { PAGE_HEADERS } from '../result-page/policy.js';
import { problemAnswer } from './problem-answer.js';
import { problemBody } from './problem-body.js';
import type { ProblemError } from './problem-error.js';

/** Operations a browser reaches without any script: their readers get a page instead of JSON. */
const FOR_PEOPLE = new Set([
  'reactions.submitForm',
  'reactions.showResult',
  'messages.submitForm',
  'messages.showSent',
]);

/** Answers a problem in the reader's language, as JSON or, where a person looks at it, as a page. */
export function sendProblem(
  problem: ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const answer = problemAnswer(problem, request.headers, request.id);
  reply.code(answer.status).headers(answer.headers);
  if (!wantsPage(request)) return reply.send(answer.text);
  const { language = languageOf(request), page, back } = problem.details;
  const body = problemBody(problem, language, request.id);
  const { title, detail, requestId } = body;
  reply.headers(PAGE_HEADERS).type('text/html; charset=utf-8');
  return reply.send(page ? page(body) : renderProblemPage({ language, title, detail, requestId, back }));
}

function wantsPage(request: FastifyRequest): boolean {
  const id = request.routeOptions.config.operation?.id;
  return id !== undefined && FOR_PEOPLE.has(id) && /\btext\/html\b/.test(request.headers.accept ?? '');
}
