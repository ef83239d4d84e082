import { readUrl, type Variables } from '../config-values.js';

/** The address of a Redis that shares limits, or nothing. A wrong one adds a sentence to `problems` and is not repeated. */
export function readRedisUrl(env: Variables, problems: string[]): string | undefined {
  const before = problems.length;
  const url = readUrl(env, 'REDIS_URL', undefined, ['redis:', 'rediss:'], problems);
  if (url === undefined || problems.length > before) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname && /^(\/\d{1,4})?$/.test(pathname)) return url;
  problems.push(
    'REDIS_URL does not name a host and at most a database number, expected redis://host:port or redis://host:port/1.',
  );
  return undefined;
}
