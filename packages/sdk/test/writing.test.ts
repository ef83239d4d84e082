import { describe, expect, it } from 'vitest';
import type { IfMatch, MediaInput } from '../src/index.js';
import { ARTICLE, clientOf } from './fake-api.js';

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);
const picture = { agency: 'kepegawaian', alt: 'Loket layanan' };

/** What reaches the API of a picture: its text fields, and its file. */
async function formOf(input: MediaInput) {
  const { client, seen } = clientOf(() => Response.json({ id: 'med_1' }, { status: 201 }));
  await client.media.create(input);
  const entries = [...(seen[0]?.form ?? [])];
  const file = entries.find(([name]) => name === 'file')?.[1];
  if (!(file instanceof File)) return expect.fail('no file was sent');
  return {
    names: entries.map(([name]) => name),
    fields: Object.fromEntries(entries.filter(([name]) => name !== 'file')),
    file,
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

describe('media.create', () => {
  it.each<[string, MediaInput['file'], string, string]>([
    ['bytes', bytes, 'blob', 'application/octet-stream'],
    ['a Buffer', Buffer.from(bytes), 'blob', 'application/octet-stream'],
    [
      'a part of a larger buffer',
      new Uint8Array([1, ...bytes, 2]).subarray(1, -1),
      'blob',
      'application/octet-stream',
    ],
    ['a Blob', new Blob([bytes], { type: 'image/png' }), 'blob', 'image/png'],
    ['a File', new File([bytes], 'loket.png', { type: 'image/png' }), 'loket.png', 'image/png'],
  ])('sends %s byte for byte', async (_, file, name, type) => {
    const sent = await formOf({ ...picture, file });
    expect(sent.bytes).toEqual(bytes);
    expect(sent.file).toMatchObject({ name, type });
    expect(sent.fields).toEqual(picture);
  });

  it('names bytes that have no name and no type', async () => {
    const { file } = await formOf({ ...picture, file: bytes, filename: 'a "b".png', type: 'image/png' });
    expect(file).toMatchObject({ name: 'a "b".png', type: 'image/png' });
  });

  it('sends alternative text, caption and credit as the fields of the contract, before the file', async () => {
    const { names, fields } = await formOf({
      agency: { id: 'agc_1' },
      file: bytes,
      alt: '',
      decorative: true,
      caption: 'Loket “baru”\r\nbuka – 07.30',
      credit: { photographer: 'Rana Wulandari', initials: null, unit: 'Humas' },
    });
    expect(fields).toEqual({
      agency: 'agc_1',
      alt: '',
      decorative: 'true',
      caption: 'Loket “baru”\r\nbuka – 07.30',
      photographer: 'Rana Wulandari',
      unit: 'Humas',
    });
    expect(names.at(-1)).toBe('file');
  });

  it('leaves out what is null', async () => {
    expect((await formOf({ ...picture, file: bytes, caption: null, credit: null })).fields).toEqual(picture);
  });

  it.each(['loket.png', undefined, 7])('refuses %j, which holds no picture', async (file) => {
    const { client, seen } = clientOf(() => Response.json({}));
    await expect(client.media.create({ ...picture, file: file as never })).rejects.toMatchObject({
      name: 'HumasConfigurationError',
      code: 'invalid_argument',
    });
    expect(seen).toEqual([]);
  });
});

describe('ifMatch', () => {
  const sent = async (ifMatch: IfMatch) => {
    const { client, seen } = clientOf(() => Response.json({}));
    await client.articles.correct(ARTICLE, { note: 'Salah.' }, { ifMatch, locale: 'en' });
    expect(seen[0]?.headers['accept-language']).toBe('en');
    return seen[0]?.headers['if-match'];
  };

  it('is a version, an ETag, or what has one', async () => {
    expect(await sent(4)).toBe('"4"');
    expect(await sent({ version: 5 })).toBe('"5"');
    expect(await sent('"4.abc_-"')).toBe('"4.abc_-"');
    expect(await sent('W/"4.abc"')).toBe('W/"4.abc"');
  });

  it('can be the answer an article was read with, also when it came from memory', async () => {
    const { client, seen } = clientOf((_, nth) =>
      nth === 2
        ? new Response(null, { status: 304 })
        : Response.json({ id: ARTICLE }, { headers: { ETag: '"7.abc"' } }),
    );
    await client.articles.get(ARTICLE);
    const read = await client.articles.get(ARTICLE).withResponse();
    await client.articles.withdraw(read.data, { reason: 'Usang.' }, { ifMatch: read });
    expect(seen[2]).toMatchObject({ method: 'POST', address: `/v1/articles/${ARTICLE}/withdraw` });
    expect(seen[2]?.headers['if-match']).toBe('"7.abc"');
  });

  it.each([0, 1.5, '', '4.abc', '"4"\r\nX: 1', '*', null, undefined, {}, { headers: new Headers() }])(
    'is refused before anything is sent when it names no version: %j',
    async (ifMatch) => {
      const { client, seen } = clientOf(() => Response.json({}));
      const call = client.articles.correct(ARTICLE, { note: 'Salah.' }, { ifMatch: ifMatch as IfMatch });
      await expect(call).rejects.toMatchObject({
        name: 'HumasConfigurationError',
        code: 'invalid_argument',
        message: expect.stringMatching(/^humas: ifMatch was .+\. .+\. Pass .+\.$/),
      });
      expect(seen).toEqual([]);
    },
  );
});

describe('imports', () => {
  it('lists up to 1000 at once when as many are wanted', async () => {
    const { client, seen } = clientOf((_, nth) =>
      Response.json({ items: Array(1000).fill({}), page: { next: `c${nth}`, prev: null } }),
    );
    const found = client.imports.list({ agency: 'a', source: 'rss', take: 1500 });
    let count = 0;
    for await (const _ of found) count++;
    expect(count).toBe(1500);
    expect(seen.map(({ address }) => address)).toEqual([
      '/v1/agencies/a/imports/rss?pageSize=1000',
      '/v1/agencies/a/imports/rss?cursor=c1&pageSize=1000',
    ]);
  });

  it.each(['', '..', undefined as never])('refuses %j where the source’s id belongs', async (sourceId) => {
    const { client, seen } = clientOf(() => Response.json({}));
    const call = client.imports.withdraw({ agency: 'a', source: 'rss', sourceId }, { reason: 'Ditarik.' });
    await expect(call).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(seen).toEqual([]);
  });
});
