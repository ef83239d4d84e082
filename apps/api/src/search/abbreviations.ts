/**
 * Short forms readers type for what texts write out, and the other way round. Only those everybody in government uses:
 * the short form of an agency stands in its own name.
 */
const LONG_FORMS: Readonly<Record<string, string>> = {
  uu: 'undang undang',
  pp: 'peraturan pemerintah',
  perppu: 'peraturan pemerintah pengganti undang undang',
  perpres: 'peraturan presiden',
  permen: 'peraturan menteri',
  keppres: 'keputusan presiden',
  inpres: 'instruksi presiden',
  perda: 'peraturan daerah',
  apbn: 'anggaran pendapatan belanja negara',
  asn: 'aparatur sipil negara',
  pns: 'pegawai negeri sipil',
  pppk: 'pegawai pemerintah perjanjian kerja',
  bumn: 'badan usaha milik negara',
  umkm: 'usaha mikro kecil menengah',
  hut: 'hari ulang tahun',
  wni: 'warga negara indonesia',
  bansos: 'bantuan sosial',
  pemda: 'pemerintah daerah',
  pilkada: 'pemilihan kepala daerah',
  pemilu: 'pemilihan umum',
};

/** A short form and its words. */
export interface Abbreviation {
  readonly short: string;
  readonly words: readonly string[];
}

const ALL: readonly Abbreviation[] = Object.entries(LONG_FORMS)
  .map(([short, long]) => ({ short, words: long.split(' ') }))
  // The longest first: "peraturan pemerintah pengganti undang-undang" is no PP.
  .toSorted((one, other) => other.words.length - one.words.length);

/** The words a short form stands for. */
export function longFormOf(word: string): readonly string[] | undefined {
  return ALL.find(({ short }) => short === word)?.words;
}

/** The abbreviation whose words these begin with. */
export function shortFormAt(words: readonly string[]): Abbreviation | undefined {
  return ALL.find((known) => known.words.every((word, index) => words[index] === word));
}
