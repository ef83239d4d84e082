import { safeUrl } from '../internal/safe-url.js';

type ArticleTagsProps = { tags: readonly string[]; tagHref?: (tag: string) => string; label: string };

/** What the article is about, as links when there are pages for that. */
export function ArticleTags({ tags, tagHref, label }: ArticleTagsProps) {
  return (
    <ul className="humas-article-body__tags" aria-label={label}>
      {tags.map((tag) => {
        const href = safeUrl(tagHref?.(tag));
        return <li key={tag}>{href ? <a href={href}>{tag}</a> : <span>{tag}</span>}</li>;
      })}
    </ul>
  );
}
