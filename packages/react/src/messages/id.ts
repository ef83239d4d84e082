/**
 * What readers see, in Indonesian: the original that other languages follow. One group per widget, keys
 * `widget.name`, `{n}` where a value goes.
 */

/** Words for verdicts, short, on cards and above headlines. */
export const verdict = {
  'verdict.hoax': 'Hoaks',
  'verdict.disinformation': 'Disinformasi',
  'verdict.misinformation': 'Misinformasi',
  'verdict.false': 'Salah',
  'verdict.misleading': 'Menyesatkan',
  'verdict.scam': 'Penipuan',
  'verdict.satire': 'Satire',
  'verdict.true': 'Benar',
};

/** Words of `NewsCard`. */
export const newsCard = {
  'newsCard.views': 'Dibaca {n} kali',
  'newsCard.rank': 'Peringkat {n}',
};

/** Words of `NewsList`. */
export const newsList = {
  'newsList.seeAll': 'Lihat semua',
  'newsList.seeAllOf': 'Lihat semua: {title}',
  'newsList.loading': 'Memuat berita …',
  'newsList.empty': 'Belum ada berita.',
  'newsList.error': 'Berita belum dapat dimuat. Coba kembali beberapa saat lagi.',
  'newsList.retry': 'Coba lagi',
};

/** Words of `ArticleHeader`. */
export const articleHeader = {
  'articleHeader.breadcrumb': 'Posisi halaman',
  'articleHeader.by': 'Oleh {name}',
  'articleHeader.initials': 'Inisial penulis',
  'articleHeader.updated': 'Diperbarui {date}',
  'articleHeader.correction': 'Ralat, {date}:',
};

/** Words of `ArticleBody`. */
export const articleBody = {
  'articleBody.readAlso': 'Baca juga',
  'articleBody.tags': 'Topik',
  'articleBody.table': 'Tabel {n}',
  'articleBody.tableOf': 'Tabel {n}: {caption}',
  'articleBody.writer': 'Penulis: {name}',
  'articleBody.reporter': 'Peliput: {name}',
  'articleBody.photographer': 'Juru foto: {name}',
  'articleBody.editor': 'Penyunting: {name}',
  'articleBody.translator': 'Penerjemah: {name}',
  'articleBody.source': 'Sumber: {name}',
};

/** Words of `ClarificationBanner`. The heading says the verdict without colour or icon. */
export const clarificationBanner = {
  'clarificationBanner.hoax': 'HOAKS: tidak benar',
  'clarificationBanner.disinformation': 'DISINFORMASI: keliru dan disengaja',
  'clarificationBanner.misinformation': 'MISINFORMASI: informasi keliru',
  'clarificationBanner.false': 'SALAH: tidak sesuai fakta',
  'clarificationBanner.misleading': 'MENYESATKAN: konteksnya keliru',
  'clarificationBanner.scam': 'PENIPUAN: jangan ditanggapi',
  'clarificationBanner.satire': 'SATIRE: bukan berita',
  'clarificationBanner.true': 'BENAR: sesuai fakta',
  'clarificationBanner.claim': 'Klaim',
  'clarificationBanner.fact': 'Fakta',
  'clarificationBanner.evidence': 'Bukti',
  'clarificationBanner.appearances': 'Beredar di',
  'clarificationBanner.seen': 'Ditemukan',
};

/** Words of `SiteHeader`. */
export const siteHeader = {
  'siteHeader.skip': 'Lewati ke konten utama',
  'siteHeader.menu': 'Menu utama',
};

/** Words of `SiteFooter`. */
export const siteFooter = {
  'siteFooter.contact': 'Hubungi kami',
  'siteFooter.phone': 'Telepon',
  'siteFooter.whatsapp': 'WhatsApp',
  'siteFooter.email': 'Surel',
  'siteFooter.hours': 'Jam layanan',
  'siteFooter.address': 'Alamat',
  'siteFooter.lapor': 'Adukan lewat SP4N-LAPOR!',
  'siteFooter.counting': 'Cara kami menghitung',
  'siteFooter.countingText': 'Satu tab dihitung sekali per 30 menit, tanpa kuki dan tanpa data pribadi.',
  'siteFooter.countingMore': 'Selengkapnya tentang cara kami menghitung',
};

/** Words of `ShareBar`. */
export const shareBar = {
  'shareBar.title': 'Bagikan',
  'shareBar.to': 'Bagikan ke {n} (buka di tab baru)',
  'shareBar.copy': 'Salin tautan',
  'shareBar.copied': 'Tautan disalin',
  'shareBar.failed': 'Gagal menyalin. Salin alamatnya dari kotak ini.',
  'shareBar.more': 'Lainnya',
  'shareBar.email': 'Surel',
  'shareBar.native': 'Aplikasi lain',
};

/** Words of `ViewCounter`; `once` is for languages that count one apart. */
export const viewCounter = {
  'viewCounter.views': 'Dibaca {n} kali',
  'viewCounter.once': 'Dibaca {n} kali',
};

/** Words of `ReactionPoll`. */
export const reactionPoll = {
  'reactionPoll.note': 'Satu peramban, satu pilihan. Bukan survei.',
  'reactionPoll.idle': 'Pilih satu. Pilihan dapat diubah atau dibatalkan.',
  'reactionPoll.sending': 'Menyimpan…',
  'reactionPoll.sent': 'Terima kasih atas tanggapan Anda. Tekan lagi untuk membatalkan.',
  'reactionPoll.failed': 'Belum tersimpan. Periksa sambungan internet, lalu coba lagi.',
  'reactionPoll.retry': 'Coba lagi',
  'reactionPoll.closed': 'Jajak pendapat ini sudah ditutup.',
  'reactionPoll.total': '{n} tanggapan',
  'reactionPoll.once': '{n} tanggapan',
  'reactionPoll.set': 'Reaksi Anda: {choice}. Total {n} tanggapan.',
  'reactionPoll.withdrawn': 'Reaksi Anda dibatalkan. Total {n} tanggapan.',
  'reactionPoll.apart': 'Tersimpan, tetapi belum dihitung: terlalu banyak tanggapan dari jaringan Anda.',
  'reactionPoll.forget': 'Hapus pilihan saya',
  'reactionPoll.forgotten': 'Pilihan Anda dihapus.',
};
