import type { Span } from './plain-digits.js';

const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
/** At most so many characters on either side (RFC 5321), which also bounds the work. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

/** E-mail addresses of a text, from left to right. */
export function emailSpans(text: string): Span<'email'>[] {
  const spans: Span<'email'>[] = [];
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    const first = Math.max(done, at - LONGEST_LOCAL);
    while (start > first && LOCAL.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    const last = Math.min(text.length, end + LONGEST_DOMAIN);
    while (end < last && DOMAIN.test(text.charAt(end))) end += 1;
    // A full stop behind it ends the sentence.
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1;
    while (start < at && text.charAt(start) === '.') start += 1;
    if (start === at || !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(text.slice(at + 1, end)))
      continue;
    spans.push({ start, end, what: 'email' });
    done = end;
  }
  return spans;
}
