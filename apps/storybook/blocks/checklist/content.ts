import type { Answers } from './states.ts';

/** The checklists of what stands in an article, and of what leads to one. */
export const content: Record<string, Answers> = {
  ShareBar: {
    ready: ['Ready', 'Unfolded'],
    empty: 'Selalu ada yang dapat dibagikan: alamat halaman.',
    loading: ['WithoutJavaScript'],
    error: ['CopyFailed'],
    stale: 'Semua jaringan adalah tautan biasa, dan menyalin tidak memerlukan sambungan.',
    longText: 'Tidak menampilkan teks dari luar; judul hanya ikut di dalam tautan.',
    counts: 'Tidak menghitung apa pun.',
    narrow: ['Narrow'],
  },
};
