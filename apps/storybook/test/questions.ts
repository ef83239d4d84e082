/** What a designer types, and the page (with its heading) that answers: it must be among the first three found. */
export const questions: readonly (readonly [question: string, answer: string])[] = [
  ['tombol bagikan', 'panduan-cari--docs#tombol-bagikan-whatsapp-facebook-x-salin-tautan'],
  ['kontras warna', 'panduan-cari--docs#warna-dan-kontras-warna'],
  ['mode gelap', 'panduan-cari--docs#mode-gelap-terang'],
  ['jumlah dibaca', 'panduan-cari--docs#jumlah-dibaca-penghitung'],
  ['hoaks', 'panduan-cari--docs#hoaks-klarifikasi-cek-fakta'],
  ['tanggal', 'panduan-cari--docs#tanggal'],
  ['huruf', 'dasar-huruf--docs#huruf'],
  ['logo', 'widget-agencyidentity--logo-alone'],
  ['formulir', 'panduan-cari--docs#formulir-pesan-masukan-apresiasi'],
  ['cetak', 'panduan-cari--docs#cetak'],
  ['kotak GPR', 'panduan-pindah--docs#kotak-gpr'],
  ['WordPress', 'elemen-petunjuk--docs#wordpress'],
  ['tempel', 'elemen-tempel-widget--docs'],
  ['aksesibilitas', 'panduan-aksesibilitas--docs#pernyataan-aksesibilitas'],
];
