import { classNames } from '../internal/class-names.js';
import type { Agency, Article } from '../internal/contract.js';
import { textWithNode } from '../internal/text-with-node.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { ownDomain } from './own-domain.js';
import { webAddress } from './web-address.js';

/** Props of {@link SourceBadge}. */
export type SourceBadgeProps = WidgetProps & {
  /** The agency as the API tells it: only its `domains` can make a source official. */
  agency: Pick<Agency, 'id' | 'name'> & { domains: readonly string[] };
  /** The article as the API tells it. */
  article: Pick<Article, 'agency' | 'canonicalUrl' | 'source'>;
};

/**
 * Whether readers are at the source: the agency's own domain, or a copy of what was written elsewhere. There is no
 * prop that says "official": it follows from the API's records alone, and where they do not show it nothing is said.
 *
 * @example
 * ```tsx
 * <SourceBadge agency={agency} article={article} />
 * ```
 */
export function SourceBadge({ agency, article, locale = 'id', labels, className }: SourceBadgeProps) {
  const label = labelsIn({ id: id.sourceBadge, en: en.sourceBadge }, locale, labels);
  const { canonicalUrl, source } = article;
  const domain = agency.id === article.agency.id ? ownDomain(canonicalUrl, agency.domains) : undefined;
  const official = domain && (!source || ownDomain(source.url, agency.domains));
  const origin = source ? webAddress(source.url) : undefined;
  if (!(official || origin)) return null;
  return (
    <p className={classNames('humas-source-badge', className)} data-official={official ? true : undefined}>
      {/* One box for the words, beside the sign. */}
      <span>
        {official
          ? label('sourceBadge.official', { agency: agency.name, domain })
          : textWithNode(
              label('sourceBadge.republished', { host: '{host}' }),
              <a href={origin?.href}>{origin?.host}</a>,
            )}
      </span>
    </p>
  );
}
