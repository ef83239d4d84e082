import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { networkOf } from '../src/counting/network.js';
import { ARTICLES } from './support/content.js';
import { sendMessage, writtenMessage } from './support/messages.js';
import { appOver, react, secret, sendViews, type TestApp, useTestApp } from './support/test-app.js';

const CLIENT = '203.0.113.7';
const INNER = '198.51.100.8';
/** Who really connects: the client itself, or the last proxy. */
const SOCKET = '198.51.100.9';

const shared = useTestApp();
const apps: TestApp[] = [];
beforeAll(async () => {
  for (const hops of [0, 1, 2])
    apps.push(await appOver(shared.database, { HUMAS_TRUSTED_HOPS: String(hops) }));
});
afterAll(() => Promise.all(apps.map((app) => app.close())));

/** The address a view is held against. */
async function seenBy(
  hops: number,
  chain: string | undefined,
  { socket = SOCKET, headers = {} as Record<string, string> } = {},
): Promise<string> {
  const app = apps[hops] as TestApp;
  const record = vi.spyOn(app.app.services.viewCounter, 'record').mockResolvedValue();
  const from = { send: (options: InjectOptions) => app.send({ ...options, remoteAddress: socket }) };
  await sendViews(from, [{ article: ARTICLES.plain.id }], {
    ...(chain === undefined ? {} : { 'x-forwarded-for': chain }),
    ...headers,
  });
  const address = record.mock.calls[0]?.[1].address ?? '';
  record.mockRestore();
  return networkOf(address);
}

describe('HUMAS_TRUSTED_HOPS', () => {
  it.each([
    // Nobody is trusted: the connection decides, whatever is claimed.
    [0, undefined, SOCKET],
    [0, CLIENT, SOCKET],
    [0, '127.0.0.1', SOCKET],
    // One proxy: it adds at the end whom it saw, and everything before is the client's own claim.
    [1, undefined, SOCKET],
    [1, '', SOCKET],
    [1, CLIENT, CLIENT],
    [1, `192.0.2.1, ${CLIENT}`, CLIENT],
    [1, `192.0.2.1,192.0.2.2,${CLIENT}`, CLIENT],
    [1, `${INNER}, 127.0.0.1, ::1, ${CLIENT}`, CLIENT],
    [1, `, , ${CLIENT}`, CLIENT],
    [1, `unknown, "x", ${CLIENT}`, CLIENT],
    [1, `192.0.2.1,\t ${CLIENT} `, CLIENT],
    [1, `${CLIENT}:51234`, CLIENT],
    [1, `::ffff:${CLIENT}`, CLIENT],
    [1, '::ffff:cb00:7107', CLIENT],
    [1, '192.0.2.1, 2001:db8:7:1:2:3:4:5', '2001:db8:7:1'],
    [1, '[2001:db8:7:1::5]:443', '2001:db8:7:1'],
    // Two proxies: the inner one adds the outer one, the outer one the client.
    [2, undefined, SOCKET],
    [2, `${CLIENT}, ${INNER}`, CLIENT],
    [2, `192.0.2.1, ${CLIENT}, ${INNER}`, CLIENT],
    [2, `${INNER}, ${INNER}, ${CLIENT}, ${INNER}`, CLIENT],
  ])('%i: of "%s" the client is %s', async (hops, chain, expected) => {
    expect(await seenBy(hops, chain)).toBe(expected);
  });

  it.each([0, 1, 2])('%i: no claim of 10,000 entries moves it', async (hops) => {
    const claims = Array.from({ length: 10_000 }, (_, index) => `10.${index >> 8}.${index & 255}.1`);
    const added = [[], [CLIENT], [CLIENT, INNER]][hops] ?? [];
    expect(await seenBy(hops, [...claims, ...added].join(', '))).toBe(hops === 0 ? SOCKET : CLIENT);
  });

  it('no claim whatsoever moves it', async () => {
    const entry = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.constantFrom(
        CLIENT,
        INNER,
        SOCKET,
        '',
        ' ',
        'unknown',
        '127.0.0.1',
        '::1',
        '0',
        '%',
        '"',
        ';for=',
        '%2C',
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[^\x21-\x7e]/g, '')),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 2), fc.array(entry, { maxLength: 8 }), async (hops, claims) => {
        const added = [[], [CLIENT], [CLIENT, INNER]][hops] ?? [];
        const chain = [...claims, ...added].join(',');
        expect(await seenBy(hops, chain)).toBe(hops === 0 ? SOCKET : CLIENT);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'forwarded',
    'x-real-ip',
    'x-client-ip',
    'client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'fastly-client-ip',
    'x-cluster-client-ip',
    'x-forwarded',
    'x-original-forwarded-for',
  ])('believes no %s', async (name) => {
    const headers = { [name]: name === 'forwarded' ? 'for=192.0.2.1' : '192.0.2.1' };
    expect(await seenBy(0, undefined, { headers })).toBe(SOCKET);
    expect(await seenBy(1, CLIENT, { headers })).toBe(CLIENT);
  });

  it('takes an IPv4 connection to an IPv6 socket for what it is', async () => {
    expect(await seenBy(0, undefined, { socket: `::ffff:${SOCKET}` })).toBe(SOCKET);
  });

  it('gives garbage in the trusted place one limit of its own, which is nobody else’s', async () => {
    const seen = await Promise.all(['unknown', '_hidden', '999.1.1.1', 'a'.repeat(5000)].map(networkOf));
    expect(new Set(seen).size).toBe(1);
    expect(await seenBy(1, `${CLIENT}, _hidden`)).toBe(seen[0]);
  });

  it('means the same at every door', async () => {
    const app = apps[1] as TestApp;
    const keyOf = vi.spyOn(app.app.services.limiter, 'keyOf');
    const headers = { 'x-forwarded-for': `192.0.2.1, ${CLIENT}` };
    await react(app, ARTICLES.plain.id, secret(), 'useful', headers);
    await react(app, ARTICLES.plain.id, secret(), null, headers);
    await app.send({
      method: 'POST',
      url: `/v1/articles/${ARTICLES.plain.id}/reaction`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: 'choice=useful',
    });
    expect((await sendMessage(app, writtenMessage(), headers)).status).toBe(201);
    await sendViews(app, [{ article: ARTICLES.plain.id }], headers);
    expect(keyOf.mock.calls.map(([address]) => address)).toEqual(Array(5).fill(CLIENT));
    keyOf.mockRestore();
  });
});
