import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBeacon, startViewBeacon } from './index.js';

const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';
const OTHER = 'art_01hbytm700e5k8jv2xw6q4n9rd';
const apiUrl = 'https://api.test/';
const MINUTE = 60_000;

interface Event {
  visit: string;
  article: string;
  n: number;
  age: number;
}

let answer: () => Promise<Response>;
let sent: { url: string; init: RequestInit; events: Event[] }[];
let beaconed: Event[][];
let stops: (() => void)[];
let endOfTest: () => void;

const settle = (status: number) => async () => new Response(null, { status });
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const allEvents = () => sent.flatMap(({ events }) => events);
const queued = (): unknown[] => JSON.parse(localStorage.getItem('humas:queue') ?? '[]') as unknown[];
const leave = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
const show = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};
const track = (article = ARTICLE) => {
  const stop = startViewBeacon({ apiUrl, article });
  stops.push(stop);
  return stop;
};

class PageTransitionEvent extends Event {
  readonly persisted: boolean;
  constructor(type: string, { persisted }: { persisted: boolean }) {
    super(type);
    this.persisted = persisted;
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T03:00:00Z') });
  localStorage.clear();
  sessionStorage.clear();
  show('visible');
  answer = settle(204);
  sent = [];
  beaconed = [];
  stops = [];
  const ended = new Promise<Response>((resolve) => {
    endOfTest = () => resolve(new Response(null, { status: 204 }));
  });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, init, events: (JSON.parse(String(init.body)) as { events: Event[] }).events });
    return await Promise.race([answer(), ended]);
  });
  Object.defineProperty(navigator, 'sendBeacon', {
    configurable: true,
    value: (_url: string, body: string) =>
      beaconed.push((JSON.parse(body) as { events: Event[] }).events) > 0,
  });
});

afterEach(async () => {
  // A page has one sender: leave it empty and calm for the next test.
  answer = settle(204);
  endOfTest();
  for (const stop of stops) stop();
  await createBeacon({ apiUrl }).flush();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is a view', () => {
  it('an article on screen for one second without pause', async () => {
    track();
    await wait(999);
    show('hidden');
    show('visible');
    await wait(999);
    expect(queued()).toHaveLength(0);
    await wait(1);
    expect(queued()).toHaveLength(1);
  });

  it('none in a background tab until it is looked at', async () => {
    show('hidden');
    track();
    await wait(MINUTE);
    expect(queued()).toHaveLength(0);
    show('visible');
    await wait(1000);
    expect(queued()).toHaveLength(1);
  });

  it('none in a prerendered page until it is shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    track();
    await wait(MINUTE);
    expect(queued()).toHaveLength(0);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await wait(1000);
    expect(queued()).toHaveLength(1);
  });

  it('none after watching was stopped', async () => {
    track()();
    await wait(MINUTE);
    expect(sent).toEqual([]);
  });

  it('one per 30 minutes in a tab, however often the page is loaded or looked at', async () => {
    for (let reload = 0; reload < 3; reload++) {
      const stop = track();
      await wait(5000);
      show('hidden');
      show('visible');
      await wait(5000);
      stop();
    }
    expect(allEvents().map(({ n }) => n)).toEqual([1]);
    track();
    await wait(29 * MINUTE);
    show('visible');
    await wait(5000);
    expect(allEvents().map(({ n }) => n)).toEqual([1]);
    await wait(MINUTE);
    show('visible');
    await wait(5000);
    expect(allEvents().map(({ n }) => n)).toEqual([1, 2]);
  });

  it('one request for all widgets of a page', async () => {
    track();
    track(OTHER);
    await wait(5000);
    expect(sent).toHaveLength(1);
  });

  it('one, when two widgets on a page watch the same article', async () => {
    track();
    track();
    await wait(5000);
    expect(allEvents()).toHaveLength(1);
  });

  it('one for each article, in one visit', async () => {
    track();
    track(OTHER);
    await wait(5000);
    expect(allEvents().map(({ article, n }) => [article, n])).toEqual([
      [ARTICLE, 1],
      [OTHER, 1],
    ]);
    const visits = new Set(allEvents().map(({ visit }) => visit));
    expect([...visits]).toEqual([sessionStorage.getItem('humas:visit')]);
    expect([...visits][0]).toMatch(/^[\w-]{22}$/);
  });

  it('a page restored from the back-forward cache counts again only after 30 minutes', async () => {
    track();
    await wait(5000);
    const restore = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    leave(true);
    await wait(10 * MINUTE);
    restore();
    await wait(5000);
    expect(allEvents().map(({ n }) => n)).toEqual([1]);
    leave(true);
    await wait(21 * MINUTE);
    restore();
    await wait(5000);
    expect(allEvents().map(({ n }) => n)).toEqual([1, 2]);
  });

  it('none for what is no article id, and a warning that says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    track('berita-1');
    await wait(5000);
    expect(sent).toEqual([]);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^humas: track\("berita-1"\) .+\. .+\. .+\.$/)]]);
  });
});

