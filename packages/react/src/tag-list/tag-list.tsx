import { classNames } from '../internal/class-names.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** Props of {@link TagList}. */
export type TagListProps = WidgetProps & {
  /** Words; one that stands twice is shown once. */
  tags: readonly string[];
  /** Where a tag leads; without it tags are plain words. */
  hrefOf?: (tag: string) => string | undefined;
};

/**
 * What an article is about, as links when there are pages for that. Nothing when it is about nothing in particular.
 *
 * @example
 * ```tsx
 * <TagList tags={article.tags} hrefOf={(tag) => `/topik/${encodeURIComponent(tag)}`} />
 * ```
 */
export function TagList({ tags, hrefOf, locale = 'id', labels, className }: TagListProps) {
  if (tags.length === 0) return null;
  const label = labelsIn({ id: id.articleBody, en: en.articleBody }, locale, labels);
  return (
    <ul className={classNames('humas-tag-list', className)} aria-label={label('articleBody.tags')}>
      {[...new Set(tags)].map((tag) => {
        const href = safeUrl(hrefOf?.(tag));
        return <li key={tag}>{href ? <a href={href}>{tag}</a> : <span>{tag}</span>}</li>;
      })}
    </ul>
  );
}
