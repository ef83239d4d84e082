import type { Definitions } from '@humas/contract';
import type { Limits } from '../config.js';
import type { Retention } from '../messages/retention.js';

/** The public text of what is counted, with the limits and the times to keep in force on this server. Its date changes with its meaning. */
export function createDefinitions(limits: Limits, messages: Retention): Definitions {
  return {
    version: '2026-11-23',
    view: {
      id: 'Satu kali dibaca adalah artikel yang benar-benar tampil di layar pembaca: terlihat selama satu detik tanpa jeda, bukan halaman yang disiapkan sebelum dibuka, bukan program yang mengaku bot, dan paling banyak sekali setiap 30 menit untuk tiap tab dan artikel. Pembaca tanpa JavaScript tidak ikut dihitung.',
      en: 'A view is an article that was really on a reader’s screen: visible for one second without pause, not a page prepared before it was opened, not a declared bot, and at most once every 30 minutes for each tab and article. Readers without JavaScript are not counted.',
    },
    excluded: [
      {
        class: 'bot',
        text: {
          id: 'Program yang menyebut dirinya bot, dan pengirim yang tidak menyebut dirinya sama sekali.',
          en: 'Programs that declare themselves bots, and senders that declare nothing at all.',
        },
      },
      {
        class: 'prefetch',
        text: {
          id: 'Halaman yang diambil peramban sebelum pembaca membukanya.',
          en: 'Pages a browser fetched before the reader opened them.',
        },
      },
      {
        class: 'suspected',
        text: {
          id: 'Kiriman di atas batas tiap alamat jaringan, dan urutan kunjungan yang tidak mungkin terjadi. Ini dugaan, misalnya karena satu kampus memakai satu alamat: kiriman dipisahkan, tidak dihapus, dan dapat dikembalikan. Instansi dapat memindahkannya ke hitungan, dan sebaliknya, per jam penuh dengan alasan yang dicatat.',
          en: 'What exceeds the limits of a network address, and sequences of visits that cannot have happened. This is a guess, for a whole campus may share one address: it is kept apart rather than erased, and can be returned. The agency can move it into the count, and back, by whole hours and with a reason on record.',
        },
      },
      {
        class: 'late',
        text: {
          id: 'Kiriman yang baru sampai lebih dari 24 jam setelah artikel dibaca.',
          en: 'What arrived more than 24 hours after the article was read.',
        },
      },
      {
        class: 'nojs',
        text: {
          id: 'Pembaca tanpa JavaScript, yang hanya diketahui karena mengirim tanggapan lewat formulir.',
          en: 'Readers without JavaScript, known only because they reacted by form.',
        },
      },
    ],
    reaction: {
      id: 'Satu peramban, satu pilihan untuk tiap artikel; pilihan dapat diubah dan ditarik kembali. Ini bukan survei: hasilnya tidak mewakili masyarakat. Tanggapan lewat formulir ikut dihitung dan jumlahnya disebut tersendiri; yang melebihi batas dipisahkan.',
      en: 'One browser, one choice for each article; it can be changed and withdrawn. This is not a survey: the result does not represent the public. Reactions by form count and their number is stated; those beyond the limits are kept apart.',
    },
    limits: {
      windowMinutes: limits.windowMs / 60_000,
      viewsPerAddressAndArticle: limits.viewsPerArticle,
      viewsPerAddress: limits.viewsTotal,
      votesPerAddressAndArticle: limits.votesPerArticle,
      messagesPerAddress: limits.messages,
    },
    storage: [
      {
        what: {
          id: 'Sidik acak satu kunjungan ke satu artikel, berbeda untuk setiap artikel',
          en: 'A random fingerprint of one visit to one article, different for every article',
        },
        where: { id: 'Basis data server ini', en: 'The database of this server' },
        howLong: { id: '48 jam', en: '48 hours' },
      },
      {
        what: { id: 'Jumlah dibaca tiap artikel, jam, dan golongan', en: 'Views by article, hour and class' },
        where: { id: 'Basis data server ini', en: 'The database of this server' },
        howLong: { id: 'Selama artikel ada', en: 'As long as the article' },
      },
      {
        what: {
          id: 'Sidik rahasia acak pemilih untuk satu artikel, beserta pilihannya',
          en: 'A fingerprint of a voter’s random secret for one article, with the choice',
        },
        where: { id: 'Basis data server ini', en: 'The database of this server' },
        howLong: { id: 'Selama artikel ada', en: 'As long as the article' },
      },
      {
        what: {
          id: 'Pesan kepada instansi: jenis, isi, dan nama bila diisi, dengan NIK, nomor telepon, dan alamat surel disamarkan; artikel yang dimaksud, bahasa halaman, cara pengiriman, waktu diterima, versi syarat yang disetujui, dan hasil pemeriksaan',
          en: 'Messages to an agency: kind, text, and name if given, with identity numbers, telephone numbers and e-mail addresses masked; the article meant, language of the page, how it was sent, time of receipt, the version of the terms agreed to, and what became of it',
        },
        where: {
          id: 'Basis data server ini; tidak ditampilkan kepada umum sebelum disetujui instansi',
          en: 'The database of this server; not shown to the public before the agency approves it',
        },
        howLong: {
          id: `Ditolak: ${messages.rejected} hari. Belum diperiksa: ${messages.pending} hari. Disetujui: ${messages.approved} hari. Lebih awal bila penulisnya meminta.`,
          en: `Rejected: ${messages.rejected} days. Not checked yet: ${messages.pending} days. Approved: ${messages.approved} days. Earlier if the writer asks.`,
        },
      },
      {
        what: {
          id: 'Catatan bahwa sebuah pesan diperiksa atau dihapus, oleh kunci mana dan kapan, tanpa isi dan nama',
          en: 'A note that a message was judged or erased, by which key and when, without text and name',
        },
        where: { id: 'Basis data server ini', en: 'The database of this server' },
        howLong: {
          id: 'Tidak dibatasi, sebagai jejak audit',
          en: 'Without limit, as an audit trail',
        },
      },
      {
        what: {
          id: 'Sidik kunci dan isi satu pengiriman pesan beserta tanda terimanya, agar kiriman ulang tidak disimpan dua kali',
          en: 'A fingerprint of the key and the body of one sending of a message, with its receipt, so that sending again stores nothing twice',
        },
        where: { id: 'Basis data server ini', en: 'The database of this server' },
        howLong: {
          id: '24 jam; dihapus paling lambat sepuluh menit sesudahnya selama server berjalan',
          en: '24 hours; removed within ten minutes after that while the server runs',
        },
      },
      {
        what: {
          id: 'Alamat jaringan yang disamarkan dengan kunci acak harian (IPv6: hanya bagian jaringannya), untuk menerapkan batas',
          en: 'The network address disguised with a random daily key (IPv6: its network part only), to apply the limits',
        },
        where: {
          id: 'Memori server ini, dan memori Redis bila beberapa server berbagi batas; tidak pernah di penyimpanan',
          en: 'The memory of this server, and of Redis where several servers share limits; never any storage',
        },
        howLong: {
          id: 'Paling lama 24 jam; sesudah itu kunci acaknya diganti, sehingga samarannya tidak berarti apa pun lagi',
          en: 'At most 24 hours; then the random key is replaced, so that the disguise means nothing any more',
        },
      },
      {
        what: {
          id: 'Kunjungan dan rahasia pemilih, agar pilihan Anda dikenali kembali',
          en: 'The visit and the voter’s secret, so that your choice is recognised again',
        },
        where: { id: 'Peramban Anda; tanpa kuki', en: 'Your browser; no cookie' },
        howLong: {
          id: 'Kunjungan: sampai tab ditutup. Rahasia: sampai Anda menghapusnya.',
          en: 'The visit: until the tab is closed. The secret: until you remove it.',
        },
      },
    ],
  };
}
