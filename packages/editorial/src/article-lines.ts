import type { RemnantKind } from './parsed-article-text.js';
import { onOneLine } from './plain-text.js';

/** A line that says something, and where it stood in the page. */
export type Line = { text: string; number: number };

/** Every line that is not empty. One of no-break spaces alone is kept, with no text: it is layout to remove. */
export function numberedLines(page: string): Line[] {
  return page
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((raw, index) => ({ text: onOneLine(raw), raw, number: index + 1 }))
    .filter(({ text, raw }) => text !== '' || raw.includes('\u00A0'))
    .map(({ text, number }) => ({ text, number }));
}

/** What a line is by its words. */
export const patterns = {
  category: /^(?:kategori|category|rubrik|kanal)\s?:\s?(\S.{0,80})$/i,
  readAlso: /^(?:baca juga|simak juga|lihat juga|read also|also read)\s?:?\s?(\S.*)$/i,
  share:
    /^(?:bagikan|sebarkan|share)(?: (?:berita|artikel|tulisan|halaman|this|article|on|to|ke|via)\b|\s?:|$)/i,
  poll: /^(?:bagaimana (?:pendapat|reaksi|tanggapan|perasaan|penilaian)|apa (?:reaksi|pendapat|tanggapan)|apakah (?:informasi|artikel|berita) ini|what do you think|how do you feel|was this)\b.*\?$/i,
  pollCounts: /^\d{1,7}(?: \d{1,7}){2,9}$/,
  related:
    /^(?:terkini lainnya|terkini|terpopuler|berita (?:terbaru|terkait|terkini|lainnya|lain|populer|terpopuler|serupa)|artikel (?:terkait|lainnya|terbaru)|related(?: (?:posts?|articles?|news))?|latest(?: (?:posts?|articles?|news))?|other news)\s?:?$/i,
  form: /^(?:oke|ok|kirim|batal|kolom ini (?:tidak boleh kosong|wajib).*|syarat dan ketentuan|gagal mengirim.*|tinggalkan (?:komentar|balasan).*|komentar|leave a (?:reply|comment).*)$/i,
  dateLabel: /\b(?:dipublikasikan|diterbitkan|diperbarui|published|updated)\b/i,
  counterLabel: /\b(?:di ?baca|di ?lihat|di ?bagikan|views|hits)\b/i,
  // Without a colon a name must follow: "Oleh karena itu" opens a sentence.
  bylineLabel:
    /(?:^|[|/(–-]\s?)(?:(?:(?:[Dd]itulis |[Dd]iposting )?[Oo]leh|[Pp]osted [Bb]y|[Bb]y)\s?(?::|\s(?=\p{Lu}))|(?:[Pp]enulis|[Pp]eliput|[Pp]ewarta|[Rr]eporter|[Ww]artawan|[Kk]ontributor|[Ee]ditor|[Rr]edaktur|[Pp]enyunting|[Ff]otografer)\s?:)/u,
};

/** Which part of the page, besides the article, a line belongs to by its own words. */
export function remnantOf(text: string): RemnantKind | null {
  if (text === '') return 'layout';
  if (patterns.share.test(text)) return 'share';
  if (patterns.poll.test(text) || patterns.pollCounts.test(text)) return 'poll';
  if (patterns.related.test(text)) return 'related';
  return patterns.form.test(text) ? 'form' : null;
}

/** A paragraph rather than a headline or a label: long, or with a whole sentence in it. */
export const looksLikeParagraph = (text: string) =>
  text.length >= 140 || (text.split(' ').length >= 9 && /[.!?][”"’')]{0,2}(?:\s|$)/.test(text));

const FIGURE = '\\d[\\d.,]{0,18}(?:\\s?(?:rb|ribu|jt|juta|k|m)\\b)?\\+?';

const COUNTERS = [
  new RegExp(
    `(?:(?:berita|artikel) ini )?(?:di ?baca|di ?lihat|di ?bagikan|views?|hits)\\s?:?\\s?(?:sebanyak )?${FIGURE}(?: (?:kali|x|orang))?`,
    'i',
  ),
  new RegExp(`${FIGURE} (?:kali(?: di ?(?:baca|lihat|bagikan))|views|hits|shares)\\b`, 'i'),
];

/** The words of a line that are a counter, such as "Dibaca: 19.111 Kali". */
export function counterIn(text: string): string | null {
  for (const pattern of COUNTERS) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  // InfoPublik prints a bare number behind the editor's name.
  return (
    (patterns.bylineLabel.test(text) && /[-–|]\s(\d[\d.,]{0,18}\s?(?:K|rb|jt)?)$/.exec(text)?.[1]) || null
  );
}
