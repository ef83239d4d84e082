/** The national GPR box looked for one element of this id; sites have two. */
const CONTAINER = '[id="gpr-kominfo-widget-container"]';

/** Puts a news list where the box stood. What the box had left there stays as fallback. */
function adopt(container: Element): void {
  if (container.querySelector('humas-news-list')) return;
  const list = document.createElement('humas-news-list');
  list.toggleAttribute('no-pictures', true);
  // The list's own attributes and no others: filters of CMSs let `data-…` pass, and `data-humas-onclick` must not become code.
  const { observedAttributes = [] } = list.constructor as { observedAttributes?: readonly string[] };
  for (const name of observedAttributes) {
    const value = container.getAttribute(`data-humas-${name}`);
    if (value !== null) list.setAttribute(name, value);
  }
  if (!list.hasAttribute('heading')) list.setAttribute('heading', 'Berita pemerintah');
  list.append(...container.childNodes);
  container.append(list);
}

/**
 * Makes a page that was written for the national GPR box show news with no other change than the script's address: every
 * container there is, and every one that comes later. `data-humas-…` on the container set the list's attributes.
 */
export function adoptContainers(page: Document): void {
  const look = (root: ParentNode) => {
    for (const container of root.querySelectorAll(CONTAINER)) adopt(container);
  };
  look(page);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(CONTAINER)) adopt(node);
        else look(node);
      }
  }).observe(page, { childList: true, subtree: true });
}
