/** Verbs that follow a separate "di" by mistake; none is also a noun, so "di pantai" and "di buku" are safe. */
export const passiveVerbs =
  'baca lihat tonton unduh unggah dengar hadiri ikuti temui kunjungi dampingi awasi akui ketahui dasari tandatangani sepakati ' +
  'bagikan laksanakan lakukan selenggarakan sampaikan terbitkan publikasikan umumkan resmikan laporkan gunakan berikan ' +
  'harapkan tetapkan tentukan tingkatkan kembangkan manfaatkan jelaskan katakan sebutkan perlukan butuhkan wajibkan ' +
  'rencanakan adakan jadikan hasilkan serahkan ajukan tunjukkan tampilkan perkirakan libatkan perbarui perbaiki perhatikan ' +
  'kerjakan kirimkan kumpulkan keluarkan masukkan tawarkan terapkan tuliskan ucapkan ubah undang tuntut miliki setujui kenai ' +
  'layani lengkapi penuhi pengaruhi tangani tindaklanjuti batasi akses bacakan perkuat peruntukkan anggarkan arahkan buktikan dukung';
