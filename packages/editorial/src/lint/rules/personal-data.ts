import type { Report } from '../finding.js';
import { type ReadText, sentenceAt } from '../read-text.js';

/** Province, regency, district; then the day of birth (40 more for women), the month and the year; then four figures. */
const NIK =
  /(?<![\d.,/-])(?:1[1-9]|2[1-9]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[1-2]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}(?![\d/-]|[.,]\d)/gu;
const MOBILE = /(?<![\d.,/+-])(?:\+62[ -]?|0)8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)/gu;

/** Of whom a number in the same sentence is. */
const PERSON =
  /(?<!\p{L})(?:korban|pelaku|tersangka|terduga|saksi|pelapor|terlapor|pasien|penyintas|almarhum|almarhumah|warga bernama|anak korban|orang tua korban|milik (?:Bapak|Ibu|Saudara|Sdr|warga)|ponsel pribadi|nomor pribadi)(?!\p{L})/iu;
const SERVICE =
  /(?<!\p{L})(?:layanan|pengaduan|hotline|posko|call center|narahubung|kontak|hubungi|menghubungi|melapor|laporkan|WhatsApp (?:resmi|humas))(?!\p{L})/iu;

/** Enough to find it by, and no more: findings are printed and kept. */
const FIGURES_SHOWN = 4;

/** Numbers that identify a private person. */
export function lintPersonalData({ place, text }: ReadText, report: Report): void {
  for (const { 0: number } of text.matchAll(NIK))
    report('personal-data', place, number.slice(0, FIGURES_SHOWN));
  for (const { 0: number, index } of text.matchAll(MOBILE)) {
    const { sentence } = sentenceAt(text, index);
    if (PERSON.test(sentence) && !SERVICE.test(sentence))
      report('personal-data', place, number.slice(0, FIGURES_SHOWN));
  }
}
