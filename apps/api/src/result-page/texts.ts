import type { Language } from '../http/language.js';

interface PageTexts {
  readonly title: string;
  readonly recorded: string;
  readonly none: string;
  readonly choice: string;
  readonly noChoice: string;
  readonly closed: string;
  readonly withdraw: string;
  readonly total: string;
  readonly votes: string;
  readonly note: string;
  readonly suspected: string;
  readonly back: string;
  readonly otherLanguage: string;
  readonly retry: string;
  readonly code: string;
}

/** What the page says. `{names}` are filled in. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  id: {
    title: 'Tanggapan Anda',
    recorded: 'Tanggapan Anda tercatat',
    none: 'Tidak ada tanggapan yang tercatat',
    choice: 'Pilihan Anda: {choice}.',
    noChoice: 'Anda belum memilih atau sudah menarik pilihan. Anda boleh memilih di bawah ini.',
    closed: 'Jajak pendapat ini sudah ditutup, sehingga pilihan tidak dapat diubah lagi.',
    withdraw: 'Tarik pilihan saya',
    total: '{n} tanggapan',
    votes: '{label}, {n} tanggapan',
    note: 'Satu peramban, satu pilihan. Bukan survei.',
    suspected:
      'Terlalu banyak tanggapan datang dari jaringan Anda dalam waktu singkat. Pilihan Anda disimpan, tetapi belum ikut dijumlahkan.',
    back: 'Kembali ke artikel',
    otherLanguage: 'English',
    retry: 'Kembalilah ke halaman sebelumnya dengan tombol di peramban Anda, lalu coba lagi.',
    code: 'Nomor permintaan',
  },
  en: {
    title: 'Your reaction',
    recorded: 'Your reaction is recorded',
    none: 'No reaction is recorded',
    choice: 'Your choice: {choice}.',
    noChoice: 'You have not chosen yet, or have withdrawn your choice. You may choose below.',
    closed: 'This poll is closed, so choices can no longer be changed.',
    withdraw: 'Withdraw my choice',
    total: 'Total: {n}',
    votes: '{label}: {n}',
    note: 'One browser, one choice. Not a survey.',
    suspected:
      'Many reactions came from your network within a short time. Your choice is kept, but not counted in the total yet.',
    back: 'Back to the article',
    otherLanguage: 'Bahasa Indonesia',
    retry: 'Go back with your browser’s button and try again.',
    code: 'Request number',
  },
};
