import { emailSpans } from './email-spans.js';
import { numberSpans } from './number-spans.js';
import { type Span, toPlainDigits } from './plain-digits.js';

/** What stands instead of what was masked, in the language of the message. */
const MASKS = {
  id: { nik: '[NIK disamarkan]', phone: '[nomor telepon disamarkan]', email: '[alamat surel disamarkan]' },
  en: { nik: '[identity number masked]', phone: '[phone number masked]', email: '[e-mail address masked]' },
} as const;

/** What is masked. */
export type PersonalData = keyof (typeof MASKS)['id'];

/**
 * A text without identity numbers (NIK), telephone numbers and e-mail addresses, for storing: a mask stands where each
 * stood, so that the sentence still reads. Reads the text once, whatever is in it.
 *
 * Also finds them in digits of other scripts and with invisible characters in between. It does not find numbers in words
 * ("nol delapan satu dua"), addresses with "(at)", mobile numbers without their 0 or +62, nor names, streets or other
 * numbers such as NIP and NPWP: what nobody can tell from its form alone, a person has to look at.
 *
 * @param locale the language of the masks
 * @example maskPersonalData('Hubungi 0812-3456-7890, ya.', 'id') // 'Hubungi [nomor telepon disamarkan], ya.'
 */
export function maskPersonalData(text: string, locale: 'id' | 'en'): string {
  const { plain, places } = toPlainDigits(text);
  const spans: Span<PersonalData>[] = [...emailSpans(plain), ...numberSpans(plain)];
  if (spans.length === 0) return text;
  let masked = '';
  let done = 0;
  for (const { start, end, what } of spans.toSorted((one, other) => one.start - other.start)) {
    const from = places[start] ?? text.length;
    // A number in an address is part of it.
    if (from < done) continue;
    masked += text.slice(done, from) + MASKS[locale][what];
    done = places[end] ?? text.length;
  }
  return masked + text.slice(done);
}
