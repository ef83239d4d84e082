import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFiles } from './describe-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'humas-embed-'));
  writeFileSync(join(folder, 'humas-elements.js'), 'abc');
  writeFileSync(join(folder, 'a.css'), 'p{}'.repeat(1000));
  writeFileSync(join(folder, 'manifest.json'), '{"version":"an earlier one"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('names every file but its own, with checksums that others compute alike', () => {
  const { version, files } = describeFiles(folder, '1.2.3');
  expect(version).toBe('1.2.3');
  expect(Object.keys(files)).toEqual(['a.css', 'humas-elements.js']);
  // "abc" is the example of FIPS 180-4.
  const sha384 =
    'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7';
  expect(files['humas-elements.js']).toMatchObject({
    integrity: `sha384-${Buffer.from(sha384, 'hex').toString('base64')}`,
    hash: 'ba7816bf8f01cfea',
    bytes: 3,
  });
});

test('says how large a file is, packed as servers pack', () => {
  const { bytes, gzip } = describeFiles(folder, '1').files['a.css'] ?? expect.fail('it is not there');
  const packed = gzipSync('p{}'.repeat(1000), { level: 9 });
  expect(gunzipSync(packed)).toHaveLength(bytes);
  expect(gzip).toBe(packed.length);
});
