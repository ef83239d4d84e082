import { expect, test } from 'vitest';
import { reachable } from './logo.ts';

const settings = {
  apiUrl: 'http://10.0.0.5:4000',
  publicApiUrl: 'https://api.example.go.id',
  mediaOrigins: ['https://cdn.example'],
};

test.each([
  ['https://api.example.go.id/media/logo.svg', 'http://10.0.0.5:4000/media/logo.svg'],
  ['https://cdn.example/logo.png', 'https://cdn.example/logo.png'],
  ['https://api.example.go.id.penyerang.example/logo.svg', undefined],
  ['https://cdn.example.org/logo.png', undefined],
  ['http://169.254.169.254/latest/meta-data', undefined],
  ['file:///etc/passwd', undefined],
])('%s is fetched as %s', (address, fetched) => {
  expect(reachable(address, settings)).toBe(fetched);
});
