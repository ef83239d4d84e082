import { describe, expect, it, vi } from 'vitest';
import {
  ARTICLE,
  allEvents,
  apiUrl,
  leave,
  MINUTE,
  network,
  OTHER,
  queued,
  settle,
  show,
  track,
  usePage,
  wait,
} from '../../test/beacon-page.js';
import { createBeacon } from './index.js';

usePage();

/** Leaves views of an earlier page in the queue. */
const fill = (length: number) => {
  const at = Date.now();
  const views = Array.from({ length }, (_, n) => ({ visit: 'a'.repeat(22), article: ARTICLE, n: n + 1, at }));
  localStorage.setItem('humas:queue', JSON.stringify(views));
};

describe('how views are sent', () => {
  it('after two seconds of rest, as plain text without cookies or referrer', async () => {
    track();
    await wait(2999);
    expect(network.sent).toEqual([]);
    await wait(1);
    expect(network.sent).toHaveLength(1);
    expect(network.sent[0]?.url).toBe('https://api.test/v1/views');
    expect(network.sent[0]?.init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(JSON.parse(String(network.sent[0]?.init.body))).toEqual({
      events: [{ visit: expect.stringMatching(/^[\w-]{22}$/), article: ARTICLE, n: 1, age: 2000 }],
    });
  });

  it('together, when another is counted while one rests: the two seconds begin anew', async () => {
    track();
    await wait(1500);
    track(OTHER);
    await wait(2999);
    expect(network.sent).toEqual([]);
    await wait(1);
    expect(network.sent.map(({ events }) => events.map(({ article, age }) => [article, age]))).toEqual([
      [
        [ARTICLE, 3500],
        [OTHER, 2000],
      ],
    ]);
  });

  it('at once when the page is hidden', async () => {
    track();
    await wait(1000);
    show('hidden');
    expect(allEvents()).toHaveLength(1);
  });

  it('at once when 25 wait', async () => {
    network.answer = settle(503);
    for (let index = 0; index < 25; index++)
      track(`art_01hbytm700e5k8jv2xw6q4n9${String(index).padStart(2, '0')}`);
    await wait(1000);
    expect(network.sent.map(({ events }) => events.length)).toEqual([25]);
  });

  it('in batches of at most 25', async () => {
    fill(40);
    await createBeacon({ apiUrl }).flush();
    expect(network.sent.map(({ events }) => events.length)).toEqual([25, 15]);
    expect(localStorage.getItem('humas:queue')).toBeNull();
  });

  it.each([200, 204])('leave the queue on %i', async (status) => {
    network.answer = settle(status);
    track();
    await wait(3000);
    expect(network.sent).toHaveLength(1);
    expect(queued()).toEqual([]);
  });

  it.each([400, 404, 413, 422])('leave the queue on %i, which will never change', async (status) => {
    network.answer = settle(status);
    track();
    await wait(MINUTE);
    expect(network.sent).toHaveLength(1);
    expect(queued()).toEqual([]);
  });

  it.each([
    ['408', settle(408)],
    ['429', settle(429)],
    ['500', settle(500)],
    ['503', settle(503)],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])(
    'stay in the queue on %s and are sent again, later and later, with their age of then',
    async (_, failure) => {
      network.answer = failure;
      track();
      await wait(3000);
      expect(queued()).toHaveLength(1);
      await wait(4000);
      await wait(8000);
      expect(allEvents().map(({ age }) => age)).toEqual([2000, 6000, 14_000]);
      network.answer = settle(204);
      await wait(16_000);
      expect(queued()).toEqual([]);
      expect(allEvents()).toHaveLength(4);
      expect(new Set(allEvents().map(({ visit, n }) => visit + n)).size).toBe(1);
    },
  );

  it('stay in the queue until the answer has come', async () => {
    let arrive: (response: Response) => void = () => {};
    network.answer = () => new Promise((resolve) => (arrive = resolve));
    track();
    await wait(3000);
    expect(network.sent).toHaveLength(1);
    expect(queued()).toHaveLength(1);
    arrive(new Response(null, { status: 204 }));
    await wait(0);
    expect(queued()).toEqual([]);
  });

  it('are sent when the connection is back', async () => {
    network.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    track();
    await wait(3000);
    network.answer = settle(204);
    dispatchEvent(new Event('online'));
    await wait(0);
    expect(queued()).toEqual([]);
  });

  it('go by sendBeacon when the page is left, and stay queued because nobody hears the answer', async () => {
    track();
    await wait(1500);
    leave(false);
    expect(network.beaconed).toEqual([[expect.objectContaining({ article: ARTICLE, n: 1, age: 500 })]]);
    expect(queued()).toHaveLength(1);
    await wait(1500);
    // The same view once more, which the API knows, with the age it has by now.
    expect(allEvents()).toEqual([{ ...network.beaconed[0]?.[0], age: 2000 }]);
    expect(queued()).toEqual([]);
  });

  it('go by sendBeacon in batches of at most 25 too', async () => {
    fill(40);
    show('hidden');
    track(OTHER);
    leave(false);
    expect(network.beaconed.map((events) => events.length)).toEqual([25, 15]);
    expect(network.beaconed.flat().map(({ n }) => n)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    expect(queued()).toHaveLength(40);
  });

  it('stay queued, and break nothing, where a browser has no sendBeacon', async () => {
    Object.defineProperty(navigator, 'sendBeacon', { configurable: true, value: undefined });
    const failed = vi.fn();
    addEventListener('error', failed);
    track();
    await wait(1500);
    leave(false);
    removeEventListener('error', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(queued()).toHaveLength(1);
  });

  it('are not sent a second time when the page that is left is hidden, but are when it comes back', async () => {
    track();
    await wait(1500);
    leave(true);
    show('hidden');
    expect([network.beaconed.length, network.sent.length]).toEqual([1, 0]);
    show('visible');
    show('hidden');
    expect(network.sent).toHaveLength(1);
  });

  it('of an earlier page are sent by the next', async () => {
    const view = { visit: 'a'.repeat(22), article: ARTICLE, n: 1, at: Date.now() - MINUTE };
    localStorage.setItem('humas:queue', JSON.stringify([view]));
    show('hidden');
    track(OTHER);
    await wait(2000);
    expect(allEvents()).toEqual([{ visit: view.visit, article: ARTICLE, n: 1, age: MINUTE + 2000 }]);
  });
});
