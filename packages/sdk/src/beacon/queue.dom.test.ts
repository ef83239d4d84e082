import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ARTICLE,
  allEvents,
  apiUrl,
  MINUTE,
  network,
  queued,
  settle,
  track,
  usePage,
  wait,
} from '../../test/beacon-page.js';
import { createBeacon } from './index.js';

usePage();

describe('the queue', () => {
  const view = (n: number, at = Date.now()) => ({ visit: 'v'.repeat(22), article: ARTICLE, n, at });

  it('keeps the newest 50', async () => {
    localStorage.setItem(
      'humas:queue',
      JSON.stringify(Array.from({ length: 60 }, (_, index) => view(index + 1, Date.now() + index))),
    );
    await createBeacon({ apiUrl }).flush();
    expect(allEvents().map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, index) => index + 11));
  });

  it('lets the oldest go when one more comes', async () => {
    network.answer = settle(503);
    const waiting = Array.from({ length: 50 }, (_, index) => view(index + 1, Date.now() - MINUTE + index));
    localStorage.setItem('humas:queue', JSON.stringify(waiting));
    track();
    await wait(1000);
    expect(queued()).toEqual([
      ...waiting.slice(1),
      { visit: sessionStorage.getItem('humas:visit'), article: ARTICLE, n: 1, at: Date.now() },
    ]);
  });

  it('drops what is older than 24 hours', async () => {
    const day = 24 * 60 * MINUTE;
    localStorage.setItem(
      'humas:queue',
      JSON.stringify([view(1, Date.now() - day - 1), view(2, Date.now() - day)]),
    );
    await createBeacon({ apiUrl }).flush();
    expect(allEvents().map(({ n }) => n)).toEqual([2]);
  });

  it('gives up a view the API did not take for 24 hours, and keeps nothing of it', async () => {
    network.answer = settle(503);
    track();
    await wait(25 * 60 * MINUTE);
    const tries = network.sent.length;
    expect(allEvents().every(({ age }) => age <= 24 * 60 * MINUTE)).toBe(true);
    expect(localStorage.getItem('humas:queue')).toBeNull();
    network.answer = settle(204);
    await createBeacon({ apiUrl }).flush();
    expect(network.sent).toHaveLength(tries);
  });

  it.each(['null', '{', '7', '[null,1,"x",{"visit":"x"},{"visit":"<script>","article":"a","n":1,"at":1}]'])(
    'survives nonsense in its key: %s',
    async (nonsense) => {
      localStorage.setItem('humas:queue', nonsense);
      track();
      await wait(3000);
      expect(allEvents()).toHaveLength(1);
    },
  );

  it('never sends a negative age, although the clock was set back', async () => {
    localStorage.setItem('humas:queue', JSON.stringify([view(1, Date.now() + MINUTE)]));
    await createBeacon({ apiUrl }).flush();
    expect(allEvents().map(({ age }) => age)).toEqual([0]);
  });

  it('loses no view when another tab overwrites it', async () => {
    track();
    await wait(1000);
    const theirs = view(1);
    localStorage.setItem('humas:queue', JSON.stringify([theirs]));
    await wait(2000);
    const own = sessionStorage.getItem('humas:visit');
    expect(
      allEvents()
        .map(({ visit }) => visit)
        .sort(),
    ).toEqual([theirs.visit, own].sort());
    expect(queued()).toEqual([]);
  });

  it('removes only what was acknowledged, not what another tab added meanwhile', async () => {
    let arrive: (response: Response) => void = () => {};
    network.answer = () => new Promise((resolve) => (arrive = resolve));
    track();
    await wait(3000);
    localStorage.setItem('humas:queue', JSON.stringify([...queued(), view(9)]));
    const first = arrive;
    first(new Response(null, { status: 204 }));
    await wait(0);
    expect(queued()).toEqual([view(9, expect.any(Number))]);
    expect(network.sent[1]?.events.map(({ n }) => n)).toEqual([9]);
    arrive(new Response(null, { status: 204 }));
    await wait(0);
    expect(queued()).toEqual([]);
  });
});

describe('when storage is blocked', () => {
  beforeEach(() => {
    const blocked = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      vi.stubGlobal(name, { getItem: blocked, setItem: blocked, removeItem: blocked });
  });

  it('counts from memory, once, and keeps what is not acknowledged', async () => {
    const article = 'art_01hbytm700e5k8jv2xw6q4n9bk';
    network.answer = settle(503);
    track(article);
    track(article);
    await wait(3000);
    network.answer = settle(204);
    await wait(4000);
    expect(allEvents().map(({ n, age }) => [n, age])).toEqual([
      [1, 2000],
      [1, 6000],
    ]);
    await wait(MINUTE);
    expect(network.sent).toHaveLength(2);
  });
});

describe('when storage is full', () => {
  it('counts once from memory, and sends with it what was stored before', async () => {
    const article = 'art_01hbytm700e5k8jv2xw6q4n9fv';
    const stored = { visit: 'v'.repeat(22), article: ARTICLE, n: 3, at: Date.now() };
    localStorage.setItem('humas:queue', JSON.stringify([stored]));
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage }))
      vi.stubGlobal(name, {
        getItem: (key: string) => storage.getItem(key),
        removeItem: (key: string) => storage.removeItem(key),
        setItem() {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
    network.answer = settle(503);
    track(article);
    track(article);
    await wait(3000);
    network.answer = settle(204);
    await wait(4000);
    expect(network.sent.map(({ events }) => events.map(({ n, age }) => [n, age]))).toEqual([
      [
        [3, 3000],
        [1, 2000],
      ],
      [
        [3, 7000],
        [1, 6000],
      ],
    ]);
    await wait(MINUTE);
    expect(network.sent).toHaveLength(2);
    expect(localStorage.getItem('humas:queue')).toBeNull();
  });
});
