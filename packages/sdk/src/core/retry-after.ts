/**
 * Seconds an answer asks to wait (RFC 9110, 10.2.3: seconds or an HTTP date).
 *
 * @returns undefined when the header is absent or unreadable.
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now) / 1000;
}
