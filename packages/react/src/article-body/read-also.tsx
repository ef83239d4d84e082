import type { ArticleReference } from '../internal/contract.js';
import { safeUrl } from '../internal/safe-url.js';

type ReadAlsoProps = {
  article: Pick<ArticleReference, 'headline' | 'canonicalUrl'>;
  href?: string;
  label: string;
};

/**
 * A link to another story, outside the sentence flow. A note rather than a landmark: an article may hold several, and
 * landmarks are for finding one's way about a page.
 */
export function ReadAlso({ article, href = article.canonicalUrl, label }: ReadAlsoProps) {
  return (
    <aside className="humas-article-body__read-also" role="note" aria-label={label}>
      <p className="humas-article-body__read-also-label" aria-hidden="true">
        {label}
      </p>
      <p>
        <a href={safeUrl(href)}>{article.headline}</a>
      </p>
    </aside>
  );
}
