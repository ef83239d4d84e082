import type { MessageTerms } from '@humas/contract';
import { type Retention, readRetention } from './retention.js';

/** The date of this text, and its number on that day. Any change of meaning needs a new one. */
const VERSION = '2026-11-23.2';

/**
 * Earlier versions that may still stand on a page somebody opened before the change. All of them promise less to the
 * reader than today's, so that who agreed to one of them loses nothing.
 */
const EARLIER: readonly string[] = ['2026-11-23'];

/** Whether somebody may have agreed to this version on a page of this server: the one in force, or one before it. */
export function isKnownVersion(version: string, terms: Pick<MessageTerms, 'version'>): boolean {
  return version === terms.version || EARLIER.includes(version);
}

/**
 * What the writer of a message agrees to. The version is stored with each message as proof of consent. It promises what the
 * software does today, and nothing that somebody still has to build.
 *
 * @param retention how long messages are kept here; other times than the usual ones are part of the version
 */
export function messageTerms(retention: Retention): MessageTerms {
  const { rejected, pending, approved } = retention;
  const isUsual = JSON.stringify(retention) === JSON.stringify(readRetention({}, []));
  return {
    version: isUsual ? VERSION : `${VERSION}-${rejected}-${pending}-${approved}`,
    consent: {
      id: 'Saya telah membaca dan menyetujui syarat dan ketentuan pengiriman pesan.',
      en: 'I have read and agree to the terms for sending a message.',
    },
    sections: [
      {
        title: { id: 'Pesan Anda', en: 'Your message' },
        items: [
          {
            id: 'Pesan adalah apresiasi, saran atau masukan, atau permintaan ralat yang Anda tulis kepada instansi penerbit, baik tentang satu artikel maupun secara umum.',
            en: 'A message is appreciation, feedback or a request for correction that you write to the publishing agency, about one article or in general.',
          },
          {
            id: 'Mengirim pesan tidak dipungut biaya dan tidak wajib untuk membaca apa pun di situs ini.',
            en: 'Sending a message costs nothing, and you can read everything on this site without it.',
          },
        ],
      },
      {
        title: { id: 'Penggunaan', en: 'Use' },
        items: [
          {
            id: 'Instansi menggunakan pesan untuk menilai dan memperbaiki informasi yang diterbitkannya.',
            en: 'The agency uses messages to judge and improve the information it publishes.',
          },
          {
            id: 'Formulir ini bukan saluran pengaduan, permohonan informasi publik, atau keadaan darurat. Untuk itu, gunakan saluran resmi instansi.',
            en: 'This form is not for complaints, requests for public information or emergencies. Please use the agency’s official channels for those.',
          },
        ],
      },
      {
        title: { id: 'Pemeriksaan', en: 'Moderation' },
        items: [
          {
            id: 'Pesan yang baru masuk tidak ditampilkan kepada umum. Hanya pesan yang telah diperiksa dan disetujui petugas instansi yang boleh ditampilkan.',
            en: 'A message that has just arrived is not shown to the public. Only one that staff of the agency have checked and approved may be shown.',
          },
          {
            id: 'Pesan yang menghina, diskriminatif, berisi ujaran kebencian, iklan, atau data pribadi orang lain, atau yang melanggar hukum tidak akan disetujui.',
            en: 'Messages that insult or discriminate, that hold hate speech, advertising or personal data of others, or that break the law are not approved.',
          },
          {
            id: 'Pesan tentang satu artikel yang disetujui ditampilkan di bawah artikel itu, dengan nama yang Anda tulis dan waktu diterima. Petugas dapat menariknya kembali.',
            en: 'An approved message about an article is shown below that article, with the name you gave and the time of receipt. Staff can take it back.',
          },
          {
            id: 'Instansi tidak wajib menampilkan atau menjawab setiap pesan.',
            en: 'The agency need not show or answer every message.',
          },
        ],
      },
      {
        title: { id: 'Nama', en: 'Name' },
        items: [
          {
            id: 'Nama boleh dikosongkan, dan boleh berupa nama panggilan. Jangan menggunakan nama orang lain.',
            en: 'You may leave the name empty or give a nickname. Do not use the name of somebody else.',
          },
        ],
      },
      {
        title: { id: 'Data pribadi', en: 'Personal data' },
        items: [
          {
            id: 'Yang disimpan: jenis dan isi pesan, nama bila diisi, artikel yang dimaksud, bahasa halaman, cara pengiriman, waktu diterima, dan versi syarat ini sebagai bukti persetujuan (Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi).',
            en: 'What is stored: kind and text of the message, the name if given, the article it is about, the language of the page, how it was sent, the time of receipt, and the version of these terms as proof of consent (Law 27 of 2022 on personal data protection).',
          },
          {
            id: 'Alamat jaringan, jenis peramban, dan halaman asal Anda tidak disimpan. Alamat jaringan hanya disamarkan di memori server, paling lama 24 jam, untuk membatasi kiriman beruntun.',
            en: 'Your network address, your browser and the page you came from are not stored. The address is only held in the server’s memory, disguised, for at most 24 hours, to limit floods of messages.',
          },
          {
            id: 'Jangan menulis NIK, nomor telepon, alamat rumah, atau data pribadi lain dalam pesan. NIK, nomor telepon, dan alamat surel yang dikenali disamarkan sebelum pesan disimpan, tetapi tidak semua bentuk penulisan dapat dikenali.',
            en: 'Do not write identity numbers, telephone numbers, home addresses or other personal data in a message. Identity numbers, telephone numbers and e-mail addresses that are recognised are masked before a message is stored, but not every way of writing them can be recognised.',
          },
          {
            id: `Pesan dihapus otomatis dari basis data server ini: yang ditolak ${rejected} hari sesudah ditolak, yang belum diperiksa ${pending} hari sesudah diterima, dan yang disetujui ${approved} hari sesudah disetujui.`,
            en: `Messages are deleted from the database of this server automatically: rejected ones ${rejected} days after that, those nobody has checked ${pending} days after their arrival, and approved ones ${approved} days after that.`,
          },
          {
            id: 'Anda berhak meminta pesan Anda dihapus lebih awal. Isi dan nama lalu dihapus seluruhnya; yang tersisa hanyalah catatan bahwa sebuah pesan dihapus, tanpa kata-katanya.',
            en: 'You have the right to ask for deletion earlier. Text and name are then deleted entirely; all that stays is a note that a message was deleted, without any of its words.',
          },
        ],
      },
      {
        title: { id: 'Batas tanggung jawab', en: 'Limits of liability' },
        items: [
          {
            id: 'Isi pesan menjadi tanggung jawab penulisnya dan bukan pernyataan resmi instansi.',
            en: 'The writer is responsible for a message; it is no official statement of the agency.',
          },
          {
            id: 'Pesan diterima hanya bila Anda melihat pemberitahuan bahwa pesan terkirim. Tanpa pemberitahuan itu, kirimlah kembali: kiriman yang sama tidak disimpan dua kali.',
            en: 'A message has arrived only when you are told that it was sent. If you are not, please send it again: the same sending is not stored twice.',
          },
        ],
      },
      {
        title: { id: 'Kontak', en: 'Contact' },
        items: [
          {
            id: 'Pertanyaan, permintaan penghapusan, dan keberatan disampaikan melalui kontak instansi yang tercantum di situsnya. Sebutkan kapan pesan Anda kirim agar dapat ditemukan.',
            en: 'Questions, requests for deletion and objections go to the contacts of the agency that its site names. Say when you sent the message, so that it can be found.',
          },
        ],
      },
    ],
  };
}