describe('how views are sent', () => {
  it('after two seconds of rest, as plain text without cookies or referrer', async () => {
    track();
    await wait(2999);
    expect(sent).toEqual([]);
    await wait(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe('https://api.test/v1/views');
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(sent[0]?.events).toEqual([{ visit: expect.any(String), article: ARTICLE, n: 1, age: 2000 }]);
  });

  it('at once when the page is hidden', async () => {
    track();
    await wait(1000);
    show('hidden');
    expect(allEvents()).toHaveLength(1);
  });

  it('at once when 25 wait', async () => {
    answer = settle(503);
    for (let index = 0; index < 25; index++)
      track(`art_01hbytm700e5k8jv2xw6q4n9${String(index).padStart(2, '0')}`);
    await wait(1000);
    expect(sent.map(({ events }) => events.length)).toEqual([25]);
  });

  it('in batches of at most 25', async () => {
    const at = Date.now();
    const waiting = Array.from({ length: 40 }, (_, index) => ({
      visit: 'a'.repeat(22),
      article: ARTICLE,
      n: index + 1,
      at,
    }));
    localStorage.setItem('humas:queue', JSON.stringify(waiting));
    await createBeacon({ apiUrl }).flush();
    expect(sent.map(({ events }) => events.length)).toEqual([25, 15]);
    expect(localStorage.getItem('humas:queue')).toBeNull();
  });

  it.each([200, 204])('leave the queue on %i', async (status) => {
    answer = settle(status);
    track();
    await wait(3000);
    expect(sent).toHaveLength(1);
    expect(queued()).toEqual([]);
  });

  it.each([400, 404, 413, 422])('leave the queue on %i, which will never change', async (status) => {
    answer = settle(status);
    track();
    await wait(MINUTE);
    expect(sent).toHaveLength(1);
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
      answer = failure;
      track();
      await wait(3000);
      expect(queued()).toHaveLength(1);
      await wait(4000);
      await wait(8000);
      expect(allEvents().map(({ age }) => age)).toEqual([2000, 6000, 14_000]);
      answer = settle(204);
      await wait(16_000);
      expect(queued()).toEqual([]);
      expect(allEvents()).toHaveLength(4);
      expect(new Set(allEvents().map(({ visit, n }) => visit + n)).size).toBe(1);
    },
  );

  it('stay in the queue until the answer has come', async () => {
    let arrive: (response: Response) => void = () => {};
    answer = () => new Promise((resolve) => (arrive = resolve));
    track();
    await wait(3000);
    expect(sent).toHaveLength(1);
    expect(queued()).toHaveLength(1);
    arrive(new Response(null, { status: 204 }));
    await wait(0);
    expect(queued()).toEqual([]);
  });

  it('are sent when the connection is back', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    track();
    await wait(3000);
    answer = settle(204);
    dispatchEvent(new Event('online'));
    await wait(0);
    expect(queued()).toEqual([]);
  });

  it('go by sendBeacon when the page is left, and stay queued because nobody hears the answer', async () => {
    track();
    await wait(1500);
    leave(false);
    expect(beaconed).toEqual([[expect.objectContaining({ article: ARTICLE, n: 1, age: 500 })]]);
    expect(queued()).toHaveLength(1);
    await wait(1500);
    expect(allEvents()).toHaveLength(1);
    expect(queued()).toEqual([]);
  });

  it('are not sent a second time when the page that is left is hidden, but are when it comes back', async () => {
    track();
    await wait(1500);
    leave(true);
    show('hidden');
    expect([beaconed.length, sent.length]).toEqual([1, 0]);
    show('visible');
    show('hidden');
    expect(sent).toHaveLength(1);
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

  it('drops what is older than 24 hours', async () => {
    const day = 24 * 60 * MINUTE;
    localStorage.setItem(
      'humas:queue',
      JSON.stringify([view(1, Date.now() - day - 1), view(2, Date.now() - day)]),
    );
    await createBeacon({ apiUrl }).flush();
    expect(allEvents().map(({ n }) => n)).toEqual([2]);
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
    answer = () => new Promise((resolve) => (arrive = resolve));
    track();
    await wait(3000);
    localStorage.setItem('humas:queue', JSON.stringify([...queued(), view(9)]));
    const first = arrive;
    first(new Response(null, { status: 204 }));
    await wait(0);
    expect(queued()).toEqual([view(9, expect.any(Number))]);
    expect(sent[1]?.events.map(({ n }) => n)).toEqual([9]);
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
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(localStorage, name).mockImplementation(blocked);
      vi.spyOn(sessionStorage, name).mockImplementation(blocked);
    }
  });

  it('counts from memory, once, and keeps what is not acknowledged', async () => {
    const article = 'art_01hbytm700e5k8jv2xw6q4n9bk';
    answer = settle(503);
    track(article);
    track(article);
    await wait(3000);
    answer = settle(204);
    await wait(4000);
    expect(allEvents().map(({ n, age }) => [n, age])).toEqual([
      [1, 2000],
      [1, 6000],
    ]);
    await wait(MINUTE);
    expect(sent).toHaveLength(2);
  });
});
