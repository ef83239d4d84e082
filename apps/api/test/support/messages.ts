import { randomUUID } from 'node:crypto';
import type { MessageReceipt, NewMessage, Problem } from '@humas/contract';
import { readRetention } from '../../src/messages/retention.js';
import { messageTerms } from '../../src/messages/terms.js';
import type { TestDatabase } from '../database.js';
import type { TestApp } from './test-app.js';

/** The terms in force where nobody set anything else. */
export const MESSAGE_TERMS = messageTerms(readRetention({}, []));

/** A message the contract accepts, with words of its own. */
export function writtenMessage(changes: Partial<NewMessage> = {}): NewMessage {
  return {
    agency: 'kementerian',
    kind: 'feedback',
    text: `Tabelnya sulit dibaca di ponsel. ${randomWord()}`,
    consentVersion: MESSAGE_TERMS.version,
    ...changes,
  };
}

/** A word nobody else writes. Letters only: digits may look like a phone number, which is masked. */
function randomWord(): string {
  return randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}

/** Sends a message as the widget does, under a new key unless `headers` name one. */
export async function sendMessage(
  app: Pick<TestApp, 'send'>,
  message: NewMessage | string,
  headers: Record<string, string> = {},
) {
  const answer = await app.send({
    method: 'POST',
    url: '/v1/messages',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    payload: typeof message === 'string' ? message : JSON.stringify(message),
  });
  return {
    status: answer.statusCode,
    body: answer.json<MessageReceipt & Omit<Problem, 'status'>>(),
    text: answer.body,
    headers: answer.headers,
  };
}

/** A row of `message`. */
export interface StoredMessage {
  readonly id: string;
  readonly text: string;
  readonly name: string | null;
  readonly via: string;
  readonly status: string;
  readonly locale: string;
  readonly agency_id: string;
  readonly article_id: string | null;
  readonly consent_version: string;
}

/** Every stored message, read behind the API's back: the API itself may not. */
export async function messagesIn(database: TestDatabase): Promise<Map<string, StoredMessage>> {
  const { rows } = await database.ownerPool.query<StoredMessage>('SELECT * FROM message');
  return new Map(rows.map((row) => [row.id, row]));
}
