import { test as base, type Page } from '@playwright/test';
import { connectTo } from './database.ts';
import { turn } from './switch.ts';

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: the global setup did not run`);
  return value;
}

/** One article as the API lists it, with where readers find it. */
export interface SampleArticle {
  id: string;
  slug: string;
  headline: string;
  type: string;
  locale: string;
  agency: { slug: string };
  path: string;
}

/** What the counting tables hold for one article. */
export interface Stored {
  views: Record<string, number>;
  votes: Record<string, number>;
}

/** A reader's message as it lies in the database. */
export interface StoredMessage {
  kind: string;
  text: string;
  name: string | null;
  status: string;
  via: string;
}

/** The agencies of the samples, one for each theme. */
export const AGENCIES = [
  'perhubungan',
  'setneg',
  'setkab',
  'kepegawaian',
  'politeknik',
  'kesejahteraan',
] as const;

/** What an article may bring along beside its text. */
const PARTS = ['keyFigures', 'gallery', 'attachments', 'translations', 'readAlso', 'changeHistory', 'tags'];

export class Stack {
  readonly site = environment('JOURNEY_SITE');
  readonly api = environment('JOURNEY_API');
  /** The data folder of the API. */
  readonly dataDir = environment('JOURNEY_DATA');

  /** Articles of an agency, newest first; each test takes one of its own so that counts never mix. */
  async articles(agency: string): Promise<SampleArticle[]> {
    const answer = await fetch(`${this.api}/v1/articles?agency=${agency}&pageSize=50`);
    const { items } = (await answer.json()) as { items: SampleArticle[] };
    return items.map((item) => ({ ...item, path: `/${item.agency.slug}/${item.slug}` }));
  }

  /** The article of an agency that brings most along: most widgets on one page. */
  async richest(agency: string): Promise<SampleArticle> {
    const own = (await this.articles(agency)).filter((article) => article.agency.slug === agency);
    const weighed = await Promise.all(
      own.map(async (article) => {
        const answer = await fetch(`${this.api}/v1/articles/${article.id}`);
        const whole = (await answer.json()) as Record<string, unknown[]>;
        return { article, weight: PARTS.filter((part) => whole[part]?.length).length };
      }),
    );
    const best = weighed.toSorted((one, other) => other.weight - one.weight)[0];
    if (!best) throw new Error(`${agency} has no article`);
    return best.article;
  }

  /** What is counted in PostgreSQL, asked directly. */
  async stored(article: string): Promise<Stored> {
    const read = async (sql: string) => {
      const rows = await this.#ask<{ key: string; n: string }>(sql, article);
      return Object.fromEntries(rows.map(({ key, n }) => [key, Number(n)]));
    };
    return {
      views: await read(
        'SELECT class AS key, count(*) AS n FROM view_event WHERE article_id = $1 GROUP BY class',
      ),
      votes: await read(
        'SELECT choice AS key, count(*) AS n FROM vote WHERE article_id = $1 AND choice IS NOT NULL GROUP BY choice',
      ),
    };
  }

  /** The messages about an article in PostgreSQL, asked directly. */
  messages(article: string): Promise<StoredMessage[]> {
    return this.#ask('SELECT kind, text, name, status, via FROM message WHERE article_id = $1', article);
  }

  /** Stops the content API and its database while something is done, and waits until it answers again. */
  async withoutApi(act: () => Promise<void>): Promise<void> {
    const url = environment('JOURNEY_SWITCH');
    await turn(url, 'off');
    try {
      await act();
    } finally {
      await turn(url, 'on');
    }
  }

  /** A connection for each question: the database may have been stopped in between. */
  async #ask<Row extends object>(sql: string, article: string): Promise<Row[]> {
    const database = await connectTo(this.dataDir);
    try {
      return (await database.query<Row>(sql, [article])).rows;
    } finally {
      await database.end();
    }
  }
}

/** Stays on the page long enough to be counted, and leaves only when the API has acknowledged it. */
export async function readFor(page: Page, path: string): Promise<void> {
  const acknowledged = page.waitForResponse((response) => response.url().endsWith('/v1/views'));
  await page.goto(path);
  await page.mouse.move(10, 10);
  await acknowledged;
}

/**
 * Scrolls to the poll and waits until its island runs. A press before that is a plain form post, which works too but is
 * another journey: the one without JavaScript.
 */
export function pollRuns(page: Page): Promise<void> {
  return islandRuns(page, '.humas-reaction-poll');
}

/** Scrolls to a widget and waits until its island runs: before that its buttons do nothing. */
export async function islandRuns(page: Page, widget: string): Promise<void> {
  const island = page.locator('astro-island', { has: page.locator(widget) });
  await island.scrollIntoViewIfNeeded();
  await base.expect(island).not.toHaveAttribute('ssr');
}

export const test = base.extend<{ stack: Stack }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  stack: async ({}, use) => {
    await use(new Stack());
  },
  baseURL: async ({ stack }, use) => use(stack.site),
});

export { expect } from '@playwright/test';
