import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, settingNames, unknownSettings } from './config.js';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('without variables', () => {
  const config = loadConfig({});

  test('everything has the published default', () => {
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      databaseConnections: 20,
      sample: true,
      trustedHops: 0,
      publicUrl: 'http://localhost:4000',
      siteUrl: 'http://localhost:3000',
      groupWindowMs: 5,
      logLevel: 'info',
      metricsToken: undefined,
      limits: { viewsPerArticle: 120, viewsTotal: 600, votesPerArticle: 30, messages: 20, windowMs: 600_000 },
    });
  });

  test('data lies in the repository, whatever folder the process was started from', () => {
    expect(isAbsolute(config.dataDir)).toBe(true);
    expect(new URL('../../../.humas', import.meta.url).pathname).toBe(config.dataDir);
  });

  test('it cannot be changed afterwards', () => {
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits)).toBe(true);
  });
});

test('an empty variable counts as not set', () => {
  expect(loadConfig({ HUMAS_API_PORT: '', DATABASE_URL: ' ', HUMAS_DATA_DIR: '' })).toEqual(loadConfig({}));
});

test('an external database has no samples unless asked', () => {
  const external = { DATABASE_URL: 'postgresql://humas@db/humas' };
  expect(loadConfig(external).sample).toBe(false);
  expect(loadConfig({ ...external, HUMAS_SAMPLE: '1' }).sample).toBe(true);
  expect(loadConfig({ HUMAS_SAMPLE: '0' }).sample).toBe(false);
});

test('addresses lose their final slash, so that paths can be added', () => {
  const config = loadConfig({ HUMAS_PUBLIC_URL: 'https://api.example.go.id/', HUMAS_API_PORT: '80' });
  expect(config.publicUrl).toBe('https://api.example.go.id');
  expect(loadConfig({ HUMAS_API_PORT: '8123' }).publicUrl).toBe('http://localhost:8123');
});

describe('a wrong variable', () => {
  test.each([
    ['HUMAS_API_PORT', '80a', 'HUMAS_API_PORT is "80a", expected a whole number from 0 to 65535.'],
    ['HUMAS_API_PORT', '70000', 'HUMAS_API_PORT is "70000", expected a whole number from 0 to 65535.'],
    ['HUMAS_TRUSTED_HOPS', '-1', 'HUMAS_TRUSTED_HOPS is "-1", expected a whole number from 0 to 16.'],
    ['HUMAS_SAMPLE', 'maybe', 'HUMAS_SAMPLE is "maybe", expected 1 or 0.'],
    [
      'HUMAS_LIMIT_VOTES_ARTICLE',
      '0',
      'HUMAS_LIMIT_VOTES_ARTICLE is "0", expected a whole number from 1 to 1000000.',
    ],
    [
      'HUMAS_SITE_URL',
      'localhost',
      'HUMAS_SITE_URL is not an absolute address, expected http://… or https://….',
    ],
    ['HUMAS_SITE_URL', 'ftp://x', 'HUMAS_SITE_URL has the scheme ftp:, expected http://… or https://….'],
  ])('%s=%s is explained', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  test('is reported together with all the others', () => {
    const problems = problemsOf({
      HUMAS_API_PORT: 'x',
      HUMAS_LOG_LEVEL: 'loud',
      HUMAS_GROUP_WINDOW_MS: '1.5',
    });
    expect(problems).toHaveLength(3);
    expect(() => loadConfig({ HUMAS_LOG_LEVEL: 'loud' })).toThrow(/^humas: .*expected one of fatal, error/);
  });

  test('never repeats a token', () => {
    expect(loadConfig({ HUMAS_METRICS_TOKEN: 'cukup-panjang-16' }).metricsToken).toBe('cukup-panjang-16');
    const short = problemsOf({ HUMAS_METRICS_TOKEN: 'terlalu-pendek' });
    expect(short).toEqual([
      'HUMAS_METRICS_TOKEN has 14 characters, expected at least 16 letters, digits or signs without spaces.',
    ]);
    const spaced = problemsOf({ HUMAS_METRICS_TOKEN: 'kunci dengan spasi' }).join();
    expect(spaced).toMatch(/^HUMAS_METRICS_TOKEN has a space/);
    expect(spaced).not.toContain('dengan spasi');
  });

  test.each([
    ['http://humas:rahasia@redis:6379', 'REDIS_URL has the scheme http:'],
    ['redis//:rahasia@redis', 'REDIS_URL is not an absolute address'],
    ['redis://:rahasia@redis:6379/limits', 'REDIS_URL does not name a host and at most a database number'],
    ['redis:///0', 'REDIS_URL does not name a host'],
  ])('never repeats the password of a Redis: %s', (url, problem) => {
    const problems = problemsOf({ REDIS_URL: url });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain('rahasia');
  });

  test.each(['redis://redis', 'rediss://humas:rahasia@redis:6380/1', 'redis://[::1]:6379/0'])(
    'leaves a Redis as it is: %s',
    (url) => {
      expect(loadConfig({ REDIS_URL: url }).redisUrl).toBe(url);
      expect(loadConfig({ REDIS_URL: ' ' }).redisUrl).toBeUndefined();
    },
  );

  test('never repeats the password of a database', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://humas:rahasia@db/humas' });
    expect(problems.join()).toContain('DATABASE_URL has the scheme mysql:');
    expect(problems.join()).not.toContain('rahasia');
  });
});

test('docs/operations.md lists every setting, and no other', async () => {
  const page = await readFile(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual([...settingNames()].toSorted());
});

describe('a variable that is no setting', () => {
  test('is explained with the nearest name there is', () => {
    expect(unknownSettings({ HUMAS_LIMIT_VIEW_TOTAL: '5', HUMAS_API_PROT: '4000' })).toEqual([
      'HUMAS_API_PROT is no setting of this server and changes nothing. Did you mean HUMAS_API_PORT?',
      'HUMAS_LIMIT_VIEW_TOTAL is no setting of this server and changes nothing. Did you mean HUMAS_LIMIT_VIEWS_TOTAL?',
    ]);
  });

  test('without a near name points at the list', () => {
    const [sentence] = unknownSettings({ HUMAS_COLOUR_OF_THE_MASTHEAD: 'rahasia' });
    expect(sentence).toMatch(
      /^HUMAS_COLOUR_OF_THE_MASTHEAD is no setting .* docs\/operations.md lists every setting\.$/,
    );
    expect(sentence).not.toContain('rahasia');
  });

  test('is left alone when it is empty, a neighbour’s, or nothing of ours', () => {
    expect(
      unknownSettings({ HUMAS_X: ' ', HUMAS_API_URL: 'http://x', HUMAS_NEWSROOM_PORT: '1', HOME: '/' }),
    ).toEqual([]);
  });

  test('is never one the server reads', () => {
    const names = [...settingNames()];
    expect(names).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'HUMAS_MEDIA_S3_BUCKET']));
    expect(unknownSettings(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([]);
  });
});
