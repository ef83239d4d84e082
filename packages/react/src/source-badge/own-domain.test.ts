import { expect, test } from 'vitest';
import { ownDomain } from './own-domain.js';

const DOMAINS = ['kepegawaian.example', 'bücher.example', 'localhost:3000', 'id'];

test.each([
  ['https://kepegawaian.example/berita', 'kepegawaian.example'],
  ['http://kepegawaian.example', 'kepegawaian.example'],
  ['https://www.kepegawaian.example/', 'kepegawaian.example'],
  ['https://regional4.humas.kepegawaian.example/', 'kepegawaian.example'],
  ['https://KEPEGAWAIAN.EXAMPLE/', 'kepegawaian.example'],
  ['https://kepegawaian.example./', 'kepegawaian.example'],
  ['https://kepegawaian.example:443/', 'kepegawaian.example'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['http://localhost:3000/kepegawaian', 'localhost:3000'],
])('%s belongs to the agency', (address, domain) => {
  expect(ownDomain(address, DOMAINS)).toBe(domain);
});

test.each([
  'https://evil-kepegawaian.example/',
  'https://evilkepegawaian.example/',
  'https://kepegawaian.example.evil.example/',
  'https://kepegawaian.example@evil.example/',
  'https://kepegawaian.example:rahasia@evil.example/',
  'https://admin@kepegawaian.example/',
  'https://evil.example/kepegawaian.example',
  'https://evil.example/?https://kepegawaian.example',
  'https://evil.example#kepegawaian.example',
  'https://evil.example\\.kepegawaian.example/',
  'https://kepegawaian.example:8443/',
  'https://kepegawaian.example:80/',
  'https://kepegaw\u0430ian.example/', // a Cyrillic a
  'https://kepegawaian.example..evil.example/',
  'https://example/',
  'https://anything.id/',
  'http://evil.localhost:3000/',
  'javascript://kepegawaian.example/%0aalert(1)',
  'ftp://kepegawaian.example/',
  'data:text/html,kepegawaian.example',
  '//kepegawaian.example/',
  '/berita',
  '',
])('%s does not', (address) => {
  expect(ownDomain(address, DOMAINS)).toBeUndefined();
});

test.each([[[]], [['']], [['.']], [['javascript:']], [['user@kepegawaian.example']]])(
  'nothing belongs to %j',
  (domains) => {
    expect(ownDomain('https://kepegawaian.example/', domains)).toBeUndefined();
  },
);
