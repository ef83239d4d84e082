/*
 * How a credit tells a person from an office. Names cannot be listed; offices and newsrooms mostly can be recognised.
 */

/** First words of an office, a team or a newsroom. */
const OFFICE =
  /^(?:tim|humas|ppid|biro|bagian|bidang|sub(?:bag|bid|bagian|bidang)|seksi|pusat|pusdatin|dinas|badan|balai|kantor|kanwil|kementerian|kemen\p{L}+|sekretariat|set(?:kab|neg|da|jen|wan|pres)|direktorat|ditjen|inspektorat|deputi|pemerintah|pem(?:prov|kab|kot|da|des|kel)|provinsi|kabupaten|kota|desa|kecamatan|kelurahan|diskominfo\p{L}*|kominfo|komdigi|polda|polres|kodam|lembaga|universitas|politeknik|rsud|puskesmas|upt|kpu|bawaslu|mahkamah|kejaksaan|komisi|dewan|redaksi|media|dok(?:umentasi)?|istimewa|ist|ministry|cabinet|office|bureau|department|agency|embassy|state|national|public|presidential|secretariat)(?![\p{L}])/iu;

/** Newsrooms and agencies that put their name in front of a photographer's. */
const NEWSROOM =
  /^(?:antara(?: foto| photo)?|kompas(?:\.com|\.id|tv)?|tribun\p{L}*(?:\.com)?|detik\p{L}*(?:\.com)?|tempo(?:\.co)?|republika(?:\.co\.id)?|infopublik(?:\.id)?|portaljabar|bisnis(?:\.com| indonesia)?|kontan|media indonesia|suara(?:\.com)?|liputan6(?:\.com)?|cnn(?: indonesia)?|cnbc indonesia|rri|tvri|jpnn(?:\.com)?|okezone|sindo(?:news)?|merdeka(?:\.com)?|medcom(?:\.id)?|viva|kumparan|tirto(?:\.id)?|reuters|afp|ap|epa|xinhua|getty(?: images)?|shutterstock|freepik|unsplash|bpmi setpres|bpmi)$/iu;

const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|id|co|net|org|tv|info|news)$/iu;

/** "InfoPublik", "detikSumut": a capital in the middle that is not a "Mc" or a degree. */
const INNER_CAPITAL = /\p{Ll}{3}\p{Lu}\p{Ll}/u;

/** Whether a name is that of a newsroom or news agency. "AFP" is one; "afp" in small letters is somebody's code. */
export const isNewsroom = (name: string) =>
  DOMAIN.test(name) || (NEWSROOM.test(name) && !/^\p{Ll}{2,4}$/u.test(name));

/** Whether a name is certainly an office, a team or a newsroom. */
export const isOffice = (name: string) => OFFICE.test(name) || isNewsroom(name) || INNER_CAPITAL.test(name);

/** A code such as `RMI`, `nov` or `Rn`: one word of two to four letters, five when they are all capital or all small. */
export const isCode = (name: string) =>
  /^\p{L}{2,4}$/u.test(name) || /^\p{Lu}{5}$/u.test(name) || /^\p{Ll}{5}$/u.test(name);

const PARTICLE = /^(?:bin|binti|van|de|der|den|al|el|da|dos|von|s\/o)$/iu;

/** Degrees and titles, which belong to the name before or after them. Each capital begins a piece, so that there is one way to read a text. */
export const isDegree = (text: string) =>
  /^(?:[A-Z]{1,2}\.?|[A-Z][A-Za-z]{0,4}\.(?: ?[A-Z][a-z]{0,4}\.?)*|SH|SE|ST|MM|MSi|MH|MT|PhD|SKom|SSos|SIP|Apt|Ak|CA)$/u.test(
    text.trim(),
  );

/** Whether a text can be a person's name: one to five words, each with a capital, no figures. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 6 &&
    words.some((word) => /^\p{Lu}[\p{L}'’-]+/u.test(word)) &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.,-]*$/u.test(word) || PARTICLE.test(word))
  );
}

/** Words that stand in brackets or with a slash in ordinary sentences, and are nobody's code. */
const ORDINARY = new Set(
  'dan atau and or ya tidak yes no kiri kanan atas bawah depan tengah pria pagi siang sore malam hari ini itu laki hiv aids tni polri asn pns pppk wni wna dpr mpr dprd bumn bumd umkm ukm sd smp sma smk mi mts ma tk paud rt rw wib wita wit nik npwp apbn apbd pkk'.split(
    ' ',
  ),
);

/** Whether a word means something else wherever it stands. */
export const isOrdinary = (word: string) => ORDINARY.has(word.toLowerCase());
