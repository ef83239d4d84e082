import { describe, expect, test } from 'vitest';
import { type Quirks, refused } from './testing/fake-wordpress.js';
import { open, start } from './testing/open-site.js';

describe('whether a post is gone', () => {
  test.each<[string, boolean, Quirks]>([
    ['deleted', true, {}],
    [
      'in the trash',
      true,
      { before: ({ path }) => (path.endsWith('/posts/9') ? refused(401, 'rest_forbidden') : undefined) },
    ],
    [
      'a status of its own',
      true,
      {
        before: ({ path }) => (path.endsWith('/posts/9') ? { body: { id: 9, status: 'draft' } } : undefined),
      },
    ],
    [
      'gone',
      true,
      { before: ({ path }) => (path.endsWith('/posts/9') ? { status: 410, body: '' } : undefined) },
    ],
    [
      'still there',
      false,
      {
        before: ({ path }) =>
          path.endsWith('/posts/9') ? { body: { id: 9, status: 'publish' } } : undefined,
      },
    ],
    [
      'a page of a firewall',
      false,
      {
        before: ({ path }) =>
          path.endsWith('/posts/9') ? { status: 403, body: '<title>Forbidden</title>' } : undefined,
      },
    ],
    [
      'a page that is not found',
      false,
      {
        before: ({ path }) =>
          path.endsWith('/posts/9') ? { status: 404, body: '<title>404</title>' } : undefined,
      },
    ],
    [
      'a REST API that was closed',
      false,
      { before: ({ path }) => (path.endsWith('/posts/9') ? refused(404, 'rest_no_route') : undefined) },
    ],
    [
      'everything hidden',
      false,
      { before: ({ path }) => (path.includes('/posts') ? refused(401, 'rest_forbidden') : undefined) },
    ],
    [
      'an error',
      false,
      { before: ({ path }) => (path.endsWith('/posts/9') ? { status: 500, body: '' } : undefined) },
    ],
    [
      'a page in HTML',
      false,
      {
        before: ({ path }) =>
          path.endsWith('/posts/9') ? { body: '<title>Pemeliharaan</title>' } : undefined,
      },
    ],
  ])('%s: %s', async (_, expected, quirks) => {
    const fake = await start(quirks);
    fake.publish({ id: 1 });
    expect(await (await open()).isGone('9', { url: null })).toBe(expected);
  });
});
