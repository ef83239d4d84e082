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

/** Words of `ArticleHeader` and `Byline`. */
export const articleHeader = {
  'articleHeader.by': 'Oleh {name}',
  'articleHeader.initials': 'Inisial penulis',
  'articleHeader.updated': 'Diperbarui {date}',
  'articleHeader.correction': 'Ralat, {date}:',
};

/** Words of `ArticleBody` and of what stands in it: `ReadAlso`, `TagList`, the roles of a `Byline`. */
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
  'articleBody.team': 'Tim Redaksi',
};

/** Words of `CategoryTag`. */
export const categoryTag = {
  'categoryTag.prefix': 'Kategori:',
};

/** Words of `KeyFigures`. */
export const keyFigures = {
  'keyFigures.title': 'Angka penting',
  'keyFigures.source': 'Sumber: {source}',
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
  'clarificationBanner.other': 'KLARIFIKASI',
  'clarificationBanner.claim': 'Klaim',
  'clarificationBanner.fact': 'Fakta',
  'clarificationBanner.evidence': 'Bukti',
  'clarificationBanner.appearances': 'Beredar di',
  'clarificationBanner.seen': 'Ditemukan',
};

/** Words of `ArticlePage`. */
export const articlePage = {
  'articlePage.home': 'Beranda',
  'articlePage.gallery': 'Galeri foto',
  'articlePage.attachments': 'Lampiran',
  'articlePage.changes': 'Riwayat perubahan',
  'articlePage.update': 'Pembaruan',
  'articlePage.correction': 'Ralat',
  'articlePage.more': 'Berita lain',
  'articlePage.latest': 'Berita terbaru',
  'articlePage.popular': 'Terpopuler',
  'articlePage.related': 'Berita terkait',
};

/** Words of `SiteHeader`. */
export const siteHeader = {
  'siteHeader.skip': 'Lewati ke konten utama',
  'siteHeader.menu': 'Menu utama',
};

/** Words of `SiteFooter`. */
export const siteFooter = {
  'siteFooter.counting': 'Cara kami menghitung',
  'siteFooter.countingText': 'Satu tab dihitung sekali per 30 menit, tanpa kuki dan tanpa data pribadi.',
  'siteFooter.countingMore': 'Selengkapnya tentang cara kami menghitung',
};

/** Words of `Breadcrumb`. */
export const breadcrumb = {
  'breadcrumb.title': 'Posisi halaman',
};

/** Words of `LanguageSwitch`. */
export const languageSwitch = {
  'languageSwitch.title': 'Bahasa',
  'languageSwitch.missing': 'belum ada terjemahan',
};

/** Words of `SearchBox`. */
export const searchBox = {
  'searchBox.label': 'Cari berita',
  'searchBox.scope': 'Cari di',
  'searchBox.submit': 'Cari',
};

/** Words of `SourceBadge`. */
export const sourceBadge = {
  'sourceBadge.official': 'Sumber resmi: {agency}, {domain}',
  'sourceBadge.republished': 'Dimuat ulang dari {host}',
};

/** Words of `AlertBanner`. The heading says how grave it is without colour. */
export const alertBanner = {
  'alertBanner.title': 'Pemberitahuan mendesak',
  'alertBanner.danger': 'Bahaya',
  'alertBanner.warning': 'Peringatan',
  'alertBanner.information': 'Informasi',
  'alertBanner.from': 'Berlaku sejak {date}',
  'alertBanner.until': 'sampai {date}',
};

/** Words of `Pagination`. */
export const pagination = {
  'pagination.title': 'Halaman berita',
  'pagination.newer': 'Berita lebih baru',
  'pagination.older': 'Berita lebih lama',
  'pagination.page': 'Halaman {n}',
  'pagination.pageOf': 'Halaman {n} dari {total}',
};

/** Words of `ArchiveNav`; `once` is for languages that count one apart. */
export const archiveNav = {
  'archiveNav.title': 'Arsip berita',
  'archiveNav.count': '{n} berita',
  'archiveNav.once': '{n} berita',
};

/** Words of `ContactChannels`. */
export const contactChannels = {
  'contactChannels.title': 'Hubungi kami',
  'contactChannels.phone': 'Telepon',
  'contactChannels.whatsapp': 'WhatsApp',
  'contactChannels.email': 'Surel',
  'contactChannels.hours': 'Jam layanan',
  'contactChannels.address': 'Alamat',
  'contactChannels.lapor': 'Adukan lewat SP4N-LAPOR! (buka di tab baru)',
};

/** Words of `ServicePledge`. */
export const servicePledge = {
  'servicePledge.title': 'Maklumat pelayanan',
  'servicePledge.standards': 'Standar pelayanan',
  'servicePledge.requirement': 'Persyaratan',
  'servicePledge.time': 'Jangka waktu',
  'servicePledge.cost': 'Biaya',
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

/** Words of `MessageForm`. `{send}` is the name of its button. */
export const messageForm = {
  'messageForm.title': 'Tulis pesan',
  'messageForm.kind': 'Jenis pesan',
  'messageForm.appreciation': 'Apresiasi',
  'messageForm.feedback': 'Saran atau masukan',
  'messageForm.correctionRequest': 'Permintaan ralat',
  'messageForm.text': 'Pesan Anda',
  'messageForm.note': 'Jangan tulis NIK, nomor telepon, atau data pribadi lain.',
  'messageForm.left': 'Sisa {n} karakter',
  'messageForm.name': 'Nama (boleh dikosongkan)',
  'messageForm.terms': 'Syarat dan ketentuan',
  'messageForm.send': 'Kirim pesan',
  'messageForm.required': 'Kolom ini tidak boleh kosong.',
  'messageForm.tooLong': 'Pesan terlalu panjang. Kurangi {n} karakter.',
  'messageForm.personal':
    'Tampaknya ada NIK atau nomor telepon di sini. Sebaiknya dihapus. Untuk tetap mengirim, tekan “{send}” sekali lagi.',
  'messageForm.consent': 'Centang kotak ini sebelum mengirim.',
  'messageForm.sending': 'Mengirim…',
  'messageForm.sent': 'Pesan Anda terkirim.',
  'messageForm.thanks': 'Terima kasih. Pesan Anda dibaca petugas humas sebelum dapat ditampilkan.',
  'messageForm.another': 'Tulis pesan lain',
  'messageForm.failed': 'Pesan belum terkirim.',
  'messageForm.kept': 'Pesan Anda tetap ada di sini; tekan “{send}” untuk mencoba lagi.',
  'messageForm.offline': 'Perangkat Anda tidak tersambung ke internet.',
  'messageForm.unavailable': 'Layanan belum dapat menerima pesan. Tunggu beberapa saat.',
  'messageForm.limited': 'Terlalu banyak pesan dari jaringan Anda. Tunggu sampai pukul {time}.',
  'messageForm.refused':
    'Pesan ini tidak dapat diterima. Salin isinya, muat ulang halaman ini, lalu coba lagi.',
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
