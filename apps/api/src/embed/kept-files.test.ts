import { expect, it } from 'vitest';
import { KeptFiles } from './kept-files.js';

/** A database of files that counts what it is asked. */
function counted(stored: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const kept = new KeptFiles({
    async find(name, hash) {
      asked.push(`${hash}/${name}`);
      const content = stored[hash];
      return content === undefined ? undefined : Buffer.from(content);
    },
  });
  return { kept, asked };
}

it('asks once for a crowd, and no more for what it holds', async () => {
  const { kept, asked } = counted({ a: 'satu' });
  const crowd = await Promise.all(Array.from({ length: 20 }, () => kept.find('humas-elements.js', 'a')));
  expect(new Set(crowd.map((file) => file?.bytes.toString()))).toEqual(new Set(['satu']));
  await kept.find('humas-elements.js', 'a');
  expect(asked).toEqual(['a/humas-elements.js']);
});

it('holds what was asked for last, so that nobody fills the memory with old versions', async () => {
  const hashes = Array.from({ length: 40 }, (_, number) => `h${number}`);
  const { kept, asked } = counted(Object.fromEntries(hashes.map((hash) => [hash, hash])));
  const often = 'h0';
  for (const hash of hashes) {
    await kept.find('a.js', hash);
    await kept.find('a.js', often);
  }
  expect(asked).toHaveLength(40);
  await kept.find('a.js', 'h39');
  expect(asked).toHaveLength(40);
  await kept.find('a.js', 'h1');
  expect(asked).toHaveLength(41);
});

it('asks again for what was not there, and never for what no page loads', async () => {
  const { kept, asked } = counted({});
  expect(await kept.find('a.js', 'x')).toBeUndefined();
  expect(await kept.find('a.js', 'x')).toBeUndefined();
  for (const name of ['manifest.json', 'humas-kit.zip', '../a.js', 'a.js/b'])
    expect(await kept.find(name, 'x')).toBeUndefined();
  expect(asked).toEqual(['x/a.js', 'x/a.js']);
});
