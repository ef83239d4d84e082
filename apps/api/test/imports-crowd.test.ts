import { describe, expect, it } from 'vitest';
import { imported, importerOf, useImporter } from './support/imports.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

describe('many at once', () => {
  it('twenty writers of one article make one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => source.put('serentak', imported({ slug: 'serentak' }))),
    );
    const outcomes = answers.map(({ status, body }) => `${status} ${body.outcome}`).toSorted();
    expect(outcomes).toEqual([...Array(19).fill('200 unchanged'), '201 created']);
    expect(new Set(answers.map(({ body }) => body.article.id)).size).toBe(1);
  });

  it('twenty versions of one article end as one of them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        source.put('rebutan', imported({ slug: 'rebutan', bodyHtml: `<p>${n}</p>` })),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => status === 200 || status === 201)).toBe(true);
    expect(answers.map(({ body }) => body.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    const article = (await source.read(answers[0]?.body.article.id ?? '')).body;
    const last = answers.find(({ body }) => body.version === 20);
    expect(article.body.text).toBe(String(answers.indexOf(last as (typeof answers)[number])));
  });

  it('two processes write the same articles and addresses, and none fails', async () => {
    const other = await appOver(app.database);
    try {
      const sources = [source, importerOf(other, source.key)];
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          sources[n % 2]?.put(
            `proses-${n % 10}`,
            imported({ headline: 'Dua proses', bodyHtml: `<p>${n % 4}</p>` }),
          ),
        ),
      );
      expect(answers.filter((answer) => answer?.status !== 200 && answer?.status !== 201)).toEqual([]);
      expect(answers.filter((answer) => answer?.status === 201)).toHaveLength(10);
      const slugs = new Set(answers.map((answer) => answer?.body.article.slug));
      expect([...slugs].toSorted()).toEqual(
        ['dua-proses', ...Array.from({ length: 9 }, (_, n) => `dua-proses-${n + 2}`)].toSorted(),
      );
    } finally {
      await other.close();
    }
  });

  it('twenty articles that want one address each get their own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        source.put(`judul-${n}`, imported({ headline: 'Judul yang sama' })),
      ),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const slugs = answers
      .map(({ body }) => body.article.slug)
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(slugs).toEqual([
      'judul-yang-sama',
      ...Array.from({ length: 19 }, (_, n) => `judul-yang-sama-${n + 2}`),
    ]);
  });
});
