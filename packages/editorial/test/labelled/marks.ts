import { faulty, type Passage } from './passage.ts';

/** Written by hand, as offices write. */
export const marks: readonly Passage[] = [
  faulty('Syarat pendaftaran : kartu identitas dan foto.', ['space-before-mark', ' :']),
  faulty('Warga datang , lalu mengambil nomor .', ['space-before-mark', ' ,'], ['space-before-mark', ' .']),
  faulty('Apakah layanan ini gratis ?', ['space-before-mark', ' ?']),
  faulty('Bantuan dari Badan Amal ( BA ) tiba.', ['space-before-mark', '( '], ['space-before-mark', ' )']),
  faulty('Bawa kartu identitas,foto,dan map.', ['space-after-mark', ',foto'], ['space-after-mark', ',dan']),
  faulty('“Semua boleh ikut,”ujar kepala desa.', ['space-after-mark', '”ujar']),
  faulty('Loket sudah dibuka.Warga dapat datang.', ['space-after-mark', '.Warga']),
  faulty('Segera daftar!!! Kuota terbatas.', ['doubled-mark', '!!!']),
  faulty('Rapat selesai.. Semua pulang.', ['doubled-mark', '..']),
  faulty('Hadir bupati,, camat, dan lurah.', ['doubled-mark', ',,']),
  faulty('Dari 259,1 juta penduduk, 88,1 juta-penduduknya memakai internet.', [
    'stray-hyphen',
    '-penduduknya',
  ]),
  faulty('Anak- anak menanam pohon di halaman sekolah.', ['stray-hyphen', '- ']),
  faulty('Petugas mendatangi rumah -rumah warga.', ['stray-hyphen', ' -']),
  faulty('Ketua berkata, “Kami siap melayani. Rapat lalu ditutup.', ['unpaired-mark', '“Kami']),
  faulty('Badan Kepegawaian (BK mengumumkan jadwal baru.', ['unpaired-mark', '(BK']),
  faulty('Menurut dia, "semua berkas sudah lengkap dan dapat diproses.', ['unpaired-mark', '"semua']),
  faulty('“Kami ingin semua warga terlayani dengan baik” ujar kepala dinas.', ['quotation-comma', '” ujar']),
  faulty('"Jangan menunda mengurus berkas Anda" kata petugas loket.', ['quotation-comma', '" kata']),
  faulty('“Semua gratis dan tanpa perantara” tuturnya.', ['quotation-comma', '” tuturnya']),
  // Known not to be found: the comma stands behind the mark, where English once had it.
  faulty('“Semua layanan ini gratis”, kata petugas.', ['quotation-comma', '”,']),
  // Known not to be found: a space after the opening mark.
  faulty('Menurutnya, " semua berkas harus lengkap," dan loket tutup.', ['space-before-mark', '" semua']),
  faulty('Hadir 10\u00A0\u00A0\u00A0\u00A0\u00A0orang dari pusat.', ['nbsp-layout', '\u00A0']),
  faulty('Alinea pertama.\n\u00A0\nAlinea kedua.', ['nbsp-layout', '\u00A0']),
  faulty('Warga DILARANG MEMBUANG SAMPAH ke sungai.', ['shouting', 'DILARANG MEMBUANG SAMPAH']),
  faulty('Peserta WAJIB MEMBAWA KARTU IDENTITAS asli.', ['shouting', 'WAJIB MEMBAWA KARTU IDENTITAS']),
  faulty('Korban bernama R, dengan NIK 3273014502910003, dirawat di puskesmas.', ['personal-data', '3273']),
  faulty('Keluarga korban dapat dihubungi di 0812 3456 7890.', ['personal-data', '0812']),
  faulty('Nomor ponsel pribadi pelapor, 081234567890, tertera di berkas.', ['personal-data', '0812']),
  // Known not to be found: that a full name and a private address belong together is not decided by a pattern.
  faulty('Penerima bantuan, Rukmini, tinggal di Gang Melati Nomor 7 RT 02 RW 05.', [
    'personal-data',
    'Gang Melati',
  ]),
];
