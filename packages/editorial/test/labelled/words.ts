import { faulty, type Passage, whole } from './passage.ts';

/** Written by hand, as offices write. */
export const words: readonly Passage[] = [
  faulty('Kementrian membuka loket baru bagi para pelaku usaha.', ['nonstandard-spelling', 'Kementrian']),
  faulty('Hoax semacam itu berulang setiap musim pendaftaran.', ['nonstandard-spelling', 'Hoax']),
  faulty(
    'Kami ingin menjadi sumber yang terpercaya dan obyektif.',
    ['nonstandard-spelling', 'terpercaya'],
    ['nonstandard-spelling', 'obyektif'],
  ),
  faulty(
    'Praktek baik itu mempengaruhi kwalitas layanan.',
    ['nonstandard-spelling', 'Praktek'],
    ['nonstandard-spelling', 'mempengaruhi'],
    ['nonstandard-spelling', 'kwalitas'],
  ),
  faulty(
    'Kerjasama kedua lembaga meminimalisir resiko kebakaran.',
    ['nonstandard-spelling', 'Kerjasama'],
    ['nonstandard-spelling', 'meminimalisir'],
    ['nonstandard-spelling', 'resiko'],
  ),
  faulty(
    "Khotbah Jum'at disampaikan di mesjid agung.",
    ['nonstandard-spelling', "Jum'at"],
    ['nonstandard-spelling', 'mesjid'],
  ),
  faulty(
    'Silahkan mengambil nomor antrian di depan pintu.',
    ['nonstandard-spelling', 'Silahkan'],
    ['nonstandard-spelling', 'antrian'],
  ),
  faulty(
    'Walikota menghimbau warga mengurus ijin usaha.',
    ['nonstandard-spelling', 'Walikota'],
    ['nonstandard-spelling', 'menghimbau'],
    ['nonstandard-spelling', 'ijin'],
  ),
  faulty(
    'Survey itu dianalisa oleh tim dari propinsi.',
    ['nonstandard-spelling', 'Survey'],
    ['nonstandard-spelling', 'dianalisa'],
    ['nonstandard-spelling', 'propinsi'],
  ),
  faulty(
    'Personil gabungan dikerahkan sejak bulan Nopember.',
    ['nonstandard-spelling', 'Personil'],
    ['nonstandard-spelling', 'Nopember'],
  ),
  // Known not to be found: the list does not hold every form.
  faulty(
    'Lomba itu menumbuhkan sportifitas dan kwajiban bersama.',
    ['nonstandard-spelling', 'sportifitas'],
    ['nonstandard-spelling', 'kwajiban'],
  ),
  faulty('Layanan ini menajdi contoh bagi daerah lain.', ['likely-typo', 'menajdi']),
  faulty(
    'Seluruh masyarkat dapat memperoleh infomasi secara gratis.',
    ['likely-typo', 'masyarkat'],
    ['likely-typo', 'infomasi'],
  ),
  faulty('Bantuan disalurkan utnuk warga terdampak banjir.', ['likely-typo', 'utnuk']),
  faulty(
    'Kegitan itu diikuti perwakilan intitusi daerah.',
    ['likely-typo', 'Kegitan'],
    ['likely-typo', 'intitusi'],
  ),
  // Known not to be found: rarer words are not among those whose slips are known.
  faulty('Petugas membersihkan selokna di belakang pasar.', ['likely-typo', 'selokna']),
  faulty('Dokumen diletakkan diatas meja di dalam ruang rapat.', ['joined-preposition', 'diatas']),
  faulty(
    'Dimana ada kemauan, disitu ada jalan.',
    ['joined-preposition', 'Dimana'],
    ['joined-preposition', 'disitu'],
  ),
  faulty(
    'Sosialisasi dilakukan diseluruh kecamatan dan didepan balai desa.',
    ['joined-preposition', 'diseluruh'],
    ['joined-preposition', 'didepan'],
  ),
  faulty(
    'Kedepannya, layanan dipindahkan kedalam gedung baru.',
    ['joined-preposition', 'Kedepannya'],
    ['joined-preposition', 'kedalam'],
  ),
  faulty('Tiga diantaranya berasal dari pulau terluar.', ['joined-preposition', 'diantaranya']),
  // Known not to be found: a place outside the list.
  faulty('Pohon tumbang didekat jembatan sudah dipindahkan.', ['joined-preposition', 'didekat']),
  faulty('Artikel ini sudah di baca ratusan kali.', ['misspelt-passive', 'di baca']),
  faulty(
    'Rapat di hadiri semua kepala bidang dan di laksanakan di aula.',
    ['misspelt-passive', 'di hadiri'],
    ['misspelt-passive', 'di laksanakan'],
  ),
  faulty('Hasilnya akan di umumkan lewat laman resmi.', ['misspelt-passive', 'di umumkan']),
  // Known not to be found: "di pimpin" is not in the list of verbs.
  faulty('Rapat di pimpin sekretaris daerah.', ['misspelt-passive', 'di pimpin']),
  faulty('Koordinasi antar instansi dipercepat.', ['bound-form', 'antar instansi']),
  faulty(
    'Pemulihan pasca bencana melibatkan tenaga non medis.',
    ['bound-form', 'pasca bencana'],
    ['bound-form', 'non medis'],
  ),
  faulty('Sekolah menerima siswa tuna netra sejak 2019.', ['bound-form', 'tuna netra']),
  faulty(
    'Forum multi pihak membahas sub sektor perikanan.',
    ['bound-form', 'multi pihak'],
    ['bound-form', 'sub sektor'],
  ),
  faulty('Apakah anda sudah mengisi survei?', ['lowercase-anda', 'anda']),
  faulty('Jika anda mengalami kendala, hubungi petugas.', ['lowercase-anda', 'anda']),
  faulty('Isi formulir sesuai data kamu dan kirim ke petugas.', ['informal-address', 'kamu']),
  faulty('Ayo, kalian bisa ikut lomba ini!', ['informal-address', 'kalian']),
  faulty(
    'Pendaftaran online dibuka melalui website dinas.',
    ['foreign-word', 'online'],
    ['foreign-word', 'website'],
  ),
  faulty(
    'Peserta workshop diminta mendownload materi lebih dahulu.',
    ['foreign-word', 'workshop'],
    ['foreign-word', 'mendownload'],
  ),
  faulty(
    'Para stakeholder memberi feedback tertulis.',
    ['foreign-word', 'stakeholder'],
    ['foreign-word', 'feedback'],
  ),
  faulty('Isi formulir online. Formulir online itu singkat.', ['foreign-word', 'online']),
  // Known not to be found: not every foreign word is in the list.
  faulty('Seluruh asset dicatat dalam dashboard.', ['foreign-word', 'dashboard']),
  faulty('Aturan dibuat agar supaya semua tertib.', ['pleonasm', 'agar supaya']),
  faulty('Program ini adalah merupakan lanjutan tahap pertama.', ['pleonasm', 'adalah merupakan']),
  faulty('Keterlambatan disebabkan karena cuaca buruk.', ['pleonasm', 'disebabkan karena']),
  faulty('Kunjungan ke beberapa beberapa kantor cabang.', ['doubled-word', 'beberapa beberapa']),
  faulty('Petugas akan akan menghubungi pemohon.', ['doubled-word', 'akan akan']),
  faulty('Laporan itu dapat diunduh di di laman resmi.', ['doubled-word', 'di di']),
  faulty('Sambutan disampaikan Nur Qomariah. Menurut Nur Qomariyah, kuota ditambah.', [
    'name-variants',
    'Qomariyah',
  ]),
  faulty('Kepala biro, Syarifuddin Halim, hadir. Syarifudin Halim menjelaskan jadwalnya.', [
    'name-variants',
    'Syarifudin',
  ]),
  // Known not to be found: "Santoso" and "Santosa" sound different.
  faulty('Acara dibuka Budi Santoso. Usai acara, Budi Santosa meninjau loket.', ['name-variants', 'Santosa']),
  whole({ headline: 'Kementerian Lawan Hoax Bersama' }, ['nonstandard-spelling', 'Hoax']),
  whole({ headline: 'Bupati Resmikan Gedung Diatas Bukit' }, ['joined-preposition', 'Diatas']),
  whole(
    { headline: 'Bantuan Rp 2 Milyar Cair' },
    ['rupiah-format', 'Rp 2 Milyar'],
    ['nonstandard-spelling', 'Milyar'],
  ),
  whole({ lead: 'Warga dapat mengurus ijin di satu tempat.', bodyText: 'Loket dibuka.' }, [
    'nonstandard-spelling',
    'ijin',
  ]),
];
