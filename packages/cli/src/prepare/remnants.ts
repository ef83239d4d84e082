import {
  attributeOf,
  type Element,
  elementsOf,
  hasClass,
  isElement,
  type Parent,
  remove,
  unwrap,
} from './dom.js';

/**
 * What plugins add to the text and no writer wrote: share buttons, likes, ratings, related posts, tables of contents,
 * counters. The page that shows the article has its own.
 */
const CLASSES =
  /^(sharedaddy|sd-sharing.*|jp-relatedposts|wpl-likebox|jetpack-likes-widget.*|addtoany_.*|a2a_kit|heateor_.*|ssba.*|essb_.*|ssb-.*|mashsb-.*|swp_social_panel.*|social-share.*|sharethis-.*|addthis_.*|dpsp-.*|simplesocialbuttons|yarpp.*|crp_related|wp_rp_.*|rp4wp-.*|related-posts?|kk-star-ratings|post-ratings.*|post-views|entry-views|lwptoc|ez-toc-.*|rmp-.*|saboxplugin-wrap|author-box|fb-comments|fb-like|printfriendly|pf-.*|adsbygoogle|screen-reader-text|wp-block-file__button|swiper-button-.*)$/;
const IDS = /^(jp-relatedposts|jp-post-flair|like-post-.*|toc_container|ez-toc-container|disqus_thread)$/;

/** Takes out what plugins added around the writer's text. Active content elsewhere is left for the server to report. */
export function removeRemnants(root: Parent): void {
  for (const element of elementsOf(root)) if (isRemnant(element)) remove(element);
}

function isRemnant(element: Element): boolean {
  // A template is read by scripts only.
  return (
    element.tagName === 'template' || hasClass(element, CLASSES) || IDS.test(attributeOf(element, 'id') ?? '')
  );
}

/** Takes out comments, block markers of WordPress among them. */
export function removeComments(root: Parent): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeName === '#comment') remove(child);
    else if (isElement(child)) removeComments(child);
  }
}

/**
 * Takes out names that no element and no attribute has, such as `a<img`: parsers disagree about them, and what one takes
 * for a name another takes for a tag.
 */
export function removeStrangeNames(root: Parent): void {
  for (const element of elementsOf(root)) {
    element.attrs = element.attrs.filter(({ name }) => /^[a-z_:@][\w:.-]*$/i.test(name));
    if (!/^[a-z][\w:.-]*$/i.test(element.tagName)) unwrap(element);
  }
}
