/** Events of the tags: they bubble, and leave the shadow root. */
export type HumasEvents = {
  /** The widget is to be seen. `stale`: the last good copy, since the API does not answer. */
  'humas-ready': { state: 'ready' | 'empty' | 'stale' };
  /** Nothing came, or what came could not be shown: the children stay. */
  'humas-error': { code: string; message: string };
  /** A reader chose, changed or withdrew (`null`); the API has taken it. */
  'humas-reaction': { article: string; choice: string | null };
  /** A reader's message was stored. */
  'humas-message-sent': { agency: string };
};

/** Tells the page. */
export function tell<Name extends keyof HumasEvents>(
  host: HTMLElement,
  name: Name,
  detail: HumasEvents[Name],
): void {
  // humas-elements.css keeps room for the widget until then.
  host.setAttribute('data-humas-told', '');
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Tells the page, and its developer, that a tag could not do its work. */
export function fail(host: HTMLElement, code: string, reason: unknown): void {
  const message = reason instanceof Error ? reason.message : String(reason);
  console.warn(`<${host.localName}> ${code}: ${message}`);
  tell(host, 'humas-error', { code, message });
}
