import type { Message, MessagePage, NewMessage, PublishedMessagePage } from '@humas/contract';
import { beforeEach, expect } from 'vitest';
import { ARTICLES, CONTENT } from './content.js';
import { type TestKey, useTestKey } from './keys.js';
import { sendMessage, writtenMessage } from './messages.js';
import type { TestApp } from './test-app.js';

type Asker = Pick<TestKey, 'headers'>;

const [ministry, school] = CONTENT.agencies as [(typeof CONTENT.agencies)[0], (typeof CONTENT.agencies)[0]];

/** The agency most of what tests write belongs to. */
export const MINISTRY = ministry;

/** Who moderates in a whole test file: two of the ministry, one of the school. Every test begins without messages. */
export function useModerators(app: Pick<TestApp, 'database'>) {
  beforeEach(async () => {
    await app.database.ownerPool.query('TRUNCATE message, erased_message, idempotency_key, audit');
  });
  const scopes = ['messages:moderate'] as const;
  return {
    moderator: useTestKey(app, { agencyId: MINISTRY.id, scopes }),
    colleague: useTestKey(app, { agencyId: MINISTRY.id, scopes }),
    school: useTestKey(app, { agencyId: school.id, scopes }),
  };
}

/** Everything about messages that can be asked of an app, by whom. */
export function desk(app: Pick<TestApp, 'send' | 'database'>) {
  async function ask<Body = Message & { code?: string }>(
    key: Asker | undefined,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ) {
    const answer = await app.send({
      method,
      url: `/v1${path}`,
      headers: { ...key?.headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { payload: JSON.stringify(body) }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: (answer.body ? answer.json() : undefined) as Body,
    };
  }
  return {
    ask,
    /** Sends a message. @returns its id */
    async write(changes: Partial<NewMessage> = {}): Promise<string> {
      const { status, body } = await sendMessage(app, writtenMessage(changes));
      expect(status).toBe(201);
      return body.id;
    },
    list: (key: Asker, query = '') => ask<MessagePage>(key, 'GET', `/messages${query}`),
    approve: (key: Asker, id: string) => ask(key, 'POST', `/messages/${id}/approve`),
    reject: (key: Asker, id: string, body: object = { reason: 'abusive' }) =>
      ask(key, 'POST', `/messages/${id}/reject`, body),
    erase: (key: Asker, id: string) => ask(key, 'DELETE', `/messages/${id}`),
    published: (query = '', article: string = ARTICLES.plain.id) =>
      ask<PublishedMessagePage>(undefined, 'GET', `/articles/${article}/messages${query}`),
    /** What was done, in order. */
    async audit() {
      const { rows } = await app.database.ownerPool.query(
        'SELECT key_id, agency_id, action, target, detail FROM audit ORDER BY id',
      );
      return rows;
    },
    /** Every stored word, of every table. */
    async dump(): Promise<string> {
      const { rows: tables } = await app.database.ownerPool.query(
        `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
      );
      const lines: string[] = [];
      for (const { name } of tables) {
        const { rows } = await app.database.ownerPool.query(
          `SELECT to_jsonb(t)::text AS line FROM ${name} t`,
        );
        lines.push(...rows.map(({ line }) => line));
      }
      return lines.join('\n');
    },
  };
}
