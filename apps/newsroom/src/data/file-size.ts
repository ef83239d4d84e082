import type { Locale } from '@humas/sdk';

const KILOBYTE = 1000;

/** How much a download weighs, for readers who pay for every megabyte: "340 KB", "1,2 MB". */
export function fileSize(bytes: number, locale: Locale): string {
  const isMega = bytes >= KILOBYTE * KILOBYTE;
  const value = isMega ? bytes / (KILOBYTE * KILOBYTE) : Math.max(1, Math.round(bytes / KILOBYTE));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return `${number.format(value)}\u00a0${isMega ? 'MB' : 'KB'}`;
}
