import { examples } from '@humas/contract/examples';
import document from '@humas/contract/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { createHumasClient } from '../src/index.js';
import { CALLS } from './calls.js';
import { clientOf, VOTER } from './fake-api.js';

interface Operation {
  operationId?: string;
  'x-humas-sdk'?: boolean;
  responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>;
}

const described = new Map(
  Object.values(document.paths as unknown as Record<string, Record<string, Operation>>)
    .flatMap((path) => Object.values(path))
    .filter((operation) => operation.operationId && operation['x-humas-sdk'] !== false)
    .map((operation) => [operation.operationId as string, operation]),
);
const operations = [...described.keys()].sort();

/** The first success of an operation as the contract shows it, with its status; 204 has no example. */
function successOf(id: string): { status: number; example: unknown } {
  const [status = '204', response] =
    Object.entries(described.get(id)?.responses ?? {}).find(([code]) => code.startsWith('2')) ?? [];
  const [shown] = Object.values(response?.content?.['application/json']?.examples ?? {});
  return { status: Number(status), example: shown?.value };
}

describe('the client and the contract', () => {
  it('has a method for every operation, and no other', () => {
    const client = createHumasClient({ baseUrl: 'https://api.test' });
    const methods = Object.entries(client).flatMap(([name, resource]) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
        .filter((method) => method !== 'constructor')
        .map((method) => `${name}.${method}`),
    );
    expect(methods.sort()).toEqual(operations);
    expect(Object.keys(CALLS).sort()).toEqual(operations);
  });

  it.each(operations)('%s asks as the contract says and gives back its example', async (id) => {
    const [call, line, body = ''] = CALLS[id] ?? expect.fail(`no call for ${id}`);
    const { status, example } = successOf(id);
    const { client, seen } = clientOf(() =>
      example ? Response.json(example, { status }) : new Response(null, { status }),
    );
    expect(await call(client)).toEqual(example);
    expect(seen.map(({ method, address }) => `${method} ${address}`)).toEqual([line]);
    expect(seen[0]?.headers).toMatchObject({
      accept: 'application/json, application/problem+json',
      'accept-language': 'id',
    });
    if (body === 'multipart')
      expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    else {
      expect(seen[0]?.body).toBe(body);
      expect(seen[0]?.headers['content-type']).toBe(body ? 'application/json' : undefined);
    }
    expect(seen[0]?.headers['humas-voter']).toBe(id.startsWith('reactions.') ? VOTER : undefined);
  });

  it('keeps a path in the base address and asks in the language of the call', async () => {
    const { client, seen } = clientOf(() => Response.json(examples['definitions.get']), {
      baseUrl: 'https://situs.test/api/',
      locale: 'en',
    });
    await client.definitions.get();
    await client.definitions.get({ locale: 'id' });
    expect(seen.map(({ address, headers }) => [address, headers['accept-language']])).toEqual([
      ['/api/v1/definitions', 'en'],
      ['/api/v1/definitions', 'id'],
    ]);
  });

  it('hands fetch options on, Next included, and keeps its own headers', async () => {
    const { client, seen } = clientOf(() => Response.json(examples['definitions.get']));
    const next = { revalidate: 60, tags: ['definitions'] };
    await client.definitions.get({
      fetchOptions: { next, headers: { Accept: 'text/html', 'X-Trace': '1' } },
    });
    expect(seen[0]?.init).toMatchObject({ next });
    expect(seen[0]?.headers).toMatchObject({
      accept: 'application/json, application/problem+json',
      'x-trace': '1',
    });
  });

  it('sends an API key as a bearer and shows it nowhere', async () => {
    const { client, seen } = clientOf(() => Response.json(examples['definitions.get']), {
      apiKey: 'hk_secret',
    });
    await client.definitions.get();
    expect(seen[0]?.headers.authorization).toBe('Bearer hk_secret');
    expect(JSON.stringify(client)).not.toContain('hk_secret');
  });

  it.each(['', '.', '..', undefined as unknown as string])('refuses %j where an id belongs', async (id) => {
    const { client, seen } = clientOf(() => Response.json({}));
    await expect(client.articles.get(id)).rejects.toMatchObject({
      name: 'HumasConfigurationError',
      code: 'invalid_argument',
    });
    expect(seen).toEqual([]);
  });

  it('encodes an id so that it stays one part of the path', async () => {
    const { client, seen } = clientOf(() => Response.json({}));
    await client.articles.get('a/b?c');
    expect(seen[0]?.address).toBe('/v1/articles/a%2Fb%3Fc');
  });
});
