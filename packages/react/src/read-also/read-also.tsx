import { keepTogether } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { ArticleReference } from '../internal/contract.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** Props of {@link ReadAlso}. */
export type ReadAlsoProps = WidgetProps & {
  /** The other story. */
  article: Pick<ArticleReference, 'headline'> & Partial<Pick<ArticleReference, 'canonicalUrl' | 'locale'>>;
  /**
   * Where the headline leads.
   * @default article.canonicalUrl
   */
  href?: string;
  /**
   * Whether it is a landmark, one of the places to jump to on a page. Several of one name are no help: in a text that
   * has more than one, say false, and each is a note.
   * @default true
   */
  landmark?: boolean;
};

/**
 * A link to another story, outside the sentence flow, so that who listens is not led away in mid-sentence.
 *
 * @example
 * ```tsx
 * <ReadAlso article={related} />
 * ```
 */
export function ReadAlso({
  article,
  href,
  landmark = true,
  locale = 'id',
  labels,
  className,
}: ReadAlsoProps) {
  const label = labelsIn({ id: id.articleBody, en: en.articleBody }, locale, labels)('articleBody.readAlso');
  return (
    <aside
      className={classNames('humas-read-also', className)}
      role={landmark ? undefined : 'note'}
      aria-label={label}
    >
      <p className="humas-read-also__label" aria-hidden="true">
        {label}
      </p>
      <p lang={article.locale !== locale ? article.locale : undefined}>
        <a href={safeUrl(href ?? article.canonicalUrl)}>{keepTogether(article.headline)}</a>
      </p>
    </aside>
  );
}
