import { describe, expect, it, vi } from 'vitest';
import {
  ARTICLE,
  allEvents,
  leave,
  MINUTE,
  network,
  OTHER,
  queued,
  restore,
  show,
  track,
  usePage,
  wait,
} from '../../test/beacon-page.js';

usePage();

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
    // The second on screen begins now: nobody saw the page before.
    await wait(999);
    expect(queued()).toHaveLength(0);
    await wait(1);
    expect(queued()).toHaveLength(1);
  });

  it('none after watching was stopped', async () => {
    track()();
    await wait(MINUTE);
    expect(network.sent).toEqual([]);
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
    expect(network.sent).toHaveLength(1);
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

  it('none of a page that went into the back-forward cache within its second, until it is back for a whole one', async () => {
    track();
    await wait(999);
    leave(true);
    await wait(MINUTE);
    expect(queued()).toHaveLength(0);
    restore();
    await wait(999);
    expect(queued()).toHaveLength(0);
    await wait(1);
    expect(queued()).toHaveLength(1);
  });

  it('one for each tab, which knows nothing of the other', async () => {
    track()();
    track();
    await wait(3000);
    // What another tab begins with: the site's storage, and none of its own.
    sessionStorage.clear();
    track();
    await wait(3000);
    const [one, other] = allEvents();
    expect([one?.n, other?.n]).toEqual([1, 1]);
    expect(other?.visit).toMatch(/^[\w-]{22}$/);
    expect(other?.visit).not.toBe(one?.visit);
  });

  it('nothing that a cookie remembers', async () => {
    track();
    await wait(3000);
    expect(allEvents()).toHaveLength(1);
    expect(document.cookie).toBe('');
    expect([Object.keys(sessionStorage).sort(), localStorage.length]).toEqual([
      [`humas:n:${ARTICLE}`, 'humas:visit'],
      0,
    ]);
  });

  it('none for what is no article id, and a warning that says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    track('berita-1');
    await wait(5000);
    expect(network.sent).toEqual([]);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^humas: track\("berita-1"\) .+\. .+\. .+\.$/)]]);
  });
});
