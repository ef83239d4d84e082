import type { MessageKind } from '@humas/contract';
import type { Language } from '../http/language.js';

/** What can be wrong with a message a reader wrote by form. */
export type MessageFault =
  | 'textEmpty'
  | 'textLong'
  | 'nameLong'
  | 'kindMissing'
  | 'consentMissing'
  | 'consentOld';

interface MessagePageTexts {
  readonly sentTitle: string;
  readonly sent: string;
  readonly pending: string;
  readonly back: string;
  readonly failedTitle: string;
  readonly correct: string;
  readonly articleGone: string;
  readonly agencyGone: string;
  readonly running: string;
  readonly kept: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly text: string;
  readonly textHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly terms: string;
  readonly send: string;
  readonly faults: Readonly<Record<MessageFault, string>>;
}

/** What the pages about messages say. `{names}` are filled in. */
export const MESSAGE_PAGE_TEXTS: Readonly<Record<Language, MessagePageTexts>> = {
  id: {
    sentTitle: 'Pesan Anda terkirim',
    sent: 'Terima kasih. Pesan Anda telah diterima {agency}.',
    pending: 'Petugas memeriksanya lebih dahulu. Pesan tidak ditampilkan kepada umum sebelum disetujui.',
    back: 'Kembali ke halaman semula',
    failedTitle: 'Pesan Anda belum terkirim',
    correct: 'Perbaiki bagian yang ditandai, lalu kirim kembali. Tulisan Anda masih ada di bawah ini.',
    articleGone:
      'Artikel yang dimaksud tidak lagi terbuka. Anda tetap dapat mengirim pesan ini kepada {agency} tanpa menyebut artikel.',
    agencyGone: 'Instansi yang dituju tidak dikenal. Salinlah tulisan Anda bila masih diperlukan.',
    running:
      'Pesan yang sama sedang disimpan. Kirim sekali lagi sebentar lagi untuk memastikannya: pesan itu tidak disimpan dua kali.',
    kept: 'Tulisan Anda masih ada di bawah ini.',
    kind: 'Jenis pesan',
    kinds: {
      appreciation: 'Apresiasi',
      feedback: 'Saran atau masukan',
      correctionRequest: 'Permintaan ralat',
    },
    text: 'Pesan Anda',
    textHint: 'Paling banyak 2.000 karakter. Jangan tulis NIK, nomor telepon, atau data pribadi lain.',
    name: 'Nama (boleh dikosongkan)',
    nameHint: 'Sebagaimana Anda ingin disapa.',
    terms: 'Baca syarat dan ketentuan',
    send: 'Kirim pesan',
    faults: {
      textEmpty: 'Pesan masih kosong. Tulislah pesan Anda.',
      textLong: 'Pesan terlalu panjang: {n} karakter, paling banyak 2.000. Pendekkan pesan Anda.',
      nameLong: 'Nama terlalu panjang: {n} karakter, paling banyak 100.',
      kindMissing: 'Pilih salah satu jenis pesan.',
      consentMissing: 'Centang persetujuan ini agar pesan dapat disimpan.',
      consentOld: 'Syarat dan ketentuan telah berubah. Bacalah yang baru, lalu centang bila Anda setuju.',
    },
  },
  en: {
    sentTitle: 'Your message was sent',
    sent: 'Thank you. Your message has reached {agency}.',
    pending: 'Staff check it first. It is not shown to the public before it is approved.',
    back: 'Back to where you were',
    failedTitle: 'Your message was not sent yet',
    correct: 'Correct what is marked and send again. What you wrote is still here.',
    articleGone:
      'The article is no longer open. You can still send this message to {agency} without naming an article.',
    agencyGone: 'There is no such agency. Copy what you wrote if you still need it.',
    running:
      'The same message is being stored. Send it once more in a moment to make sure: it will not be stored twice.',
    kept: 'What you wrote is still here.',
    kind: 'Kind of message',
    kinds: {
      appreciation: 'Appreciation',
      feedback: 'Feedback',
      correctionRequest: 'Request for correction',
    },
    text: 'Your message',
    textHint:
      'At most 2,000 characters. Do not write identity numbers, telephone numbers or other personal data.',
    name: 'Name (optional)',
    nameHint: 'As you want to be called.',
    terms: 'Read the terms',
    send: 'Send message',
    faults: {
      textEmpty: 'The message is empty. Please write something.',
      textLong: 'The message is too long: {n} characters, at most 2,000. Please shorten it.',
      nameLong: 'The name is too long: {n} characters, at most 100.',
      kindMissing: 'Choose a kind of message.',
      consentMissing: 'Tick this box so that the message may be stored.',
      consentOld: 'The terms have changed. Read the new ones and tick the box if you agree.',
    },
  },
};
