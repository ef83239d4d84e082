import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported, useImporter } from './support/imports.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

/** Few articles and few addresses, so that they get in each other's way. */
const sourceId = fc.constantFrom('1', '2', '3', '4');
const slug = fc.constantFrom('satu', 'dua', 'tiga', 'dua-2');
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      sourceId,
      slug,
      text: fc.constantFrom('a', 'b'),
      baseline: fc.nat(2),
      note: fc.constantFrom(null, null, 'x', 'y'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), sourceId }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('editor' as const), sourceId }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What an article should be, kept in the plainest way there is. */
interface Modelled {
  readonly id: string;
  slug: string;
  text: string;
  baseline: number;
  notes: string[];
  withdrawnBy: 'source' | 'editor' | null;
  version: number;
}

/** The rules of the contract over plain maps. */
class Model {
  readonly articles = new Map<string, Modelled>();
  /** Old addresses, by the article they lead to. */
  readonly redirects = new Map<string, string>();

  chooseSlug(wanted: string, mine: Modelled | undefined): string {
    const others = new Set([...this.articles.values()].filter((one) => one !== mine).map((one) => one.slug));
    if (!others.has(wanted)) return wanted;
    if (mine && new RegExp(`^${wanted}-([2-9]|[1-9]\\d+)$`).test(mine.slug)) return mine.slug;
    for (let number = 2; ; number += 1) {
      const candidate = `${wanted}-${number}`;
      const leadsElsewhere = this.redirects.has(candidate) && this.redirects.get(candidate) !== mine?.id;
      if (!others.has(candidate) && !leadsElsewhere) return candidate;
    }
  }

  move(mine: Modelled, to: string): void {
    if (mine.slug === to) return;
    this.redirects.delete(to);
    this.redirects.set(mine.slug, mine.id);
    mine.slug = to;
  }
}

async function put(
  model: Model,
  wish: Extract<Step, { kind: 'put' }>,
  place: { source: string },
): Promise<void> {
  const mine = model.articles.get(wish.sourceId);
  const answer = await source.put(
    wish.sourceId,
    imported({
      slug: wish.slug,
      bodyHtml: `<p>${wish.text}</p>`,
      viewBaseline: wish.baseline,
      correction: wish.note === null ? null : { note: wish.note },
    }),
    place,
  );
  if (mine?.withdrawnBy === 'editor') {
    expect(answer.status).toBe(409);
    return;
  }
  const to = model.chooseSlug(wish.slug, mine);
  const isNewNote = wish.note !== null && !mine?.notes.includes(wish.note);
  const isSame =
    mine && mine.withdrawnBy === null && mine.text === wish.text && mine.slug === to && !isNewNote;
  const outcome = mine ? (isSame ? 'unchanged' : mine.withdrawnBy ? 'restored' : 'updated') : 'created';
  const version = (mine?.version ?? 0) + (isSame ? 0 : 1);
  expect([answer.status, answer.body.outcome, answer.body.version, answer.body.article.slug]).toEqual([
    outcome === 'created' ? 201 : 200,
    outcome,
    version,
    to,
  ]);
  const article = mine ?? {
    id: answer.body.article.id,
    slug: to,
    text: '',
    baseline: 0,
    notes: [],
    withdrawnBy: null,
    version,
  };
  if (mine) model.move(mine, to);
  else model.redirects.delete(to);
  Object.assign(article, { text: wish.text, baseline: wish.baseline, withdrawnBy: null, version });
  if (isNewNote && wish.note !== null) article.notes.push(wish.note);
  model.articles.set(wish.sourceId, article);
}

async function withdraw(
  model: Model,
  wish: Exclude<Step, { kind: 'put' }>,
  place: { source: string },
): Promise<void> {
  const mine = model.articles.get(wish.sourceId);
  const answer =
    wish.kind === 'withdraw'
      ? await source.withdraw(wish.sourceId, undefined, place)
      : mine && (await source.change(mine.id, 'withdraw', { reason: 'Redaksi.' }, '*'));
  if (!answer) return;
  expect(answer.status).toBe(mine ? 200 : 404);
  if (!mine || mine.withdrawnBy !== null) return;
  mine.withdrawnBy = wish.kind === 'withdraw' ? 'source' : 'editor';
  mine.version += 1;
}

/** Everything a reader and a sync can see is what the model says. */
async function compare(model: Model, place: { source: string }): Promise<void> {
  const { items } = (await source.list('', place)).body;
  expect(items.map(({ importedAt: _, sourceVersion: _v, ...item }) => item)).toEqual(
    [...model.articles]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, article]) => ({
        sourceId: id,
        article: article.id,
        slug: article.slug,
        status: article.withdrawnBy ? 'withdrawn' : article.notes.length > 0 ? 'corrected' : 'published',
        withdrawnBy: article.withdrawnBy,
        viewBaseline: article.baseline,
        version: article.version,
      })),
  );
  for (const article of model.articles.values()) {
    const answer = await source.read(article.id);
    if (article.withdrawnBy) expect(answer.status).toBe(410);
    else {
      expect([answer.body.body.text, answer.body.changeHistory.map(({ note }) => note)]).toEqual([
        article.text,
        article.notes,
      ]);
    }
  }
  const { rows: shadowed } = await app.database.ownerPool.query(
    'SELECT r.slug FROM redirect r JOIN article a ON a.agency_id = r.agency_id AND a.slug = r.slug',
  );
  expect(shadowed).toEqual([]);
  for (const [old, id] of model.redirects) {
    const answer = await app.send({ url: `/v1/agencies/sekolah/articles/${old}` });
    const now = [...model.articles.values()].find((article) => article.id === id)?.slug;
    expect([old, answer.statusCode, answer.headers.location]).toEqual([
      old,
      301,
      `/v1/agencies/sekolah/articles/${now}`,
    ]);
  }
}

async function forgetEverything(): Promise<void> {
  await app.database.ownerPool.query(
    `DELETE FROM article WHERE agency_id = (SELECT id FROM agency WHERE slug = 'sekolah')`,
  );
}

describe('any order of writes', () => {
  it('ends in the state of the last ones: no duplicate, every old address led on or taken over', async () => {
    const place = { source: 'model', agency: 'sekolah' };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        await forgetEverything();
        const model = new Model();
        for (const wish of steps) {
          if (wish.kind === 'put') await put(model, wish, place);
          else await withdraw(model, wish, place);
        }
        await compare(model, place);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('any crowd of writers', () => {
  it('leaves one article for each id, each with an address of its own, and fails nobody', async () => {
    const place = { source: 'kerumunan', agency: 'sekolah' };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 16 }), async (steps) => {
        await forgetEverything();
        const puts = steps.filter((wish) => wish.kind === 'put');
        const answers = await Promise.all([
          ...puts.map((wish) =>
            source.put(wish.sourceId, imported({ slug: wish.slug, bodyHtml: `<p>${wish.text}</p>` }), place),
          ),
          ...steps
            .filter((wish) => wish.kind === 'withdraw')
            .map((wish) => source.withdraw(wish.sourceId, undefined, place)),
        ]);
        expect(answers.filter(({ status }) => ![200, 201, 404].includes(status))).toEqual([]);
        const { items } = (await source.list('', place)).body;
        expect(items.map((item) => item.sourceId)).toEqual(
          [...new Set(puts.map((wish) => wish.sourceId))].toSorted(),
        );
        expect(new Set(items.map((item) => item.slug)).size).toBe(items.length);
        expect(new Set(items.map((item) => item.article)).size).toBe(items.length);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
