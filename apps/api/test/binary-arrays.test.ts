import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { bytesArray, integerArray, textArray } from '../src/repositories/binary-arrays.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();

async function read<Value>(type: string, array: Buffer): Promise<Value[]> {
  const { rows } = await app.database.pool.query(`SELECT $1::${type}[] AS values`, [array]);
  return rows[0].values;
}

it.each([[[]], [['']], [['satu', 'dua', '{"a,b"}', '\\N', 'NULL', 'Ülkü 🛳 – “kutip”', 'x'.repeat(5000)]]])(
  'hands texts over whole: %j',
  async (texts) => {
    expect(await read('text', textArray(texts))).toEqual(texts);
  },
);

it('hands numbers over whole', async () => {
  const numbers = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)];
  expect(await read('int', integerArray(numbers))).toEqual(numbers);
});

it('hands bytes over whole', async () => {
  const bytes = [Buffer.alloc(0), Buffer.from([0]), randomBytes(16), randomBytes(3000)];
  expect(await read('bytea', bytesArray(bytes.map((value) => value.toString('latin1'))))).toEqual(bytes);
});
