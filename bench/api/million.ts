import { performance } from 'node:perf_hooks';
import { median, printTable } from '../table.ts';
import { type ApiSubject, startApi } from './servers.ts';

const SIZES = [1000, 1_000_000] as const;
const ROUNDS = 40;
/** Kept answers would say nothing of the database: a question is asked again only once they are forgotten. */
const FORGOTTEN_MS = 2100;

interface Filled {
  readonly api: ApiSubject;
  readonly questions: Readonly<Record<string, string>>;
}

/** How long lists and items take among a thousand articles and among a million, one question at a time. */
export async function benchMillion(): Promise<void> {
  const filled: Filled[] = [];
  try {
    for (const size of SIZES) filled.push(await fill(size));
    const [few, many] = filled as [Filled, Filled];
    const times = new Map(Object.keys(few.questions).map((name) => [name, [[], []] as [number[], number[]]]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of times.keys()) {
        for (const [index, { api, questions }] of [few, many].entries()) {
          const took = await ask(`${api.url}${questions[name]}`);
          // The first rounds only warm everything up.
          if (round >= 5) times.get(name)?.[index]?.push(took);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, FORGOTTEN_MS));
    }
    printTable(
      `p50 in ms of one question at a time that is not kept (medians of ${ROUNDS - 5})`,
      ['What', ...SIZES.map((size) => `${size.toLocaleString('en')} articles`), 'ratio', 'bar'],
      [...times].map(([name, [one, other]]) => [
        name,
        median(one).toFixed(2),
        median(other).toFixed(2),
        (median(other) / median(one)).toFixed(2),
        name.startsWith('search') ? '–' : '≤ 1.5',
      ]),
    );
  } finally {
    for (const { api } of filled) await api.stop();
  }
}

async function ask(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`humas: ${url} answered ${answer.status}.`);
  return performance.now() - start;
}

/**
 * Copies of the shortest samples, minutes apart and spread over their agencies and categories. The longest have hundreds of
 * pictures and tables: a million of those would fill the disk and say nothing of lists.
 */
async function fill(size: number): Promise<Filled> {
  const api = await startApi();
  const { database } = api;
  const copied = await columnsOf(api, 'article', [
    'id',
    'slug',
    'translation_group',
    'published_at',
    'updated_at',
  ]);
  // What search reads is copied with the rest: making it anew for a million articles takes half an hour.
  await database.query('ALTER TABLE article DISABLE TRIGGER USER');
  await database.query(`
    WITH sample AS (SELECT *, row_number() OVER (ORDER BY octet_length(detail::text), id) - 1 AS place FROM article WHERE status = 'published'
      ORDER BY octet_length(detail::text) LIMIT 12)
    INSERT INTO article (id, slug, translation_group, published_at, updated_at, ${copied})
    SELECT 'art_' || lpad(i::text, 26, '0'), 'salinan-' || i, 'art_' || lpad(i::text, 26, '0'),
      now() - i * interval '5 minutes', now() - i * interval '5 minutes', ${copied}
    FROM generate_series(1, ${size}) AS i JOIN sample ON place = i % (SELECT count(*) FROM sample)`);
  await database.query(`
    INSERT INTO article_publisher (agency_id, published_at, article_id, owner_id)
    SELECT agency_id, published_at, id, agency_id FROM article WHERE slug LIKE 'salinan-%'`);
  await database.query('ALTER TABLE article ENABLE TRIGGER USER');
  await database.query('VACUUM ANALYZE');
  const { rows } = await database.query<{ slug: string; agency: string; category: string; id: string }>(`
    SELECT a.slug, g.slug AS agency, c.slug AS category, a.id FROM article a
    JOIN agency g ON g.id = a.agency_id JOIN category c ON c.id = a.category_id
    WHERE a.slug LIKE 'salinan-%' ORDER BY a.published_at OFFSET ${Math.floor(size / 10)} LIMIT 1`);
  const found = rows[0];
  if (!found)
    throw new Error('humas: there are no sample articles to copy. Start the API with HUMAS_SAMPLE=1.');
  const { agency, category, slug, id } = found;
  return {
    api,
    questions: {
      'list, first page': '/v1/articles',
      'list, a page far down': await farDown(api, size),
      'list of an agency': `/v1/articles?agency=${agency}`,
      'list of an agency with its units': `/v1/articles?agency=${agency}&includeUnits=true`,
      'list of a category': `/v1/articles?category=${category}`,
      'article by slug': `/v1/agencies/${agency}/articles/${slug}`,
      'article by id': `/v1/articles/${id}`,
      'search for two words': '/v1/search?q=pelatihan%20awak',
    },
  };
}

/** Columns that are stored rather than computed, without those the copies have of their own. */
async function columnsOf({ database }: ApiSubject, table: string, own: readonly string[]): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO' AND column_name <> ALL ($2)`,
    [table, own],
  );
  return rows.map(({ name }) => name).join(', ');
}

/** Pages are found by a cursor, as a reader would who went on and on: nine tenths of the way down. */
async function farDown({ url, database }: ApiSubject, size: number): Promise<string> {
  const { rows } = await database.query<{ at: Date }>(
    'SELECT published_at AS at FROM article ORDER BY published_at DESC OFFSET $1 LIMIT 1',
    [Math.floor(size * 0.9)],
  );
  const to = encodeURIComponent(rows[0]?.at.toISOString() ?? '');
  const answer = await fetch(`${url}/v1/articles?to=${to}`);
  const { page } = (await answer.json()) as { page: { next: string } };
  return `/v1/articles?to=${to}&cursor=${page.next}`;
}
