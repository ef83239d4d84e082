import { ProblemError } from '../problems/problem-error.js';

const REASONS = {
  kind: {
    id: 'bukan gambar JPEG, PNG, WebP, AVIF, atau GIF, apa pun nama berkasnya',
    en: 'is not a JPEG, PNG, WebP, AVIF or GIF picture, whatever its name says',
  },
  damaged: {
    id: 'rusak atau terpotong sehingga tidak dapat dibuka; unggah ulang dari berkas aslinya',
    en: 'is damaged or cut short and cannot be opened; upload it again from the original file',
  },
  too_many_pixels: {
    id: 'melebihi 50 megapiksel atau 65.535 piksel pada satu sisi; perkecil dahulu',
    en: 'has more than 50 megapixels, or more than 65,535 pixels on one side; make it smaller first',
  },
} as const;

/** Why a file is no picture we take. */
export type UnreadableReason = keyof typeof REASONS;

/** A 422 that says what is wrong with the file. */
export function unreadablePicture(reason: UnreadableReason, cause?: unknown): ProblemError {
  const errors = [{ pointer: '/file', code: reason, text: REASONS[reason] }];
  return new ProblemError('unreadable_picture', { errors, cause });
}
