import type { Message } from '@humas/sdk';
import { NOT_FOUND, type Reply } from './fake-api.js';

/** A message that waits, with everything optional absent. */
export function message(changes: Partial<Message> & Pick<Message, 'id'>): Message {
  return {
    agency: { id: 'agc_1', slug: 'kantor-contoh', name: 'Kantor Contoh', shortName: 'Kantor' },
    article: null,
    kind: 'feedback',
    text: 'Tabelnya sulit dibaca di ponsel.',
    name: null,
    status: 'pending',
    consentVersion: '2026-11-23.2',
    locale: 'id',
    receivedAt: '2026-11-20T09:12:00+07:00',
    moderation: null,
    ...changes,
  };
}

/** The operations of moderation, over messages in memory; pages of two. */
export function answerMessages(messages: Message[], method: string, url: URL, body: string): Reply {
  const [, , , id = '', action = ''] = url.pathname.split('/');
  if (method === 'GET') return list(messages, url);
  const at = messages.findIndex((one) => one.id === id);
  const found = messages[at];
  if (!found) return NOT_FOUND;
  if (method === 'DELETE') {
    messages.splice(at, 1);
    return { data: {} };
  }
  const { reason = null, note = null } = body ? JSON.parse(body) : {};
  const judged: Message = {
    ...found,
    status: action === 'approve' ? 'approved' : 'rejected',
    moderation: { at: '2026-11-23T10:00:00+07:00', by: 'meja moderasi', reason, note },
  };
  messages[at] = judged;
  return { data: judged };
}

function list(messages: readonly Message[], { searchParams }: URL): Reply {
  const status = searchParams.get('status');
  const kind = searchParams.get('kind');
  const all = messages.filter((one) => (!status || one.status === status) && (!kind || one.kind === kind));
  const after = searchParams.get('cursor') ?? '';
  const rest = all.filter(({ id }) => id > after);
  const items = rest.slice(0, Math.min(2, Number(searchParams.get('pageSize') ?? 2)));
  const next = rest.length > items.length ? (items.at(-1)?.id ?? null) : null;
  return { data: { items, page: { next, prev: null, total: all.length } } };
}
