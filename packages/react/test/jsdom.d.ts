/** The little of jsdom that tests drive by hand; it brings no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(kind: string, heard: (...said: unknown[]) => void): void;
  }
  export class JSDOM {
    static fragment(html: string): DocumentFragment;
    constructor(
      html: string,
      options: { runScripts: 'outside-only'; url: string; virtualConsole: VirtualConsole },
    );
    readonly window: Window & typeof globalThis;
  }
}
