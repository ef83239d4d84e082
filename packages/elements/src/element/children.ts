/** Whether there is something of the page's own to show. While the page is still being read, there may be. */
export function hasChildren(host: HTMLElement): boolean {
  return Boolean(
    host.ownerDocument.readyState === 'loading' || host.firstElementChild || host.textContent?.trim(),
  );
}
