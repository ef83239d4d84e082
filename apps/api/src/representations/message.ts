import type { Message, PublishedMessage } from '@humas/contract';
import type { JudgedRow, PublishedRow } from '../repositories/moderation.js';
import type { Addresses } from './addresses.js';
import { toReference } from './article.js';
import { withOffset } from './time.js';

/** A message as those who judge it see it. */
export function toMessage(row: JudgedRow, addresses: Addresses): Message {
  const { article } = row;
  return {
    id: row.id,
    agency: row.agency,
    article: article && toReference({ ...article, published_at: new Date(article.published_at) }, addresses),
    kind: row.kind,
    text: row.text,
    name: row.name,
    status: row.status,
    consentVersion: row.consent_version,
    locale: row.locale,
    receivedAt: withOffset(row.received_at, row.time_zone),
    moderation: row.judged_at && {
      at: withOffset(row.judged_at, row.time_zone),
      by: row.judged_by ?? '',
      reason: row.rejection_reason,
      note: row.moderation_note,
    },
  };
}

/** A message as everybody sees it: neither who judged it, nor to what its writer agreed. */
export function toPublished(row: PublishedRow, timeZone: string): PublishedMessage {
  const { id, kind, text, name } = row;
  return { id, kind, text, name, receivedAt: withOffset(row.received_at, timeZone) };
}
