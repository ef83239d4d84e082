import { describe, expect, it } from 'vitest';
import { imported, storePictures, useImporter } from './support/imports.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

describe('findings', () => {
  it('come with every answer, in the asker’s language, and refuse nothing', async () => {
    const article = imported({ bodyHtml: '<p>Acara pada Selasa (5/10/2026). Di baca 3 kali.</p>' });
    const [indonesian, english] = [
      await source.put('temuan', article),
      await source.put('temuan', article, { headers: { 'accept-language': 'en' } }),
    ];
    expect(english.body.outcome).toBe('unchanged');
    for (const { body } of [indonesian, english]) {
      expect(body.findings).toContainEqual(
        expect.objectContaining({ rule: 'weekday-mismatch', place: 'body', quote: 'Selasa (5/10/2026)' }),
      );
    }
    const message = (answer: typeof english) =>
      answer.body.findings.find(({ rule }) => rule === 'weekday-mismatch')?.message;
    expect(message(indonesian)).toMatch(/Senin/);
    expect(message(english)).toMatch(/Check the weekday/);
  });
});

describe('findings of links', () => {
  it('name a link whose words say nothing alone', async () => {
    const bodyHtml = '<p>Formulir ada <a href="https://kantor.example/formulir">di sini</a>.</p>';
    const { body } = await source.put('temuan-tautan', imported({ bodyHtml }));
    expect(body.findings).toContainEqual(expect.objectContaining({ rule: 'vague-link', quote: 'di sini' }));
  });
});

describe('findings of a list', () => {
  it('are found in headings, items and cells, and of a picture only once', async () => {
    const [id] = (await storePictures(app, 'kementerian', [{ caption: 'Di baca sebelum rapat.' }])) as [
      string,
    ];
    const bodyHtml =
      `<h2>Di unggah</h2><ul><li>Di baca pukul 10.00</li></ul><table><tr><td>Di lihat</td></tr></table>` +
      `<figure><img src="${id}"></figure>`;
    const { body } = await source.put('temuan-daftar', imported({ bodyHtml }));
    const found = body.findings.filter(({ rule }) => rule === 'misspelt-passive');
    expect(found.map(({ place, quote }) => `${place}: ${quote}`).toSorted()).toEqual([
      'body: Di baca',
      'body: Di lihat',
      'body: Di unggah',
      'pictures.0.caption: Di baca',
    ]);
    expect((await source.read(body.article.id)).body.excerpt).toMatch(/^Di unggah/);
  });
});
