/** Whether there is something of the page's own to show. While the page is still being read, there may be. */
export function hasChildren(host: HTMLElement): boolean {
  if (host.ownerDocument.readyState === 'loading') return true;
  return [...host.childNodes].some(
    (node) =>
      node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
}
