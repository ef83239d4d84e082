const LONG_ENOUGH = 1000;

/**
 * Calls `onSeen` each time the page has been really on screen for one second without pause.
 *
 * A page that is prerendered waits until it is shown; a page in a background tab waits until it is looked at;
 * hiding it before the second is over starts anew. A page restored from the back-forward cache, or looked at
 * again later, calls once more: whether that counts is for the caller to say.
 *
 * @returns a function that stops watching.
 */
export function watchVisibility(onSeen: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(timer);
    if (!document.prerendering && document.visibilityState === 'visible')
      timer = setTimeout(onSeen, LONG_ENOUGH);
  };
  const pause = () => clearTimeout(timer);
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) restart();
  };
  document.addEventListener('visibilitychange', restart);
  document.addEventListener('prerenderingchange', restart);
  addEventListener('pageshow', onShow);
  addEventListener('pagehide', pause);
  restart();
  return () => {
    pause();
    document.removeEventListener('visibilitychange', restart);
    document.removeEventListener('prerenderingchange', restart);
    removeEventListener('pageshow', onShow);
    removeEventListener('pagehide', pause);
  };
}

declare global {
  interface Document {
    /** True while the browser renders a page nobody has asked to see yet (Speculation Rules). */
    readonly prerendering?: boolean;
  }
}
