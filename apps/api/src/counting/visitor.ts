import type { FastifyRequest } from 'fastify';
import { isbot } from 'isbot';

/** What a request gives away about who sent it; used at once and never kept. */
export interface Visitor {
  /** The client's address as far as the trusted proxies vouch for it. */
  readonly address: string;
  /** A declared bot, or someone who declares nothing. */
  readonly isBot: boolean;
  /** The page was fetched ahead of a reader who may never come. */
  readonly isPrefetch: boolean;
}

/** Longer user agents are cut: no honest one is, and patterns run over them. */
const LONGEST = 512;
const REMEMBERED = 1000;
const verdicts = new Map<string, boolean>();

/** Reads a visitor from the headers of a request. */
export function visitorOf(request: Pick<FastifyRequest, 'ip' | 'headers'>): Visitor {
  const { headers } = request;
  return {
    address: request.ip,
    isBot: isBot(headers['user-agent']),
    isPrefetch:
      saysPrefetch(headers['sec-purpose']) || saysPrefetch(headers.purpose) || saysPrefetch(headers['x-moz']),
  };
}

function saysPrefetch(purpose: string | string[] | undefined): boolean {
  return purpose !== undefined && /prefetch|prerender|preview/i.test(String(purpose));
}

/** Verdicts are remembered, because most readers share a few user agents. */
function isBot(userAgent: string | undefined): boolean {
  const text = userAgent?.trim().slice(0, LONGEST);
  if (!text) return true;
  const known = verdicts.get(text);
  if (known !== undefined) return known;
  if (verdicts.size >= REMEMBERED) verdicts.clear();
  const verdict = isbot(text);
  verdicts.set(text, verdict);
  return verdict;
}
