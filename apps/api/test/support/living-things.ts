import type { Operation } from '../../src/contract/document.js';
import { ARTICLES, articleDraft } from './content.js';
import type { Things } from './contract-requests.js';
import { createTestKey, type TestKey } from './keys.js';
import { desk } from './moderation.js';
import { store, type TestApp } from './test-app.js';
import { THINGS } from './things.js';

/** Words that stand for a thing that exists when they are sent: generated requests are older than the thing. */
export const LIVING = {
  pending: 'a pending message',
  approved: 'an approved message',
  key: 'a key',
  article: 'an article',
  cursor: 'a cursor',
} as const;

/** Things that exist, whatever was asked before: what a granted request used up is made again. */
export class LivingThings {
  readonly #ids = new Map<string, string>();

  private constructor(
    private readonly app: Pick<TestApp, 'send' | 'database'>,
    /** May do everything, and is never used up. */
    readonly owner: TestKey,
  ) {}

  static async of(app: Pick<TestApp, 'send' | 'database'>): Promise<LivingThings> {
    const made = new LivingThings(app, await createTestKey(app.database));
    for (const word of [LIVING.pending, LIVING.approved, LIVING.key, LIVING.article]) await made.#make(word);
    return made;
  }

  /** What stands for a thing, as its id or cursor; every other text as it is. */
  named(text: string): string {
    return this.#ids.get(text) ?? text;
  }

  /** What a request is filled with that is to be granted. */
  get things(): Things {
    const [message, key, article] = [LIVING.pending, LIVING.key, LIVING.article].map((word) =>
      this.named(word),
    ) as [string, string, string];
    return { ...THINGS, message, key, article };
  }

  /** Keeps the cursor an answer showed, and makes anew what it used up. */
  async after(
    { id, method }: Operation,
    url: string,
    answer: { readonly statusCode: number; readonly body: string },
  ): Promise<void> {
    if (answer.statusCode >= 300) return;
    if (method === 'GET') {
      const next = nextOf(answer.body);
      if (next) this.#ids.set(LIVING.cursor, next);
      return;
    }
    const kept = new Set<string>([LIVING.cursor, ...(id === 'articles.withdraw' ? [] : [LIVING.article])]);
    for (const [word, known] of this.#ids) if (!kept.has(word) && url.includes(known)) await this.#make(word);
  }

  async #make(word: string): Promise<void> {
    this.#ids.set(word, await this.#idOf(word));
  }

  async #idOf(word: string): Promise<string> {
    if (word === LIVING.key) return (await createTestKey(this.app.database)).id;
    if (word === LIVING.article) {
      const { agencyId, categoryId } = ARTICLES.plain;
      const article = articleDraft({ agencyId, categoryId, headline: 'Sebuah artikel' });
      await store(this.app.database, { agencies: [], categories: [], articles: [article] });
      return article.id;
    }
    const { write, approve } = desk(this.app);
    const id = await write({ article: ARTICLES.plain.id });
    if (word === LIVING.approved) await approve(this.owner, id);
    return id;
  }
}

/** Where a list goes on, if the answer is a page of one that does. */
export function nextOf(body: string): string | undefined {
  return /"next":"([\w-]+)"/.exec(body)?.[1];
}
