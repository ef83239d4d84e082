import { preferredSpelling } from './preferred-spelling.js';

/*
 * Words that stand in most news of an office. A word that differs from one of them only by two letters changed about,
 * one letter lost, or one doubled, and is no word itself, is a slip of the finger. `common-words.test.ts` keeps real
 * words out of what is taken for a slip.
 */
const COMMON = `pemerintah pemerintahan masyarakat kementerian indonesia menteri presiden kegiatan pelayanan pelaksanaan pembangunan pendidikan
kesehatan informasi komunikasi keuangan kebijakan provinsi kabupaten kecamatan pengelolaan peningkatan pengembangan penyelenggaraan
menyampaikan mengatakan menjelaskan melakukan melaksanakan memberikan menjadi mendapatkan meningkatkan mendukung mengikuti menghadiri
menggunakan merupakan diharapkan dilaksanakan dilakukan disampaikan sebagai tersebut terhadap melalui sehingga seluruh setiap
bahwa dengan dalam untuk yang adalah karena kepada antara program nasional daerah lembaga institusi organisasi direktorat
sekretariat sekretaris direktur perusahaan perekonomian lingkungan keterbukaan kehumasan hubungan publikasi publik media sosial digital
teknologi transformasi reformasi birokrasi administrasi kepegawaian aparatur pegawai peserta narasumber pelatihan sosialisasi
koordinasi kolaborasi sinergi evaluasi monitoring strategi prioritas anggaran pertanggungjawaban akuntabilitas transparansi
penghargaan pengawasan perlindungan pemberdayaan perempuan bencana infrastruktur transportasi pelabuhan pertanian perikanan kelautan
kehutanan perdagangan perindustrian investasi pariwisata kebudayaan universitas mahasiswa penelitian peraturan perundangan keputusan
pengumuman pendaftaran persyaratan permohonan pengaduan klarifikasi berdasarkan berlangsung bersama beberapa berbagai
tanggung bertanggung menginstruksikan mengevaluasi mengidentifikasi menghasilkan memanfaatkan memperhatikan menekankan menambahkan
mengungkapkan menegaskan menyelenggarakan memastikan mengharapkan kesempatan kepercayaan partisipasi kesejahteraan keberhasilan
keamanan keselamatan ketahanan manusia kapasitas kompetensi kualitas kuantitas efektivitas profesional`;

/** What looks like a slip and is a word or a name, however rare. */
const REAL = new Set(
  (
    'strategis berbagi pelindungan mematikan provisi memerikan menatakan meruapkan meruakan diakukan pedagangan pemohonan pengembanan ' +
    'pendataran menatakan kebiakan perusahan meida natara medai publics mendapatan meambahkan berasma'
  ).split(' '),
);

const changedAbout = (word: string) =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );

const lost = (word: string) =>
  Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const doubled = (word: string) =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1) + word.slice(at));

/** Losing a letter makes of a short word another one. */
const LONG = 8;
/** Letters that no ending of a word is: "masyarakatk". */
const NO_ENDING = [...'bcdfghjklmpqrstvwxz'];

let slips: Map<string, string> | undefined;

/** Every slip that is looked for, and what was meant. */
export function knownSlips(): ReadonlyMap<string, string> {
  if (slips) return slips;
  const words = COMMON.split(/\s+/);
  slips = new Map();
  for (const word of words) {
    const forms = [...changedAbout(word)];
    if (word.length >= LONG)
      forms.push(...lost(word), ...doubled(word), ...NO_ENDING.map((letter) => word + letter));
    for (const form of forms) if (!REAL.has(form) && !preferredSpelling(form)) slips.set(form, word);
  }
  for (const word of words) slips.delete(word);
  return slips;
}
