import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

test('without an environment the newsroom meets `npm start` on its usual ports', () => {
  expect(readSettings({})).toEqual({
    apiUrl: 'http://127.0.0.1:4000',
    publicApiUrl: 'http://localhost:4000',
    siteUrl: 'http://localhost:3000',
    hosts: new Map(),
    mediaOrigins: [],
    patience: 2000,
  });
});

test('the site address follows the port unless it is named', () => {
  expect(readSettings({ PORT: '3100' }).siteUrl).toBe('http://localhost:3100');
  expect(readSettings({ PORT: '3100', HUMAS_SITE_URL: 'https://berita.example.go.id/' }).siteUrl).toBe(
    'https://berita.example.go.id',
  );
});

test('a variable set to nothing counts as unset', () => {
  expect(readSettings({ HUMAS_API_URL: '' }).apiUrl).toBe('http://127.0.0.1:4000');
});

test('closing slashes go, a path stays', () => {
  expect(readSettings({ HUMAS_API_URL: 'https://example.go.id/humas//' }).apiUrl).toBe(
    'https://example.go.id/humas',
  );
});

test('picture origins are reduced to origins', () => {
  expect(
    readSettings({ HUMAS_MEDIA_ORIGINS: ' https://cdn.example/foto  https://img.example ' }).mediaOrigins,
  ).toEqual(['https://cdn.example', 'https://img.example']);
});

test.each(['0', '-1', '2s', '1e3', '99999999'])(
  'a patience that is no time is refused by name: %s',
  (value) => {
    expect(() => readSettings({ HUMAS_API_PATIENCE_MS: value })).toThrow(/HUMAS_API_PATIENCE_MS is/);
    expect(readSettings({ HUMAS_API_PATIENCE_MS: '500' }).patience).toBe(500);
  },
);

test.each(['localhost:4000', 'ftp://example', 'api.example', "https://a' 'unsafe-inline"])(
  'an address that is not http(s) is refused by name: %s',
  (value) => {
    expect(() => readSettings({ HUMAS_PUBLIC_API_URL: value })).toThrow(SettingsError);
    expect(() => readSettings({ HUMAS_PUBLIC_API_URL: value })).toThrow(/HUMAS_PUBLIC_API_URL is/);
  },
);

test('agencies get their hosts, whatever the capitals', () => {
  const HUMAS_HOSTS = 'Berita.Kepegawaian.example=kepegawaian, localhost:3100=setneg';
  expect([...readSettings({ HUMAS_HOSTS }).hosts]).toEqual([
    ['berita.kepegawaian.example', 'kepegawaian'],
    ['localhost:3100', 'setneg'],
  ]);
});

test.each(['berita.example', 'https://berita.example=kepegawaian', 'berita.example=a/b', '=kepegawaian'])(
  'a host without its agency is refused by name: %s',
  (HUMAS_HOSTS) => {
    expect(() => readSettings({ HUMAS_HOSTS })).toThrow(/HUMAS_HOSTS has/);
  },
);
