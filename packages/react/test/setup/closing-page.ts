/**
 * A closed page runs no timers. Vitest takes jsdom's window away and leaves Node's timers in place, so what a widget
 * meant to do a moment later would fall over the missing `window`, wherever a slow machine gives it that moment: an
 * unhandled error that fails the run although every test passed.
 */
const running = new Set<NodeJS.Timeout>();

const remembering = <Start extends typeof setTimeout | typeof setInterval>(start: Start): Start =>
  new Proxy(start, {
    apply(target, owner, args) {
      const timer: NodeJS.Timeout = Reflect.apply(target, owner, args);
      running.add(timer);
      return timer;
    },
  });

globalThis.setTimeout = remembering(setTimeout);
globalThis.setInterval = remembering(setInterval);

/** Stops what was started since, as a browser does when its page is closed. */
export function closePage(): void {
  for (const timer of running) clearTimeout(timer);
  running.clear();
}
