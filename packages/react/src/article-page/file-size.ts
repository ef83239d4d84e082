import type { Locale } from '../internal/contract.js';

const KILOBYTE = 1000;

/** How much a download weighs, for readers who pay for every megabyte: "340 KB", "1,2 MB". */
export function fileSize(bytes: number, locale: Locale): string {
  // From 999,500 on it would round to "1.000 KB".
  const isMega = bytes >= KILOBYTE * (KILOBYTE - 0.5);
  const value = isMega ? bytes / (KILOBYTE * KILOBYTE) : Math.max(1, Math.round(bytes / KILOBYTE));
  return `${value.toLocaleString(locale, { maximumFractionDigits: 1 })}\u00a0${isMega ? 'MB' : 'KB'}`;
}
