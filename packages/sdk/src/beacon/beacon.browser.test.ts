import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// The file readers get. As text, because a sandboxed page may load nothing from the test's own server.
import source from '../../dist/beacon.js?raw';

// A real browser, because happy-dom imitates what matters here: frames with their own storage and visibility,
// storage the browser itself refuses, fetch with keepalive, and sendBeacon on a page that is really left.
const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';
const apiUrl = 'https://api.test';

interface FrameWindow extends Window {
  beacon: typeof import('./index.js');
  sent: { body: string; init: RequestInit }[];
  beaconed: { url: string; body: string }[];
}

let frames: HTMLIFrameElement[] = [];

/** A page of its own, with the beacon loaded and its network watched. */
async function openPage({
  sandbox,
  hidden,
}: {
  sandbox?: string;
  hidden?: boolean;
} = {}): Promise<FrameWindow> {
  const frame = document.createElement('iframe');
  const module = `data:text/javascript;charset=utf-8,${encodeURIComponent(source).replaceAll("'", '%27')}`;
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><script>
    window.sent = []; window.beaconed = [];
    window.fetch = async (url, init) => { sent.push({ body: init.body, init }); parent.postMessage({ sent: init.body }, '*'); return new Response(null, { status: 204 }); };
    navigator.sendBeacon = (url, body) => beaconed.push({ url, body }) > 0;
    ${hidden ? "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });" : ''}
    addEventListener('error', (event) => parent.postMessage({ failed: event.message }, '*'));
    addEventListener('unhandledrejection', (event) => parent.postMessage({ failed: String(event.reason) }, '*'));
  </script><script type="module">
    import * as beacon from '${module}';
    window.beacon = beacon;
    parent.postMessage({ ready: true }, '*');
    ${sandbox ? `beacon.startViewBeacon({ apiUrl: '${apiUrl}', article: '${ARTICLE}' });` : ''}
  </script>`;
  const ready = messageFrom((data) => data.ready === true);
  document.body.append(frame);
  frames.push(frame);
  await ready;
  return frame.contentWindow as FrameWindow;
}

interface Message {
  ready?: boolean;
  sent?: string;
  failed?: string;
}

const messageFrom = (wanted: (data: Message) => boolean) =>
  new Promise<Message>((resolve, reject) => {
    const listen = ({ data }: MessageEvent<Message>) => {
      if (data.failed) reject(new Error(data.failed));
      else if (!wanted(data)) return;
      else resolve(data);
      removeEventListener('message', listen);
    };
    addEventListener('message', listen);
  });

const eventsOf = (body: string | undefined) =>
  (JSON.parse(body ?? '{"events":[]}') as { events: { article: string; n: number; age: number }[] }).events;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

const TIMES = { timeout: 10_000 };

describe('the beacon in Chromium', () => {
  it('counts a visible page once, sends it, and forgets it when stored', async () => {
    const page = await openPage();
    const stop = page.beacon.startViewBeacon({ apiUrl, article: ARTICLE });
    await vi.waitFor(() => expect(page.sent).toHaveLength(1), TIMES);
    expect(eventsOf(page.sent[0]?.body)).toEqual([expect.objectContaining({ article: ARTICLE, n: 1 })]);
    expect(page.sent[0]?.init.keepalive).toBe(true);
    await vi.waitFor(() => expect(page.localStorage.getItem('humas:queue')).toBeNull(), TIMES);
    expect(page.sessionStorage.getItem('humas:visit')).toMatch(/^[\w-]{22}$/);
    stop();

    const again = await openPage();
    again.beacon.startViewBeacon({ apiUrl, article: ARTICLE });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(again.localStorage.getItem('humas:queue')).toBeNull();
  });

  it('counts nothing while hidden, and starts when the page is looked at', async () => {
    const page = await openPage({ hidden: true });
    page.beacon.startViewBeacon({ apiUrl, article: ARTICLE });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(page.localStorage.getItem('humas:queue')).toBeNull();
    Object.defineProperty(page.document, 'visibilityState', { value: 'visible' });
    page.document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(page.localStorage.getItem('humas:queue')).toContain(ARTICLE), TIMES);
  });

  it('hands a view to sendBeacon when the page is left, and keeps it for the next page', async () => {
    const page = await openPage();
    page.beacon.startViewBeacon({ apiUrl, article: ARTICLE });
    await vi.waitFor(() => expect(page.localStorage.getItem('humas:queue')).toContain(ARTICLE), TIMES);
    const { beaconed } = page;
    frames[0]?.remove();
    expect(beaconed.map(({ url }) => url)).toEqual([`${apiUrl}/v1/views`]);
    expect(eventsOf(beaconed[0]?.body)).toEqual([expect.objectContaining({ article: ARTICLE, n: 1 })]);
    expect(localStorage.getItem('humas:queue')).toContain(ARTICLE);

    const next = await openPage();
    next.beacon.createBeacon({ apiUrl }).track('art_01hbytm700e5k8jv2xw6q4n9rd');
    await vi.waitFor(() => expect(next.sent[0]?.body).toContain(ARTICLE), TIMES);
  });

  it('counts from memory where the browser refuses every storage', async () => {
    const counted = messageFrom((data) => data.sent !== undefined);
    await openPage({ sandbox: 'allow-scripts' });
    expect(eventsOf((await counted).sent)).toEqual([expect.objectContaining({ article: ARTICLE, n: 1 })]);
    expect(localStorage.length).toBe(0);
  });
});
