import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES, agencyDraft, articleDraft } from './support/content.js';
import { store, useTestApp } from './support/test-app.js';

const app = useTestApp();

/** Three levels, a unit beside them, and a stranger. */
const TREE = {
  root: agencyDraft({ slug: 'pohon', kind: 'ministry', timeZone: 'Asia/Jayapura' }),
  branch: agencyDraft({ slug: 'cabang', parent: 'pohon' }),
  leaf: agencyDraft({ slug: 'daun', parent: 'cabang' }),
  stranger: agencyDraft({ slug: 'asing' }),
};
const { root, branch, leaf, stranger } = TREE;
/** So many that lists with a filter are made another way. */
const TWIGS = Array.from({ length: 8 }, (_, index) =>
  agencyDraft({ slug: `ranting-${index}`, parent: 'daun' }),
);
const categoryId = ARTICLES.plain.categoryId;

/** The same numbers on every run. */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const random = numbers();
const owners = Object.values(TREE);
const made = Array.from({ length: 60 }, (_, index) => {
  const owner = owners[Math.floor(random() * owners.length)] as (typeof owners)[number];
  const others = owners.filter((agency) => agency !== owner && random() < 0.3).map(({ id }) => id);
  // Around the turns of months and years, some of them at the same moment.
  const turn = Date.UTC(2020 + Math.floor(random() * 4), Math.floor(random() * 12), 1);
  const publishedAt = new Date(turn + Math.round((random() - 0.5) * 24) * 3_600_000).toISOString();
  const type = index % 5 === 0 ? ('clarification' as const) : ('news' as const);
  return articleDraft({
    agencyId: owner.id,
    categoryId,
    type,
    publishedAt,
    updatedAt: publishedAt,
    coPublisherIds: others,
  });
});

const inTree = ({ agencyId, coPublisherIds }: (typeof made)[number]) =>
  [agencyId, ...coPublisherIds].some((id) => [root.id, branch.id, leaf.id].includes(id));

const get = async (url: string) => {
  const answer = await app.send({ url });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};

async function walk(query: string, pageSize = 7): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: { id: string }[]; page: { next: string | null } } = await get(
      `/v1/articles?${query}&pageSize=${pageSize}${cursor && `&cursor=${cursor}`}`,
    );
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.page.next;
  }
  return ids;
}

beforeAll(() => store(app.database, { agencies: owners, categories: [], articles: made }));

describe('agencies.list', () => {
  it.each([
    ['ancestor=pohon', ['cabang', 'daun']],
    ['ancestor=cabang', ['daun']],
    [`ancestor=${root.id}&parent=pohon`, ['cabang']],
    ['ancestor=daun', []],
    ['ancestor=tidak-ada', []],
  ])('finds what is below an agency: %s', async (query, slugs) => {
    const { items, page } = await get(`/v1/agencies?total=true&${query}`);
    expect(items.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
    expect(page.total).toBe(slugs.length);
  });
});

describe.each(['few', 'many'])('an agency with its units, %s of them', (amount) => {
  beforeAll(async () => {
    if (amount === 'many') await store(app.database, { agencies: TWIGS, categories: [], articles: [] });
    app.advance(60_000);
  });

  it.each(['', '&type=clarification', '&from=2021-02-01T00:00:00Z&to=2022-06-01T00:00:00Z'])(
    'lists what all of them published, each once, in order, in both directions (%s)',
    async (rest) => {
      const expected = made
        .filter(inTree)
        .filter(({ type }) => !rest.includes('type') || type === 'clarification')
        .filter(
          ({ publishedAt }) =>
            !rest.includes('from') || (publishedAt >= '2021-02-01' && publishedAt < '2022-06-01'),
        )
        .toSorted((a, b) => (`${a.publishedAt} ${a.id}` < `${b.publishedAt} ${b.id}` ? 1 : -1))
        .map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(3);
      const query = `agency=pohon&includeUnits=true${rest}`;
      expect(await walk(query)).toEqual(expected);
      expect(await walk(`${query}&sort=publishedAt`)).toEqual(expected.toReversed());
      expect((await get(`/v1/articles?${query}&total=true`)).page.total).toBe(expected.length);
    },
  );

  it('is the agency alone where it has no units, and everybody where no agency is asked for', async () => {
    expect(await walk('agency=asing&includeUnits=true')).toEqual(await walk('agency=asing'));
    expect(await walk('includeUnits=true', 50)).toEqual(await walk('', 50));
    expect(await walk('agency=pohon&includeUnits=false')).toEqual(await walk('agency=pohon'));
  });

  it('has cursors of its own', async () => {
    const { page } = await get('/v1/articles?agency=pohon&includeUnits=true&pageSize=3');
    const answer = await app.send({ url: `/v1/articles?agency=pohon&pageSize=3&cursor=${page.next}` });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_cursor']);
  });

  it('names the key by which everything below it drops the list', async () => {
    const { headers } = await app.send({ url: '/v1/articles?agency=pohon&includeUnits=true' });
    expect(headers['surrogate-key']).toBe(`articles agency/${root.id} units/${root.id}`);
  });

  it('ranks what all of them published', async () => {
    const baseline = (id: string, count: number) =>
      app.database.ownerPool.query('UPDATE article SET view_baseline = $2 WHERE id = $1', [id, count]);
    const of = (agency: { id: string }) => made.find(({ agencyId }) => agencyId === agency.id)?.id ?? '';
    for (const [index, agency] of [leaf, branch, stranger].entries()) await baseline(of(agency), 100 + index);
    const ranked = async (query: string) =>
      (await get(`/v1/articles/popular?window=all&${query}`)).items.map(
        (item: { article: { id: string } }) => item.article.id,
      );
    expect(await ranked('agency=pohon&includeUnits=true')).toEqual([of(branch), of(leaf)]);
    expect(await ranked('agency=pohon')).toEqual([]);
  });
});

describe('articles.archive', () => {
  it.each([
    '',
    'agency=pohon',
    'agency=pohon&includeUnits=true',
    'agency=daun&type=clarification',
    'locale=id&category=berita',
  ])('has in each month what the list has from its first moment to its last (%s)', async (query) => {
    const { items, timeZone } = await get(`/v1/articles/archive?${query}`);
    expect(timeZone).toBe(query.includes('pohon') ? 'Asia/Jayapura' : 'Asia/Jakarta');
    const total = async (range: Record<string, string>) => {
      const search = new URLSearchParams({ ...range, total: 'true', pageSize: '1' });
      return (await get(`/v1/articles?${search}&${query}`)).page.total;
    };
    let sum = 0;
    for (const { month, count, from, to } of items) {
      expect([month, await total({ from, to })]).toEqual([month, count]);
      expect(from.slice(0, 7)).toBe(month);
      sum += count;
    }
    expect(sum).toBe(await total({}));
    const months = items.map(({ month }: { month: string }) => month);
    expect(months).toEqual(months.toSorted().toReversed());
    expect(new Set(months).size).toBe(months.length);
  });

  it('is a 404 for an agency nobody is', async () => {
    expect((await app.send({ url: '/v1/articles/archive?agency=tidak-ada' })).statusCode).toBe(404);
  });
});
