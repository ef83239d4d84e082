import { afterEach, beforeEach, vi } from 'vitest';
import { createBeacon, startViewBeacon } from '../src/beacon/index.js';

export const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';
export const OTHER = 'art_01hbytm700e5k8jv2xw6q4n9rd';
export const apiUrl = 'https://api.test/';
export const MINUTE = 60_000;

interface Event {
  visit: string;
  article: string;
  n: number;
  age: number;
}

/** What a test makes of the network, and what it sees of it. */
interface Network {
  /** What the API does with the next request. */
  answer: () => Promise<Response>;
  /** Requests by `fetch`, oldest first. */
  sent: { url: string; init: RequestInit; events: Event[] }[];
  /** What was handed to `sendBeacon`, batch by batch. */
  beaconed: Event[][];
}

class PageTransitionEvent extends globalThis.Event {
  readonly persisted: boolean;
  constructor(type: string, { persisted }: { persisted: boolean }) {
    super(type);
    this.persisted = persisted;
  }
}

export const settle = (status: number) => async () => new Response(null, { status });
export const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

export const network: Network = { answer: settle(204), sent: [], beaconed: [] };
let stops: (() => void)[] = [];
let endOfTest: () => void = () => {};

export const allEvents = () => network.sent.flatMap(({ events }) => events);
export const queued = (): unknown[] => JSON.parse(localStorage.getItem('humas:queue') ?? '[]') as unknown[];
export const leave = (persisted: boolean) =>
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
export const restore = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
export const show = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new globalThis.Event('visibilitychange'));
};
export const track = (article = ARTICLE) => {
  const stop = startViewBeacon({ apiUrl, article });
  stops.push(stop);
  return stop;
};

/** Gives every test of a file a page that was just opened: nothing stored, on screen, with a clock and a network of ours. */
export function usePage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-21T03:00:00Z') });
    localStorage.clear();
    sessionStorage.clear();
    show('visible');
    Object.assign(network, { answer: settle(204), sent: [], beaconed: [] });
    stops = [];
    const ended = new Promise<Response>((resolve) => {
      endOfTest = () => resolve(new Response(null, { status: 204 }));
    });
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      network.sent.push({ url, init, events: (JSON.parse(String(init.body)) as { events: Event[] }).events });
      return await Promise.race([network.answer(), ended]);
    });
    Object.defineProperty(navigator, 'sendBeacon', {
      configurable: true,
      value: (_url: string, body: string) =>
        network.beaconed.push((JSON.parse(body) as { events: Event[] }).events) > 0,
    });
  });

  afterEach(async () => {
    // A page has one sender: leave it empty and calm for the next test.
    network.answer = settle(204);
    endOfTest();
    for (const stop of stops) stop();
    await createBeacon({ apiUrl }).flush();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
