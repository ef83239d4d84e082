import type { MessageKind, MessageStatus, RejectionReason } from '@humas/sdk';
import type { Text } from '../words/text.js';

/** What readers write. */
export const KINDS: Readonly<Record<MessageKind, Text>> = {
  appreciation: { id: 'apresiasi', en: 'appreciation' },
  feedback: { id: 'saran atau masukan', en: 'feedback' },
  correctionRequest: { id: 'permintaan ralat', en: 'request for correction' },
};

/** How a message stands. */
export const STATES: Readonly<Record<MessageStatus, Text>> = {
  pending: { id: 'menunggu', en: 'waiting' },
  approved: { id: 'disetujui', en: 'approved' },
  rejected: { id: 'ditolak', en: 'rejected' },
};

/** Why a message is not shown, in the order they are offered. */
export const REASONS: Readonly<Record<RejectionReason, Text>> = {
  abusive: { id: 'menghina, membenci, atau mendiskriminasi', en: 'insult, hate or discrimination' },
  personalData: { id: 'memuat data pribadi', en: 'holds personal data' },
  advertising: { id: 'iklan', en: 'advertising' },
  offTopic: { id: 'bukan tentang yang diterbitkan', en: 'not about what was published' },
  unlawful: { id: 'melanggar hukum', en: 'against the law' },
  duplicate: { id: 'kiriman berulang', en: 'several times the same' },
  other: { id: 'lainnya', en: 'other' },
};

/** The keys of one of these, typed. */
export const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(words) as Key[];
